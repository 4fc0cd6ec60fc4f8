using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Organization;

/// <summary>What holds for any two teams of any organization on any day.</summary>
public sealed class TreesOfAnyShape
{
    [Fact]
    public void The_way_there_is_the_way_back_turned_round() =>
        ForAnyTwoTeams((chart, from, host, day) =>
        {
            var there = chart.DistanceBetween(from, host, day);
            return chart.DistanceBetween(host, from, day) == new TeamDistance(there.HostSide, there.Climb);
        });

    [Fact]
    public void Nothing_is_to_climb_exactly_when_the_team_contains_the_host() =>
        ForAnyTwoTeams((chart, from, host, day) => (chart.DistanceBetween(from, host, day).Climb == 0) == chart.IsWithin(host, from, day));

    [Fact]
    public void Climbing_that_far_leads_to_a_team_that_contains_both_and_one_level_less_does_not() =>
        ForAnyTwoTeams((chart, from, host, day) =>
        {
            var climb = chart.DistanceBetween(from, host, day).Climb;
            return Contains(chart, Up(chart, from, climb, day), host, day)
                && (climb == 0 || !Contains(chart, Up(chart, from, climb - 1, day), host, day));
        });

    [Fact]
    public void A_team_is_within_another_exactly_when_climbing_from_it_meets_the_other() =>
        ForAnyTwoTeams((chart, team, above, day) =>
            chart.IsWithin(team, above, day) == Enumerable.Range(0, 13).Any(levels => Up(chart, team, levels, day) == above));

    [Fact]
    public void Two_teams_within_each_other_are_one() =>
        ForAnyTwoTeams((chart, one, other, day) => !chart.IsWithin(one, other, day) || !chart.IsWithin(other, one, day) || one == other);

    /// <summary>The team so many levels up; <see langword="null"/> above the root.</summary>
    private static TeamId? Up(OrganizationChart chart, TeamId team, int levels, DateOnly day)
    {
        TeamId? at = team;
        for (var level = 0; level < levels && at is { } here; level++)
            at = chart.ParentOf(here, day);
        return at;
    }

    private static bool Contains(OrganizationChart chart, TeamId? above, TeamId team, DateOnly day) =>
        above is not { } here || chart.IsWithin(team, here, day);

    private static void ForAnyTwoTeams(Func<OrganizationChart, TeamId, TeamId, DateOnly, bool> holds)
    {
        var drawn =
            from chart in Drawn.Chart
            from one in Drawn.TeamOf(chart)
            from other in Drawn.TeamOf(chart)
            from day in Drawn.Day
            select (chart, one, other, day);
        Prop.ForAll(Arb.From(drawn), on => holds(on.chart, on.one, on.other, on.day)).QuickCheckThrowOnFailure();
    }
}
