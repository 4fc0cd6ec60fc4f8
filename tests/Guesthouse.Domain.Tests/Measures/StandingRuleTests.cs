using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;
using static Guesthouse.Domain.Tests.Organization.SmallOrganization;

namespace Guesthouse.Domain.Tests.Measures;

public sealed class The_class_of_an_author
{
    private static readonly DateOnly day = new(2026, 3, 2);

    [Theory]
    [InlineData("ada", "payments", AuthorClass.Host, ClassBasis.Team, "payments", 0, 0)]
    [InlineData("lea", "payments", AuthorClass.Host, ClassBasis.Team, "ledger", 0, 0)]
    [InlineData("bob", "payments", AuthorClass.Guest, ClassBasis.None, "search", 1, 1)]
    [InlineData("sue", "payments", AuthorClass.Guest, ClassBasis.None, "shop", 1, 2)]
    [InlineData("ada", "ledger", AuthorClass.Guest, ClassBasis.None, "payments", 1, 1)]
    [InlineData("pat", "ledger", AuthorClass.Guest, ClassBasis.None, "platform", 1, 2)]
    [InlineData("lea", "shop", AuthorClass.Guest, ClassBasis.None, "ledger", 3, 1)]
    [InlineData("dan", "shop", AuthorClass.Unknown, ClassBasis.Team, null, null, null)]
    public void Follows_from_where_they_belong_that_day(
        string person, string owner, AuthorClass authorClass, ClassBasis basis, string? from, int? distance, int? hostSide) =>
        Assert.Equal(
            new Standing(authorClass, basis, from is null ? null : new TeamId(from), distance, hostSide),
            Of(Chart(), person, owner, day));

    [Fact]
    public void Changes_on_the_very_day_that_they_move()
    {
        var chart = Chart(Member("dan", "search", "2026-01-10", "2026-03-02"), Member("dan", "payments", "2026-03-02"));
        Assert.Equal(AuthorClass.Unknown, Of(chart, "dan", "payments", new(2026, 1, 9)).Class);
        Assert.Equal(AuthorClass.Guest, Of(chart, "dan", "payments", new(2026, 1, 10)).Class);
        Assert.Equal(AuthorClass.Guest, Of(chart, "dan", "payments", new(2026, 3, 1)).Class);
        Assert.Equal(AuthorClass.Host, Of(chart, "dan", "payments", new(2026, 3, 2)).Class);
    }

    [Fact]
    public void Is_host_by_role_for_somebody_of_another_team_at_that_teams_distance() =>
        Assert.Equal(
            new Standing(AuthorClass.Host, ClassBasis.Role, new TeamId("shop"), 1, 2),
            new StandingRule(Chart()).Of(new PersonId("sue"), new TeamId("payments"), day, () => true));

    [Fact]
    public void Is_host_by_role_without_a_distance_for_somebody_without_a_team() =>
        Assert.Equal(
            new Standing(AuthorClass.Host, ClassBasis.Role),
            new StandingRule(Chart()).Of(new PersonId("dan"), new TeamId("payments"), day, () => true));

    [Fact]
    public void Prefers_membership_to_a_role() =>
        Assert.Equal(
            ClassBasis.Team,
            new StandingRule(Chart()).Of(new PersonId("ada"), new TeamId("payments"), day, () => throw new InvalidOperationException("must not be asked")).Basis);

    [Fact]
    public void Is_unknown_by_identity_when_nobody_bears_it() =>
        Assert.Equal(Standing.UnknownIdentity, new StandingRule(Chart()).Of(null, new TeamId("payments"), day, () => true));

    [Fact]
    public void Is_unknown_by_team_for_everybody_where_nobody_owns_the_paths()
    {
        Assert.Equal(Standing.UnknownTeam, new StandingRule(Chart()).Of(new PersonId("ada"), null, day, () => true));
        Assert.Equal(Standing.UnknownTeam, new StandingRule(Chart()).Of(null, null, day, () => true));
    }

    [Fact]
    public void Counts_from_the_nearest_of_several_teams_and_among_equals_from_the_home_team()
    {
        var nearest = Chart(Member("lea", "platform"));
        Assert.Equal((new TeamId("platform"), 1), (Of(nearest, "lea", "shop", day).From, Of(nearest, "lea", "shop", day).Distance));

        var marked = Chart(Member("dan", "search", "2020-01-01"), Member("dan", "shop", "2024-01-01", home: true));
        Assert.Equal(new TeamId("shop"), Of(marked, "dan", "payments", day).From);
        var longest = Chart(Member("dan", "shop", "2024-01-01"), Member("dan", "search", "2020-01-01"));
        Assert.Equal(new TeamId("search"), Of(longest, "dan", "payments", day).From);
        var first = Chart(Member("dan", "shop"), Member("dan", "search"));
        Assert.Equal(new TeamId("shop"), Of(first, "dan", "payments", day).From);
    }

    private static Standing Of(OrganizationChart chart, string person, string owner, DateOnly on) =>
        new StandingRule(chart).Of(new PersonId(person), new TeamId(owner), on, () => false);
}
