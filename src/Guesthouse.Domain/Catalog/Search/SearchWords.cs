namespace Guesthouse.Domain.Catalog.Search;

/// <summary>What somebody typed to find a project, as words.</summary>
/// <remarks>
/// Every word must be found, whole or (from three letters on) as the beginning of a word; common words such as <em>for</em> need not, unless
/// there are no others. At most <see cref="WordsAtMost"/> words are searched.
/// </remarks>
public sealed class SearchWords
{
    /// <summary>The most words of a query.</summary>
    public const int WordsAtMost = 12;

    /// <summary>The most words of a described need.</summary>
    public const int WordsOfNeed = 40;

    private const int CharactersRead = 4000, CharactersShown = 200;

    private const int LettersOfBeginning = 3;

    private SearchWords(string written, IReadOnlyList<string> words, bool isCut)
    {
        Written = written;
        Words = words;
        IsCut = isCut;
        var needed = words.Where(word => !CommonWord.Is(word)).ToHashSet(StringComparer.Ordinal);
        Needed = needed.Count > 0 ? needed : words.ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>No words: everything is meant.</summary>
    public static SearchWords None { get; } = new("", [], isCut: false);

    /// <summary>What was typed, fit to be shown: without control and direction characters, cut at 200 characters. Empty: nothing was typed.</summary>
    public string Written { get; }

    /// <summary>The words, folded, each once, in order; empty when nothing was typed that could be searched.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Those without which a project is no hit.</summary>
    public IReadOnlySet<string> Needed { get; }

    /// <summary>Whether more words were typed than are searched.</summary>
    public bool IsCut { get; }

    /// <summary>Reads a query.</summary>
    public static SearchWords Of(string? typed) => Read(typed, SplitWords.OfQuery, WordsAtMost);

    /// <summary>Reads the description of a need: a sentence or two, whose common words say nothing.</summary>
    public static SearchWords OfNeed(string? described) =>
        Read(described, text => [.. SplitWords.OfQuery(text).Where(word => !CommonWord.Is(word))], WordsOfNeed);

    /// <summary>Whether projects are found whose words only begin with this one.</summary>
    public static bool IsBeginning(string word) => word.Length >= LettersOfBeginning || (word.Length == 1 && CharacterPairs.Holds(word.EnumerateRunes().First()));

    private static SearchWords Read(string? typed, Func<string, IReadOnlyList<string>> split, int most)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return None;
        var words = split(typed.Length > CharactersRead ? typed[..CharactersRead] : typed);
        return new SearchWords(PlainText.Beginning(typed, CharactersShown), [.. words.Take(most)], words.Count > most || typed.Length > CharactersRead);
    }
}
