using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>The words by which a request is found.</summary>
public static class RequestWords
{
    /// <summary>How much a word weighs that stands in the need, one that only stands in the purpose, and one that was only said in a comment: such a request is found, after those that say it themselves.</summary>
    public const int WeightOfNeed = 2, WeightOfPurpose = 1, WeightOfComment = 0;

    private const int WordsAtMost = 500, WordsOfComments = 2_000;
    private const int CharactersRead = 20_000;

    /// <summary>The folded words with their weights, each once; of long texts the words of their beginnings. <see langword="null"/>: redacted.</summary>
    /// <param name="need">What is needed.</param>
    /// <param name="purpose">What for.</param>
    /// <param name="comments">What was said about it, in order.</param>
    public static IReadOnlyDictionary<string, int> Of(string? need, string? purpose, params IEnumerable<string> comments)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in SplitWords.OfName(need ?? ""))
            words[word] = WeightOfNeed;
        Add(words, purpose ?? "", WeightOfPurpose, WordsAtMost);
        foreach (var comment in comments)
            Add(words, comment, WeightOfComment, WordsAtMost + WordsOfComments);
        return words;
    }

    private static void Add(Dictionary<string, int> words, string text, int weight, int most)
    {
        foreach (var word in SplitWords.OfProse(text[..Math.Min(text.Length, CharactersRead)]).Where(word => !CommonWord.Is(word)))
            if (words.Count < most)
                words.TryAdd(word, weight);
    }
}
