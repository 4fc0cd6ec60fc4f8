using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>What somebody says with a step of an RFC.</summary>
internal static class RfcReason
{
    /// <summary>What is wrong with it: nothing where it may be left out, and is.</summary>
    public static IReadOnlyList<Problem> ProblemsOf(string? text, bool isNeeded) =>
        isNeeded || !string.IsNullOrWhiteSpace(text) ? new CommentDraft(text ?? "").Checked().Problems : [];
}
