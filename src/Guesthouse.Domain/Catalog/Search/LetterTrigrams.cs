namespace Guesthouse.Domain.Catalog.Search;

/// <summary>
/// A word's overlapping groups of three letters, by which similar words are found in a table. Two marks stand before the word and one behind it,
/// so that its first letter has a group of its own: a short word with two letters swapped still shares that one.
/// </summary>
public static class LetterTrigrams
{
    /// <summary>The most trigrams that one slip can change: a swap changes four.</summary>
    public const int ChangedBySlip = 4;

    private const char Edge = '$';

    /// <summary>The trigrams, each once. A word of n letters has at most n + 1.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        var edged = $"{Edge}{Edge}{word}{Edge}";
        var found = new List<string>(word.Length + 1);
        for (var i = 0; i + 3 <= edged.Length; i++)
            if (edged.Substring(i, 3) is var trigram && !found.Contains(trigram, StringComparer.Ordinal))
                found.Add(trigram);
        return found;
    }

    /// <summary>How many trigrams a word within so many slips of this one shares with it at least; never less than one.</summary>
    public static int SharedAtLeast(string word, int slips) => Math.Max(1, Of(word).Count - (ChangedBySlip * slips));
}
