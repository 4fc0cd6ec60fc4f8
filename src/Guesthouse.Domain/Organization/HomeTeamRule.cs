namespace Guesthouse.Domain.Organization;

/// <summary>Which of a person's teams is the home team.</summary>
internal static class HomeTeamRule
{
    /// <summary>
    /// Of the memberships in force that day the one marked as home, else the longest running (the earliest first day; since ever is
    /// longest), else the first in the file; <see langword="null"/> when none is in force.
    /// </summary>
    /// <param name="memberships">One person's memberships in the order of the file.</param>
    /// <param name="day">The UTC day.</param>
    public static MembershipEntry? HomeOn(IReadOnlyList<MembershipEntry> memberships, DateOnly day)
    {
        MembershipEntry? best = null;
        for (var i = 0; i < memberships.Count; i++)
            if (memberships[i].Span.Contains(day) && (best is null || IsMoreHome(memberships[i], best)))
                best = memberships[i];
        return best;
    }

    private static bool IsMoreHome(MembershipEntry later, MembershipEntry earlier) =>
        later.Home != earlier.Home ? later.Home : FirstDay(later) < FirstDay(earlier);

    private static DateOnly FirstDay(MembershipEntry membership) => membership.Span.From ?? DateOnly.MinValue;
}
