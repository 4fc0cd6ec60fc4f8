using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>What the governance level of a project lets guests ask, and its product owner open to them.</summary>
/// <remarks>A closed project takes requests from its own people only. One that takes bug reports takes requests, and no contributions. A level that nobody stated forbids nothing.</remarks>
public static class LevelRule
{
    private static readonly Rule decides = Rule.Needs(Permission.DecideOnRequests), actsForHost = Rule.Needs(Permission.AnswerOffer);

    /// <summary>Why somebody may not ask a project for something; <see langword="null"/> when they may.</summary>
    /// <param name="level">What the project lets guests do; <see langword="null"/>: nobody said.</param>
    /// <param name="hostTeam">Its host team; <see langword="null"/>: none yet.</param>
    /// <param name="standing">Who asks, there.</param>
    /// <returns><c>request.house-closed</c>, with what they can do instead.</returns>
    public static Problem? RefusalToAsk(GovernanceLevel? level, TeamId? hostTeam, Standing standing) =>
        level != GovernanceLevel.Closed || IsOfHost(hostTeam, standing)
            ? null
            : new Problem(
                ProblemKind.Forbidden,
                "request.house-closed",
                "The project is closed to guests: it takes requests from its own people only. Talk to its product owner, or find another project that does something like it: guesthouse project similar tells them.");

    /// <summary>Why a request cannot be opened for contribution; <see langword="null"/> when it can.</summary>
    /// <param name="level">What the project lets guests do; <see langword="null"/>: nobody said.</param>
    /// <returns><c>request.no-contributions</c>, with what can be done instead.</returns>
    public static Problem? RefusalToOpen(GovernanceLevel? level) =>
        level is GovernanceLevel.Closed or GovernanceLevel.BugReports
            ? new Problem(
                ProblemKind.Invalid,
                "request.no-contributions",
                "The project takes no contributions of guests. Plan the request yourselves, or let guests contribute first: guesthouse project set SLUG --level contributions-welcome.")
            : null;

    private static bool IsOfHost(TeamId? hostTeam, Standing standing) =>
        decides.Allows(standing) || actsForHost.Allows(standing) || (hostTeam is { } host && standing.Viewer.TeamsAndAbove.Contains(host));
}
