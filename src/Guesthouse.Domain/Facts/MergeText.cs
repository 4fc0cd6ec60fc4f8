using System.Globalization;
using System.Text.RegularExpressions;

namespace Guesthouse.Domain.Facts;

/// <summary>Which text told of a pull request.</summary>
public enum MergeKind
{
    /// <summary>GitHub's merge: <c>Merge pull request #12 from login/branch</c>.</summary>
    GitHub,

    /// <summary>GitLab's merge: a line <c>See merge request group/name!12</c> in the body.</summary>
    GitLab,

    /// <summary>Gitea's and Forgejo's merge: <c>Merge pull request 'Title' (#12) from branch into main</c>.</summary>
    Gitea,

    /// <summary>Azure DevOps, merged or squashed: <c>Merged PR 12: Title</c>.</summary>
    AzureDevOps,

    /// <summary>Any forge's squash, rebase or titled merge: a subject that ends in <c>(#12)</c>.</summary>
    Titled,
}

/// <summary>What a commit message tells of the pull request it merged.</summary>
/// <param name="Kind">Which text it is.</param>
/// <param name="Number">The pull request's number; at least 1.</param>
/// <param name="Login">Whose branch it was, where the text says so.</param>
public sealed partial record MergeText(MergeKind Kind, int Number, string? Login = null)
{
    /// <summary>The text of a merge with two parents; <see langword="null"/> when it is no pull request's.</summary>
    public static MergeText? OfMerge(string subject, string? mergeRequestLine)
    {
        if (GitHubMerge().Match(subject) is { Success: true } gitHub)
            return Told(MergeKind.GitHub, gitHub.Groups["number"], gitHub.Groups["login"].Value);
        if (GiteaMerge().Match(subject) is { Success: true } gitea)
            return Told(MergeKind.Gitea, gitea.Groups["number"]);
        if (AzureMerge().Match(subject) is { Success: true } azure)
            return Told(MergeKind.AzureDevOps, azure.Groups["number"]);
        if (mergeRequestLine is not null && GitLabLine().Match(mergeRequestLine) is { Success: true } gitLab)
            return Told(MergeKind.GitLab, gitLab.Groups["number"]);
        return null;
    }

    /// <summary>The text of a commit of the first-parent line, merge or not; <see langword="null"/> when it is no pull request's.</summary>
    /// <remarks>Only there: the same subject inside a branch is that of a commit that was picked from elsewhere.</remarks>
    public static MergeText? OfLineCommit(string subject)
    {
        if (AzureMerge().Match(subject) is { Success: true } azure)
            return Told(MergeKind.AzureDevOps, azure.Groups["number"]);
        // Most subjects fail at their last letter, which spares the expression.
        if (subject.AsSpan().TrimEnd() is [.., ')'] && TitledEnd().Match(subject) is { Success: true } titled)
            return Told(MergeKind.Titled, titled.Groups["number"]);
        return null;
    }

    private static MergeText? Told(MergeKind kind, Group number, string? login = null) =>
        int.TryParse(number.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0
            ? new MergeText(kind, value, login)
            : null;

    [GeneratedRegex(@"^Merge pull request #(?<number>[0-9]+) from (?<login>[^/\s]+)/", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GitHubMerge();

    [GeneratedRegex(@"^Merge pull request '.*' \(#(?<number>[0-9]+)\) from \S+ into \S+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GiteaMerge();

    [GeneratedRegex(@"^Merged PR (?<number>[0-9]+): ", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AzureMerge();

    [GeneratedRegex(@"^See merge request \S*!(?<number>[0-9]+)\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex GitLabLine();

    [GeneratedRegex(@"\(#(?<number>[0-9]+)\)\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex TitledEnd();
}
