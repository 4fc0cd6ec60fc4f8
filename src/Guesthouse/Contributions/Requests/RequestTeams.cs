using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Contributions.Requests;

/// <summary>For which teams somebody may speak: their own of today and those above; the operator for all.</summary>
internal static class RequestTeams
{
    /// <summary>Why not for this one; <see langword="null"/>: they may.</summary>
    /// <returns><c>team.unknown</c>, <c>request.not-your-team</c>.</returns>
    public static Problem? Refusal(Installation installation, string team)
    {
        if (installation.Chart.Team(new TeamId(team)) is null)
            return new Problem(ProblemKind.NotFound, "team.unknown", $"The organization has no team '{team}'.");
        return installation.Viewer.Person is null || installation.Viewer.TeamsAndAbove.Contains(new TeamId(team))
            ? null
            : new Problem(ProblemKind.Forbidden, "request.not-your-team", $"You do not belong to '{team}' today; its members speak for it.");
    }
}
