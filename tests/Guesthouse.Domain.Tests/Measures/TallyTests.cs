using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Tests.Measures;

public sealed class A_tally
{
    private static readonly Standing[] standings =
    [
        new(AuthorClass.Host, ClassBasis.Team, new TeamId("a"), 0, 0),
        new(AuthorClass.Host, ClassBasis.Role, new TeamId("b"), 2, 1),
        new(AuthorClass.Host, ClassBasis.Role),
        new(AuthorClass.Guest, ClassBasis.None, new TeamId("b"), 2, 1),
        new(AuthorClass.Guest, ClassBasis.None, new TeamId("c"), 1, 1),
        Standing.UnknownIdentity,
        Standing.UnknownTeam,
        Standing.Agent,
    ];

    [Fact]
    public void Has_classes_that_sum_to_its_changes_and_flows_that_sum_to_hosts_and_guests() =>
        Prop.ForAll(Changes().ToArbitrary(), changes =>
        {
            var tally = Of(changes);
            Assert.Equal(changes.Length, tally.Changes);
            Assert.Equal(tally.Changes, tally.Host + tally.Guest + tally.Unknown + tally.Agent);
            Assert.Equal(tally.Host + tally.Guest, tally.Flows.Sum(flow => flow.Changes));
            Assert.Equal(tally.Flows.Where(flow => flow.Distance is not null).Sum(flow => flow.Changes), tally.Distances.Values.Sum());
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_two_halves_adds_up_to_that_of_the_whole() =>
        Prop.ForAll(Changes().ToArbitrary(), Changes().ToArbitrary(), (one, other) =>
        {
            var sum = Of(one);
            sum.Add(Of(other));
            var whole = Of([.. one, .. other]);
            Assert.Equal(whole.Flows, sum.Flows);
            Assert.Equal(whole.Distances, sum.Distances);
            Assert.Equal((whole.Changes, whole.GuestShare, whole.GuestTeams, whole.AgentAssisted), (sum.Changes, sum.GuestShare, sum.GuestTeams, sum.AgentAssisted));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Has_no_guest_share_without_hosts_and_guests() => Assert.Null(Of([Change(6)]).GuestShare);

    [Fact]
    public void Counts_guest_teams_only_where_a_guest_came_from_them() => Assert.Equal(1, Of([Change(0), Change(1), Change(4)]).GuestTeams);

    [Fact]
    public void Gives_a_flow_the_distance_of_its_latest_day()
    {
        var tally = new Tally();
        tally.Add(Change(3) with { Day = new(2026, 5, 1) });
        tally.Add(Change(3) with { Day = new(2026, 5, 9), Standing = standings[3] with { Distance = 4 } });
        tally.Add(Change(3) with { Day = new(2026, 5, 3), Standing = standings[3] with { Distance = 5 } });
        Assert.Equal(4, Assert.Single(tally.Flows).Distance);
    }

    private static CountedChange Change(int standing, int person = 0, int day = 0) =>
        new(new TeamId("a"), standings[standing], new PersonId($"p{person}"), new DateOnly(2026, 1, 1).AddDays(day), standing % 2 == 0);

    private static Tally Of(IEnumerable<CountedChange> changes)
    {
        var tally = new Tally();
        foreach (var change in changes)
            tally.Add(change);
        return tally;
    }

    private static Gen<CountedChange[]> Changes() =>
        Gen.Choose(0, standings.Length - 1)
            .SelectMany(standing => Gen.Choose(0, 3), (standing, person) => (standing, person))
            .SelectMany(_ => Gen.Choose(0, 5), (some, day) => Change(some.standing, some.person, day))
            .ArrayOf();
}
