using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>The words by which a request is found.</summary>
public static class RequestWords
{
    /// <summary>How much a word weighs that stands in the need, and one that only stands in the purpose.</summary>
    public const int WeightOfNeed = 2, WeightOfPurpose = 1;

    private const int WordsAtMost = 500;
    private const int CharactersRead = 20_000;

    /// <summary>The folded words with their weights, each once; of a long purpose the words of its beginning. <see langword="null"/>: redacted.</summary>
    public static IReadOnlyDictionary<string, int> Of(string? need, string? purpose)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in SplitWords.OfName(need ?? ""))
            words[word] = WeightOfNeed;
        foreach (var word in SplitWords.OfProse(purpose?[..Math.Min(purpose.Length, CharactersRead)] ?? "").Where(word => !CommonWord.Is(word)))
            if (words.Count < WordsAtMost)
                words.TryAdd(word, WeightOfPurpose);
        return words;
    }
}
