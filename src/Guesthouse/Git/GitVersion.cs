using System.Text.RegularExpressions;

namespace Guesthouse.Git;

/// <summary>Reads what <c>git version</c> says: <c>git version 2.39.5</c>, <c>git version 2.50.1 (Apple Git-155)</c>.</summary>
internal static partial class GitVersion
{
    /// <summary>Major and minor version; <see langword="null"/> for any other text.</summary>
    public static Version? Parse(string said) =>
        Pattern().Match(said) is { Success: true } match && Version.TryParse(match.Groups["number"].ValueSpan, out var version) ? version : null;

    [GeneratedRegex(@"^git version (?<number>[0-9]{1,9}\.[0-9]{1,9})\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
