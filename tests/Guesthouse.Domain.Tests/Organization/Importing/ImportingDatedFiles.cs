using Guesthouse.Domain.Organization.Importing;

namespace Guesthouse.Tests.Organization.Importing;

public class ImportingDatedFiles
{
    private readonly ImportedOrganization organization = new();

    [Fact]
    public void A_span_that_changed_is_corrected_as_of_then()
    {
        organization.Import(Teams().Member("bob", "search", "2020-01-01", "2024-01-01").Member("bob", "payments", "2024-01-01"));

        Assert.Equal(
            ["Changed team of bob: search, from 2020-01-01 until 2023-01-01", "Changed team of bob: payments, from 2023-01-01"],
            organization.Import(Teams().Member("bob", "search", "2020-01-01", "2023-01-01").Member("bob", "payments", "2023-01-01")));
    }

    [Fact]
    public void A_row_that_is_gone_is_withdrawn()
    {
        organization.Import(Teams().Member("bob", "search", "2020-01-01", "2024-01-01").Member("bob", "payments", "2024-01-01"));

        Assert.Equal(["Withdrawn team of bob: search, from 2020-01-01 until 2024-01-01"], organization.Import(Teams().Member("bob", "payments", "2024-01-01")));
        Assert.Equal(["Withdrawn team of bob: payments, from 2024-01-01"], organization.Import(Teams()));
    }

    [Fact]
    public void A_person_of_whom_nothing_is_left_is_withdrawn_with_their_addresses()
    {
        organization.Import(Teams().Member("bob", "search", "2020-01-01"));

        Assert.Equal(
            ["Withdrawn person bob", "Withdrawn e-mail of bob: bob@northmere.example", "Withdrawn team of bob: search, from 2020-01-01"],
            organization.Import(new ChartBuilder().Team("search").Team("payments").Person("ada")));
    }

    [Fact]
    public void Days_that_a_file_begins_to_give_take_the_place_of_those_that_imports_met()
    {
        organization.Import(Teams().Member("bob", "search"), on: "2026-01-01");
        organization.Import(Teams().Member("bob", "payments"), on: "2026-03-01");
        organization.Import(Teams().Member("bob", "search", null, "2026-02-01").Member("bob", "payments", "2026-02-01"), on: "2026-04-01");

        Assert.Equal(["search until 2026-02-01", "payments from 2026-02-01"], organization.Of(StatementKind.Membership, "bob"));
    }

    [Fact]
    public void A_file_that_stops_giving_days_goes_on_from_them()
    {
        organization.Import(Teams().Member("bob", "search", "2020-01-01", "2024-01-01").Member("bob", "payments", "2024-01-01"));

        Assert.Empty(organization.Import(Teams().Member("bob", "payments")));
        Assert.Equal(["search from 2020-01-01 until 2024-01-01", "payments from 2024-01-01"], organization.Of(StatementKind.Membership, "bob"));
    }

    [Fact]
    public void Moving_rows_about_in_the_file_changes_nothing()
    {
        organization.Import(Teams().Member("bob", "search", "2020-01-01").Member("ada", "payments", "2020-01-01"));

        Assert.Empty(organization.Import(Teams().Member("ada", "payments", "2020-01-01").Member("bob", "search", "2020-01-01")));
        Assert.Equal(0, organization.InForce.Single(kept => kept.Statement is { Kind: StatementKind.Membership, Subject: "ada" }).Position);
    }

    private static ChartBuilder Teams() => new ChartBuilder().Team("search").Team("payments").Person("ada").Person("bob", email: "bob@northmere.example");
}
