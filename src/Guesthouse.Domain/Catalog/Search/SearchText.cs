namespace Guesthouse.Domain.Catalog.Search;

/// <summary>The words of a project by field: what the index holds of it.</summary>
public sealed class SearchText
{
    /// <summary>The most words of one field; a README beyond that is no description any more.</summary>
    public const int WordsOfField = 4000;

    private readonly Dictionary<SearchField, List<string>> words = [];

    private SearchText(int titleWords) => TitleWords = titleWords;

    /// <summary>How many words the title has, parts and spellings of one word counted once; 1 to 255.</summary>
    public int TitleWords { get; }

    /// <summary>Every word of any field, each once, in ordinal order.</summary>
    public IEnumerable<string> Words => words.Values.SelectMany(list => list).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    /// <summary>Every token, each once; by field, then in the order of the text.</summary>
    public IEnumerable<string> Tokens => words.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value.Select(word => SearchFields.Token(pair.Key, word)));

    /// <summary>Reads what a project publishes.</summary>
    /// <param name="title">What people call it.</param>
    /// <param name="names">Other texts that name it: slug, title of a file.</param>
    /// <param name="texts">The other texts by field; several of one field may stand there.</param>
    public static SearchText Of(string title, IEnumerable<string> names, IEnumerable<(SearchField Field, string Text)> texts)
    {
        var count = SplitWords.OfQuery(title).Count;
        var read = new SearchText(int.Clamp(count, 1, byte.MaxValue));
        read.Add(SearchField.Title, SplitWords.OfName(title));
        foreach (var name in names)
            read.Add(SearchField.Title, SplitWords.OfName(name));
        foreach (var (field, text) in texts)
            read.Add(field, field is SearchField.Title or SearchField.Keywords ? SplitWords.OfName(text) : SplitWords.OfProse(text));
        return read;
    }

    /// <summary>The words of a field, in the order of the text.</summary>
    public IReadOnlyList<string> WordsOf(SearchField field) => words.GetValueOrDefault(field) ?? [];

    /// <summary>The tokens as the table keeps them: one blank between two.</summary>
    public override string ToString() => string.Join(' ', Tokens);

    /// <summary>The words of tokens that were kept, by field.</summary>
    public static ILookup<SearchField, string> WordsIn(string tokens) =>
        tokens.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToLookup(
            token => SearchFields.All.First(field => SearchFields.Token(field, "")[0] == token[0]),
            token => token[1..],
            EqualityComparer<SearchField>.Default);

    private void Add(SearchField field, IEnumerable<string> more)
    {
        if (!words.TryGetValue(field, out var there))
            words.Add(field, there = []);
        var seen = there.ToHashSet(StringComparer.Ordinal);
        there.AddRange(more.Where(seen.Add).Take(WordsOfField - there.Count));
    }
}
