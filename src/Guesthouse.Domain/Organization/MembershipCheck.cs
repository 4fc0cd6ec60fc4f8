namespace Guesthouse.Domain.Organization;

/// <summary>What is wrong with the memberships.</summary>
internal sealed class MembershipCheck(KnownNames known)
{
    public IEnumerable<Problem> ProblemsOf(IReadOnlyList<MembershipEntry> memberships) =>
    [
        .. memberships.SelectMany(ProblemsOf),
        .. memberships.Where(membership => membership.Home).GroupBy(membership => membership.Person).SelectMany(SeveralHomes),
    ];

    private IEnumerable<Problem> ProblemsOf(MembershipEntry membership) =>
    [
        .. known.Missing(membership.Person, "membership.unknown-person", "memberships.person", membership.Source),
        .. known.Missing(membership.Team, "membership.unknown-team", "memberships.team", membership.Source),
        .. RowChecks.Empty(membership.Span, "memberships", membership.Source),
    ];

    private static IEnumerable<Problem> SeveralHomes(IEnumerable<MembershipEntry> ofOnePerson)
    {
        Dated<TeamId>[] homes = [.. ofOnePerson.Select(membership => new Dated<TeamId>(membership.Team, membership.Span, membership.Source))];
        return RowChecks.Overlapping(homes, "membership.several-homes", "memberships.home");
    }
}
