using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Organization;

public sealed class WhoBelongsWhere
{
    private static readonly PersonId bob = new("bob");

    [Fact]
    public void A_membership_holds_on_its_first_day_and_no_longer_on_the_day_out()
    {
        var chart = Bob().Member("bob", "search", from: "2024-01-10", to: "2024-02-01").Build();

        Assert.Equal([null, "search", "search", null], Homes(chart, "2024-01-09", "2024-01-10", "2024-01-31", "2024-02-01"));
    }

    [Fact]
    public void A_membership_without_days_holds_since_ever_and_until_further_notice()
    {
        var chart = Bob().Member("bob", "search").Build();

        Assert.Equal(["search", "search"], Homes(chart, "0001-01-01", "9999-12-31"));
    }

    [Fact]
    public void The_marked_team_is_home_even_when_another_runs_longer()
    {
        var chart = Bob().Member("bob", "search").Member("bob", "payments", from: "2024-01-01", home: true).Build();

        Assert.Equal(["search", "payments"], Homes(chart, "2023-12-31", "2024-01-01"));
    }

    [Fact]
    public void A_mark_counts_only_while_its_membership_runs()
    {
        var chart = Bob().Member("bob", "search").Member("bob", "payments", to: "2024-01-01", home: true).Build();

        Assert.Equal(["payments", "search"], Homes(chart, "2023-12-31", "2024-01-01"));
    }

    [Fact]
    public void Without_a_mark_the_longest_running_team_is_home_and_since_ever_is_longest()
    {
        var chart = Bob()
            .Member("bob", "search", from: "2022-01-01")
            .Member("bob", "payments", from: "2021-01-01")
            .Member("bob", "company", to: "2023-01-01")
            .Build();

        Assert.Equal(["company", "payments"], Homes(chart, "2022-06-01", "2023-06-01"));
    }

    [Fact]
    public void Among_equally_long_teams_the_first_in_the_file_is_home()
    {
        var chart = Bob().Member("bob", "search", from: "2022-01-01").Member("bob", "payments", from: "2022-01-01").Build();

        Assert.Equal(["search"], Homes(chart, "2022-01-01"));
    }

    [Fact]
    public void The_teams_of_a_day_are_told_in_the_order_of_the_file()
    {
        var chart = Bob().Member("bob", "search").Member("bob", "company", to: "2020-01-01").Member("bob", "payments", from: "2019-01-01").Build();

        Assert.Equal(["search", "company", "payments"], chart.TeamsOf(bob, Days.Day("2019-06-01")).Select(membership => membership.Team.Value));
        Assert.Equal(["search", "payments"], chart.TeamsOf(bob, Days.Day("2020-01-01")).Select(membership => membership.Team.Value));
        Assert.Equal(3, chart.MembershipsOf(bob).Count);
    }

    [Fact]
    public void Nobody_knows_teams_of_a_stranger()
    {
        var chart = Bob().Build();
        var stranger = new PersonId("eve");

        Assert.Null(chart.Person(stranger));
        Assert.Empty(chart.MembershipsOf(stranger));
        Assert.Empty(chart.TeamsOf(stranger, Days.Day("2024-01-01")));
        Assert.Null(chart.HomeTeamOf(stranger, Days.Day("2024-01-01")));
    }

    private static ChartBuilder Bob() =>
        new ChartBuilder().Team("company").Team("search", parent: "company").Team("payments", parent: "company").Person("bob");

    private static IEnumerable<string?> Homes(OrganizationChart chart, params string[] days) =>
        days.Select(day => chart.HomeTeamOf(bob, Days.Day(day))?.Value);
}
