namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>
/// A phrase to look for among folded words: <c>open|file ~2 issue*</c>. A word may have alternatives (<c>|</c>) and an open end (<c>*</c>), <c>~2</c> stands for up to
/// two words of any kind, and <c>^</c> before the first word binds it to the beginning of a line. Time is linear in the text.
/// </summary>
public sealed class WordPattern
{
    private readonly List<(string[] Alternatives, int Gap)> steps = [];
    private readonly bool fromLineStart;

    /// <summary>Reads a pattern.</summary>
    /// <param name="pattern">As described; in lower case without accents.</param>
    public WordPattern(string pattern)
    {
        fromLineStart = pattern.StartsWith('^');
        var gap = 0;
        foreach (var word in pattern.TrimStart('^').Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] == '~')
            {
                gap = int.Parse(word.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
                continue;
            }
            steps.Add((word.Split('|'), gap));
            gap = 0;
        }
    }

    /// <summary>Several patterns.</summary>
    public static IReadOnlyList<WordPattern> All(params IReadOnlyList<string> patterns) => [.. patterns.Select(pattern => new WordPattern(pattern))];

    /// <summary>Where the first match of any pattern begins, as a number of words; <see langword="null"/>: nowhere.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="text">Where to look.</param>
    /// <param name="withinLine">Whether a match must not go over the end of a line, as commands do not.</param>
    public static int? Find(IReadOnlyList<WordPattern> patterns, FoldedWords text, bool withinLine = false)
    {
        for (var at = 0; at < text.Count; at++)
            foreach (var pattern in patterns)
                if ((!pattern.fromLineStart || text.FirstOfLine[at]) && pattern.MatchesAt(text, at, withinLine))
                    return at;
        return null;
    }

    private bool MatchesAt(FoldedWords text, int at, bool withinLine)
    {
        var begin = at;
        foreach (var (alternatives, gap) in steps)
        {
            var last = Math.Min(at + gap, text.Count - 1);
            while (at <= last && !IsOneOf(text.Words[at], alternatives))
                at++;
            if (at > last || (withinLine && EndsLine(text, begin, at)))
                return false;
            at++;
        }
        return true;
    }

    private static bool EndsLine(FoldedWords text, int begin, int end)
    {
        for (var word = begin + 1; word <= end; word++)
            if (text.FirstOfLine[word])
                return true;
        return false;
    }

    private static bool IsOneOf(string word, string[] alternatives)
    {
        foreach (var alternative in alternatives)
            if (alternative[^1] == '*' ? word.AsSpan().StartsWith(alternative.AsSpan(0, alternative.Length - 1), StringComparison.Ordinal) : word == alternative)
                return true;
        return false;
    }
}
