using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Measures;

/// <summary>The one home of the rule that says who is host, guest or unknown of an owner's paths on a day, and from how far away.</summary>
public sealed class StandingRule
{
    private readonly OrganizationChart chart;

    /// <summary>The rule over one organization.</summary>
    public StandingRule(OrganizationChart chart) => this.chart = chart;

    /// <summary>What a human author is to the owner of some paths.</summary>
    /// <param name="person">Who bears the author's identity; <see langword="null"/>: nobody.</param>
    /// <param name="owner">The owning team; <see langword="null"/>: nobody owns the paths, and then nobody can be host or guest of them.</param>
    /// <param name="day">The change's day.</param>
    /// <param name="holdsRole">Whether the person holds a role for at least one of the paths that day; asked only when membership does not decide.</param>
    public Standing Of(PersonId? person, TeamId? owner, DateOnly day, Func<bool> holdsRole)
    {
        if (owner is not { } host)
            return Standing.UnknownTeam;
        if (person is not { } author)
            return Standing.UnknownIdentity;
        var teams = chart.TeamsOf(author, day);
        if (Best(teams.Where(membership => chart.IsWithin(membership.Team, host, day)), _ => 0) is { } ofHost)
            return new Standing(AuthorClass.Host, ClassBasis.Team, ofHost.Team, 0, 0);
        if (holdsRole())
            return Away(AuthorClass.Host, ClassBasis.Role, teams, host, day) ?? new Standing(AuthorClass.Host, ClassBasis.Role);
        return Away(AuthorClass.Guest, ClassBasis.None, teams, host, day) ?? Standing.UnknownTeam;
    }

    /// <summary>The standing of somebody outside the owning team, from their nearest team; <see langword="null"/> when they have none that day.</summary>
    private Standing? Away(AuthorClass authorClass, ClassBasis basis, IReadOnlyList<MembershipEntry> teams, TeamId host, DateOnly day)
    {
        if (Best(teams, membership => Levels(membership.Team, host, day)) is not { } nearest)
            return null;
        return new Standing(authorClass, basis, nearest.Team, Levels(nearest.Team, host, day), chart.DistanceBetween(nearest.Team, host, day).HostSide);
    }

    /// <summary>A team above the host's climbs nothing to contain it, and is still one level away.</summary>
    private int Levels(TeamId from, TeamId host, DateOnly day) => Math.Max(1, chart.DistanceBetween(from, host, day).Climb);

    /// <summary>The membership of the fewest levels; among equals the marked one, else the longest running, else the first in the file.</summary>
    private static MembershipEntry? Best(IEnumerable<MembershipEntry> memberships, Func<MembershipEntry, int> levels) =>
        memberships
            .OrderBy(levels)
            .ThenByDescending(membership => membership.Home)
            .ThenBy(membership => membership.Span.From ?? DateOnly.MinValue)
            .FirstOrDefault();
}
