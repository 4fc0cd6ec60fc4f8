using Guesthouse.Domain;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>What there is to say about a repository that could be read all the same.</summary>
internal static class Notes
{
    public static Problem Empty(LocalRepository repository) =>
        new(ProblemKind.Invalid, "repository.empty", $"{repository.ShownPath} has no commits yet.");

    /// <summary>The notes on a history, in a fixed order.</summary>
    /// <param name="repository">Whose history.</param>
    /// <param name="history">The history.</param>
    /// <param name="complaint">What git complained of without giving up.</param>
    /// <param name="undated">How many commits have no time that can be read.</param>
    public static IEnumerable<Problem> Of(LocalRepository repository, History history, string complaint, int undated)
    {
        if (history.IsShallow)
            yield return new Problem(
                ProblemKind.Invalid,
                "repository.shallow",
                $"{repository.ShownPath} is a shallow clone: older commits are missing. Fetch them with: git fetch --unshallow");
        if (complaint.Contains("mailmap", StringComparison.Ordinal))
            yield return new Problem(
                ProblemKind.Invalid,
                "repository.mailmap",
                $"{repository.ShownPath}: names are taken as the commits state them, because its mailmap cannot be read: {FirstLine(complaint)}.");
        else if (complaint.Length > 0)
            yield return new Problem(ProblemKind.Invalid, "repository.warning", $"{repository.ShownPath}: git warns: {FirstLine(complaint)}.");
        if (undated > 0)
            yield return new Problem(
                ProblemKind.Invalid, "repository.undated", $"{repository.ShownPath} has {undated} commits without a readable date; they count on 1970-01-01.");
    }

    private static string FirstLine(string text) => text.Split('\n')[0].TrimEnd('.', '\r');
}
