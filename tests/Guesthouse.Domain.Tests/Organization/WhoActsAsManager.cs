using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Organization;

public sealed class WhoActsAsManager
{
    [Fact]
    public void The_stated_manager_does() =>
        Assert.Equal(["carol"], ManagersOfBob(Teams(leadsOfSearch: ["ada"]).Person("bob", manager: "carol")));

    [Fact]
    public void Else_any_lead_of_the_home_team() =>
        Assert.Equal(["ada", "carol"], ManagersOfBob(Teams(leadsOfSearch: ["ada", "carol"]).Person("bob")));

    [Fact]
    public void Nobody_is_their_own_manager() =>
        Assert.Equal(["ada"], ManagersOfBob(Teams(leadsOfSearch: ["bob", "ada"]).Person("bob")));

    [Fact]
    public void A_sole_lead_is_managed_by_the_leads_of_the_next_team_up() =>
        Assert.Equal(["dan"], ManagersOfBob(Teams(leadsOfSearch: ["bob"], leadsOfCompany: ["dan"]).Person("bob")));

    [Fact]
    public void Where_no_team_above_has_leads_the_program_lead_acts() =>
        Assert.Empty(ManagersOfBob(Teams().Person("bob")));

    [Fact]
    public void Without_a_team_and_a_stated_manager_the_program_lead_acts() =>
        Assert.Empty(Teams(leadsOfSearch: ["ada"]).Person("bob").Build().ManagersOf(new PersonId("bob"), Days.Day("2024-05-01")));

    private static ChartBuilder Teams(string[]? leadsOfSearch = null, string[]? leadsOfCompany = null) => new ChartBuilder()
        .Team("company", leads: leadsOfCompany)
        .Team("engineering", parent: "company")
        .Team("search", parent: "engineering", leads: leadsOfSearch)
        .Person("ada")
        .Person("carol")
        .Person("dan");

    private static IEnumerable<string> ManagersOfBob(ChartBuilder chart) =>
        chart.Member("bob", "search").Build().ManagersOf(new PersonId("bob"), Days.Day("2024-05-01")).Select(person => person.Value);
}
