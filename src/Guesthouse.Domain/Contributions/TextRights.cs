using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Contributions;

/// <summary>Who may empty what somebody wrote to a request or an RFC.</summary>
public static class TextRights
{
    private static readonly Rule keepsPeople = Rule.Needs(Permission.KeepPeople);

    /// <summary>Why somebody may not empty a text; <see langword="null"/> when they may: who wrote it, and whoever keeps people.</summary>
    /// <param name="writer">Who wrote the text; <see langword="null"/>: the operator.</param>
    /// <param name="standing">Their standing in the project that it is about.</param>
    public static Problem? RefusalToRedact(PersonId? writer, Standing standing) =>
        (standing.Viewer.Person is { } person && person == writer) || keepsPeople.Allows(standing)
            ? null
            : new Problem(ProblemKind.Forbidden, "text.not-yours", "A text is emptied by its writer, by program leads or by administrators.");
}
