using Guesthouse.Domain.Organization.Importing;

namespace Guesthouse.Tests.Organization.Importing;

public class ImportingUndatedFiles
{
    private readonly ImportedOrganization organization = new();

    [Fact]
    public void What_the_first_import_says_was_always_so()
    {
        organization.Import(File(bobs: "search", above: "platform"));

        Assert.Equal(["platform always"], organization.Of(StatementKind.TeamParent, "search"));
        Assert.Equal(["search always"], organization.Of(StatementKind.Membership, "bob"));
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        organization.Import(File(bobs: "search", above: "platform"), on: "2026-01-01");
        organization.Import(File(bobs: "payments", above: "shop"), on: "2026-02-01");

        Assert.Empty(organization.Import(File(bobs: "payments", above: "shop"), on: "2026-03-01"));
        Assert.Empty(organization.Import(File(bobs: "payments", above: "shop"), on: "2026-02-01"));
    }

    [Fact]
    public void A_value_that_changes_ends_and_the_new_one_begins_on_the_day_of_the_import()
    {
        organization.Import(File(bobs: "search", above: "platform"), on: "2026-01-01");

        Assert.Equal(
            ["Ended parent of search: platform, until 2026-02-01", "Added parent of search: shop, from 2026-02-01"],
            organization.Import(File(bobs: "search", above: "shop"), on: "2026-02-01").Order(StringComparer.Ordinal).Reverse());
        Assert.Equal(["platform until 2026-02-01", "shop from 2026-02-01"], organization.Of(StatementKind.TeamParent, "search"));
    }

    [Fact]
    public void Leads_manager_and_host_change_alike()
    {
        organization.Import(new ChartBuilder().Team("search", leads: ["ada", "dan"]).Person("ada").Person("dan").Person("bob", manager: "ada").Repository("shop/web", ("search", null, null)).Team("shop"));
        organization.Import(
            new ChartBuilder().Team("search", leads: ["dan", "bob"]).Person("ada").Person("dan").Person("bob", manager: "dan").Repository("shop/web", ("shop", null, null)).Team("shop"),
            on: "2026-02-01");

        Assert.Equal(["ada until 2026-02-01", "dan always", "bob from 2026-02-01"], organization.Of(StatementKind.TeamLead, "search"));
        Assert.Equal(["ada until 2026-02-01", "dan from 2026-02-01"], organization.Of(StatementKind.PersonManager, "bob"));
        Assert.Equal(["search until 2026-02-01", "shop from 2026-02-01"], organization.Of(StatementKind.RepositoryHost, "shop/web"));
    }

    [Fact]
    public void A_value_that_changes_back_the_same_day_leaves_no_trace()
    {
        organization.Import(File(bobs: "search", above: "platform"), on: "2026-01-01");
        organization.Import(File(bobs: "search", above: "shop"), on: "2026-02-01");
        organization.Import(File(bobs: "search", above: "platform"), on: "2026-02-01");

        Assert.Equal(["platform always"], organization.Of(StatementKind.TeamParent, "search"));
    }

    [Fact]
    public void A_day_before_earlier_changes_takes_their_place()
    {
        organization.Import(File(bobs: "search", above: "platform"), on: "2026-01-01");
        organization.Import(File(bobs: "search", above: "shop"), on: "2026-03-01");
        organization.Import(File(bobs: "search", above: "shop"), on: "2026-02-01");
        Assert.Equal(["platform until 2026-02-01", "shop from 2026-02-01"], organization.Of(StatementKind.TeamParent, "search"));

        organization.Import(File(bobs: "search", above: null), on: "2026-01-15");
        Assert.Equal(["platform until 2026-01-15"], organization.Of(StatementKind.TeamParent, "search"));
    }

    [Fact]
    public void A_correction_says_that_it_was_always_so()
    {
        organization.Import(File(bobs: "search", above: "platform"), on: "2026-01-01");
        organization.Import(File(bobs: "search", above: "shop"), on: "2026-02-01");
        organization.Import(File(bobs: "payments", above: "shop"), on: "2026-03-01", correct: true);

        Assert.Equal(["shop always"], organization.Of(StatementKind.TeamParent, "search"));
        Assert.Equal(["payments always"], organization.Of(StatementKind.Membership, "bob"));
    }

    [Fact]
    public void A_team_that_is_gone_stays_for_the_sake_of_those_who_were_in_it()
    {
        organization.Import(File(bobs: "search", above: "platform"), on: "2026-01-01");
        var without = new ChartBuilder().Team("platform").Team("shop").Team("payments").Person("bob", email: "bob@northmere.example").Member("bob", "payments");

        Assert.DoesNotContain(organization.Import(without, on: "2026-02-01"), change => change.StartsWith("Withdrawn", StringComparison.Ordinal));
        Assert.Equal(["search until 2026-02-01", "payments from 2026-02-01"], organization.Of(StatementKind.Membership, "bob"));
        Assert.Contains(organization.InForce, kept => kept.Statement == Statement.Thing(StatementKind.Team, "search", new() { Name = "search" }));
    }

    [Fact]
    public void Somebody_who_left_keeps_their_address_for_what_they_wrote()
    {
        organization.Import(File(bobs: "search", above: "platform"), on: "2026-01-01");
        organization.Import(new ChartBuilder().Team("platform").Team("shop").Team("payments").Team("search", "platform"), on: "2026-02-01");

        Assert.Equal(["search until 2026-02-01"], organization.Of(StatementKind.Membership, "bob"));
        Assert.Equal(["bob@northmere.example"], organization.Of(StatementKind.PersonEmail, "bob"));
    }

    [Fact]
    public void Somebody_new_belonged_to_their_team_always()
    {
        organization.Import(File(bobs: "search", above: "platform"), on: "2026-01-01");
        organization.Import(File(bobs: "search", above: "platform").Person("ada").Member("ada", "payments"), on: "2026-02-01");

        Assert.Equal(["payments always"], organization.Of(StatementKind.Membership, "ada"));
    }

    private static ChartBuilder File(string bobs, string? above) =>
        new ChartBuilder().Team("platform").Team("shop").Team("payments").Team("search", above).Person("bob", email: "bob@northmere.example").Member("bob", bobs);
}
