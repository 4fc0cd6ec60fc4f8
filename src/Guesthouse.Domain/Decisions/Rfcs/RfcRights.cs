using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Decisions.Rfcs;

/// <summary>Who may do what with an RFC. That only owners sign, the RFC itself sees to.</summary>
public static class RfcRights
{
    private static readonly Rule decides = Rule.Needs(Permission.DecideOnRequests), keepsPeople = Rule.Needs(Permission.KeepPeople);

    /// <summary>Why somebody may not revise, withdraw or reopen it; <see langword="null"/> when they may: its author, and since people leave, whoever decides for the project.</summary>
    /// <param name="rfc">The RFC.</param>
    /// <param name="standing">Their standing in its project; for one of the organization, without roles of a project.</param>
    public static Problem? RefusalToChange(Rfc rfc, Standing standing) =>
        (standing.Viewer.Person is { } person && person == rfc.Author) || decides.Allows(standing)
            ? null
            : new Problem(ProblemKind.Forbidden, "rfc.not-yours", "This is for the author of the RFC, and for who decides for the project.");

    /// <summary>Why somebody may not empty a text of it; <see langword="null"/> when they may: who wrote it, and whoever keeps people.</summary>
    /// <param name="writer">Who wrote the text; <see langword="null"/>: the operator.</param>
    /// <param name="standing">Their standing in the project of the RFC.</param>
    public static Problem? RefusalToRedact(PersonId? writer, Standing standing) =>
        (standing.Viewer.Person is { } person && person == writer) || keepsPeople.Allows(standing)
            ? null
            : new Problem(ProblemKind.Forbidden, "text.not-yours", "A text is emptied by its writer, by program leads or by administrators.");
}
