using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Organization;

public sealed class FindingThingsByName
{
    [Fact]
    public void An_address_finds_its_person_whatever_the_case()
    {
        var chart = new ChartBuilder().Person("ada", email: "ada@example.org").Build();

        Assert.Equal("ada", chart.PersonByEmail("Ada@Example.org")?.Value);
        Assert.Null(chart.PersonByEmail("eve@example.org"));
    }

    [Fact]
    public void A_login_finds_its_person_on_any_forge_whatever_the_case()
    {
        var chart = new ChartBuilder().Person("ada", null, null, ("github", "AdaL"), ("gitlab", "ada.l")).Build();

        Assert.Equal(["ada", "ada", null], new[] { "adal", "ADA.L", "eve" }.Select(login => chart.PersonByLogin(login)?.Value));
    }

    [Fact]
    public void A_login_that_is_two_people_on_two_forges_finds_neither()
    {
        var chart = new ChartBuilder()
            .Person("ada", null, null, ("github", "captain"))
            .Person("bob", null, null, ("gitlab", "Captain"))
            .Build();

        Assert.Null(chart.PersonByLogin("captain"));
    }

    [Theory]
    [InlineData("Search", "search")]
    [InlineData("example/search", "search")]
    [InlineData("example/search-crew", "search")]
    [InlineData("crew/payments", "payments")]
    [InlineData("payments", "payments")]
    [InlineData("example/circus", null)]
    public void A_slug_finds_the_team_by_id_or_by_its_slug_on_a_forge(string slug, string? team)
    {
        var chart = new ChartBuilder()
            .Team("search", null, null, ("github", "example/search-crew"))
            .Team("money", null, null, ("github", "search"), ("gitlab", "other"))
            .Team("payments")
            .Build();

        Assert.Equal(team, chart.TeamBySlug(slug)?.Value);
    }

    [Fact]
    public void A_slug_that_is_two_teams_on_two_forges_finds_neither()
    {
        var chart = new ChartBuilder().Team("search", null, null, ("github", "core")).Team("money", null, null, ("gitlab", "core")).Build();

        Assert.Null(chart.TeamBySlug("example/core"));
    }

    [Theory]
    [InlineData("example/ledger", "example/ledger")]
    [InlineData("Example/Ledger", "example/ledger")]
    [InlineData("fork/ledger", "example/ledger")]
    [InlineData("ledger", "example/ledger")]
    [InlineData("fork/website", null)]
    [InlineData("museum/website", "museum/website")]
    public void A_repository_is_matched_by_its_full_id_else_by_a_last_segment_that_only_one_entry_has(string found, string? entry)
    {
        var chart = new ChartBuilder().Repository("example/ledger").Repository("example/website").Repository("museum/website").Build();

        Assert.Equal(entry, chart.EntryFor(new RepositoryId(found))?.Id.Value);
    }

    [Fact]
    public void The_host_team_is_that_of_the_day_with_the_line_that_says_so()
    {
        var chart = new ChartBuilder().Team("search").Team("payments").Repository("ledger", ("search", null, "2024-01-01"), ("payments", "2024-03-01", null)).Build();
        var ledger = chart.EntryFor(new RepositoryId("ledger"))!;

        Assert.Equal(
            ["search", null, "payments"],
            new[] { "2023-12-31", "2024-01-01", "2024-03-01" }.Select(day => OrganizationChart.HostTeamOf(ledger, Days.Day(day))?.Value));
        Assert.Equal(3, OrganizationChart.HostSpanOf(ledger, Days.Day("2024-03-01"))?.Source.Line);
    }
}
