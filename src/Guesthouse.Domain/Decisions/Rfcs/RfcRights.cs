using Guesthouse.Domain.Access;

namespace Guesthouse.Domain.Decisions.Rfcs;

/// <summary>Who may do what with an RFC. That only owners sign, the RFC itself sees to.</summary>
public static class RfcRights
{
    private static readonly Rule decides = Rule.Needs(Permission.DecideOnRequests);

    /// <summary>Why somebody may not revise, withdraw or reopen it; <see langword="null"/> when they may: its author, and since people leave, whoever decides for the project.</summary>
    /// <param name="rfc">The RFC.</param>
    /// <param name="standing">Their standing in its project; for one of the organization, without roles of a project.</param>
    public static Problem? RefusalToChange(Rfc rfc, Standing standing) =>
        (standing.Viewer.Person is { } person && person == rfc.Author) || decides.Allows(standing)
            ? null
            : new Problem(ProblemKind.Forbidden, "rfc.not-yours", "This is for the author of the RFC, and for who decides for the project.");
}
