using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Importing;

namespace Guesthouse.Tests.Organization.Importing;

public class ImportingBesideOthers
{
    private readonly ImportedOrganization organization = new();

    [Fact]
    public void A_confirmed_row_stays_and_the_contradiction_is_told()
    {
        organization.Import(Teams().Member("bob", "search", "2020-01-01"));
        organization.Confirm(StatementKind.Membership, "bob");

        Assert.Empty(organization.Import(Teams().Member("bob", "search", "2021-01-01")));
        Assert.Equal(
            ["'team of bob: search, from 2021-01-01' is not taken: 'team of bob: search, from 2020-01-01', confirmed by a person, stays."],
            organization.Contradictions);
    }

    [Fact]
    public void A_confirmed_row_that_the_file_no_longer_states_stays()
    {
        organization.Import(Teams().Member("bob", "search", "2020-01-01"));
        organization.Confirm(StatementKind.Membership, "bob");

        Assert.Empty(organization.Import(Teams()));
        Assert.Contains("does not state 'team of bob: search, from 2020-01-01' any more", Assert.Single(organization.Contradictions), StringComparison.Ordinal);
    }

    [Fact]
    public void A_parent_that_a_person_stated_is_not_overruled()
    {
        organization.Import(Teams());
        organization.StateByHand(Statement.Dated(StatementKind.TeamParent, "search", "platform", DaySpan.Always));

        Assert.Empty(organization.Import(new ChartBuilder().Team("search", "payments").Team("payments").Team("platform").Person("bob", email: "bob@northmere.example")));
        Assert.Contains("'parent of search: platform', made by a person, stays", Assert.Single(organization.Contradictions), StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_another_source_gave_to_somebody_else_is_not_taken()
    {
        organization.Import(Teams());

        organization.Import(new ChartBuilder().Person("bob").Person("robert", email: "bob@northmere.example"), source: 2);

        Assert.Equal(["bob@northmere.example"], organization.Of(StatementKind.PersonEmail, "bob"));
        Assert.Equal(["bob@northmere.example"], organization.InForce.Where(kept => kept.Statement.Kind == StatementKind.PersonEmail).Select(kept => kept.Statement.Value));
    }

    [Fact]
    public void People_are_known_by_their_address_and_then_by_their_login()
    {
        organization.Import(Teams().Person("ada", logins: ("github", "ada-hub")));
        organization.Import(
            new ChartBuilder().Person("E-17", email: "bob@northmere.example", manager: "E-18").Person("E-18", logins: ("GitHub", "Ada-Hub")).Member("E-17", "search"),
            source: 2);

        Assert.Equal(["search always"], organization.Of(StatementKind.Membership, "bob"));
        Assert.Equal(["ada always"], organization.Of(StatementKind.PersonManager, "bob"));
        Assert.Empty(organization.Contradictions);
        Assert.Empty(organization.Import(
            new ChartBuilder().Person("E-17", email: "bob@northmere.example", manager: "E-18").Person("E-18", logins: ("GitHub", "Ada-Hub")).Member("E-17", "search"),
            source: 2));
    }

    [Fact]
    public void Two_entries_that_are_one_known_person_are_refused()
    {
        organization.Import(Teams().Person("ada", email: "ada@northmere.example", logins: ("github", "ada-hub")));

        var problems = organization.Plan(new ChartBuilder().Person("a1", email: "ada@northmere.example").Person("a2", logins: ("github", "ada-hub")), source: 2).Problems;

        Assert.Equal("import.two-people-are-one", Assert.Single(problems).Code);
    }

    [Fact]
    public void Sources_leave_each_others_rows_alone()
    {
        organization.Import(Teams().Member("bob", "search", "2020-01-01"));
        organization.Import(new ChartBuilder().Person("ada").Member("ada", "search", "2020-01-01"), source: 2);

        organization.Import(new ChartBuilder().Person("ada"), source: 2);

        Assert.Equal(["search from 2020-01-01"], organization.Of(StatementKind.Membership, "bob"));
        Assert.Empty(organization.Of(StatementKind.Membership, "ada"));
    }

    [Fact]
    public void A_team_that_hosts_a_project_stays_and_that_is_told()
    {
        organization.Import(Teams());
        organization.Held.Add((StatementKind.Team, "search"));

        Assert.Empty(organization.Import(new ChartBuilder().Team("payments").Team("platform").Person("bob", email: "bob@northmere.example")));
        Assert.Contains("'team search'", Assert.Single(organization.Contradictions), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_whose_rows_do_not_fit_to_those_of_others_is_refused_with_its_lines()
    {
        organization.Import(new ChartBuilder().Team("platform").Team("search", "platform"));

        var problem = Assert.Single(organization.Plan(new ChartBuilder().Team("platform", "search"), source: 2).Problems);

        Assert.Equal("team.cycle", problem.Code);
        Assert.Equal(1, problem.Source?.Line);
    }

    [Fact]
    public void A_file_that_contradicts_itself_is_refused_with_every_line()
    {
        organization.Import(Teams());

        var problems = organization.Plan(Teams().Person("bob").Member("ada", "search").Member("bob", "nowhere")).Problems;

        Assert.Equal(["person.duplicate-id", "membership.unknown-person", "membership.unknown-team"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_file_that_still_names_a_team_it_no_longer_describes_is_refused()
    {
        organization.Import(Teams().Member("bob", "search"));

        var problems = organization.Plan(new ChartBuilder().Team("payments").Team("platform").Person("bob").Member("bob", "search")).Problems;

        Assert.Equal("membership.unknown-team", Assert.Single(problems).Code);
    }

    private static ChartBuilder Teams() => new ChartBuilder().Team("search").Team("payments").Team("platform").Person("bob", email: "bob@northmere.example");
}
