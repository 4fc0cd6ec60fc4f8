namespace Guesthouse.Domain.Contributions;

/// <summary>What is asked of a text that somebody writes.</summary>
internal static class WrittenText
{
    /// <summary>The longest text, in characters: some forty pages.</summary>
    public const int MostCharacters = 100_000;

    private const int MostPaths = 200;
    private const int MostCharactersOfAPath = 1_000;

    /// <summary>What is wrong with a text that may be left out.</summary>
    public static IEnumerable<Problem> ProblemsOf(string? text, string code, string name, int most = MostCharacters)
    {
        if (text?.Length > most)
            yield return new Problem(ProblemKind.Invalid, $"{code}-too-long", FormattableString.Invariant($"{name}: {text.Length:N0} characters are more than the {most:N0} that fit."));
    }

    /// <summary>What is wrong with a text that may not.</summary>
    public static IEnumerable<Problem> ProblemsOfNeeded(string? text, string code, string name, int most = MostCharacters) =>
        string.IsNullOrWhiteSpace(text) ? [new Problem(ProblemKind.Invalid, $"{code}-missing", $"{name} is missing.")] : ProblemsOf(text, code, name, most);

    /// <summary>What is wrong with the paths that something is about.</summary>
    public static IEnumerable<Problem> ProblemsOfPaths(IReadOnlyList<string> paths)
    {
        if (paths.Count > MostPaths)
            yield return new Problem(ProblemKind.Invalid, "paths.too-many", $"{paths.Count} paths are more than {MostPaths}; name folders instead.");
        foreach (var path in paths.Where(path => path.Length is 0 or > MostCharactersOfAPath || path.Any(char.IsControl) || path.Split('/').Contains("..")))
            yield return new Problem(ProblemKind.Invalid, "paths.bad", $"'{path[..Math.Min(path.Length, 80)].ReplaceLineEndings(" ")}' is no path from the root of a repository, such as src/ledger.");
    }

    /// <summary>The text without blanks around it; <see langword="null"/> when nothing is left.</summary>
    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Paths as one text, a line each; <see langword="null"/> without any.</summary>
    public static string? Lines(IReadOnlyList<string> paths) => paths.Count == 0 ? null : string.Join('\n', paths);
}
