using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Organization;

/// <summary>What holds for the home team of a person with any memberships, on any day.</summary>
public sealed class HomesOfAnyPerson
{
    private static readonly PersonId bob = new("bob");

    [Fact]
    public void There_is_a_home_exactly_when_there_is_a_team() =>
        ForAnyMemberships((chart, day) => (chart.HomeMembershipOf(bob, day) is null) == (chart.TeamsOf(bob, day).Count == 0));

    [Fact]
    public void The_home_is_one_of_the_teams_of_the_day() =>
        ForAnyMemberships((chart, day) => chart.HomeMembershipOf(bob, day) is not { } home || chart.TeamsOf(bob, day).Contains(home));

    [Fact]
    public void No_other_team_of_the_day_runs_longer_than_the_home() =>
        ForAnyMemberships((chart, day) => chart.TeamsOf(bob, day).All(team => FirstDay(chart.HomeMembershipOf(bob, day)!) <= FirstDay(team)));

    private static DateOnly FirstDay(MembershipEntry membership) => membership.Span.From ?? DateOnly.MinValue;

    private static void ForAnyMemberships(Func<OrganizationChart, DateOnly, bool> holds)
    {
        var drawn =
            from spans in Drawn.Span.Where(span => !span.IsEmpty).ArrayOf()
            from day in Drawn.Day
            select (Chart: Build(spans), day);
        Prop.ForAll(Arb.From(drawn), on => holds(on.Chart, on.day)).QuickCheckThrowOnFailure();
    }

    private static OrganizationChart Build(DaySpan[] spans)
    {
        var chart = new ChartBuilder().Person("bob");
        for (var team = 0; team < spans.Length; team++)
            chart.Team($"t{team}").Member("bob", $"t{team}", Days.Iso(spans[team].From), Days.Iso(spans[team].To));
        return chart.Build();
    }
}
