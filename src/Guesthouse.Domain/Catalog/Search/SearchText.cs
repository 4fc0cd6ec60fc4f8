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

    /// <summary>No words: what is not to be found.</summary>
    public static SearchText None { get; } = new(1);

    /// <summary>Every word of any field, each once, in no order.</summary>
    public IEnumerable<string> Words => words.Values.SelectMany(list => list).Distinct(StringComparer.Ordinal);

    /// <summary>Every word with its field, each once in a field, heaviest field first.</summary>
    public IEnumerable<(SearchField Field, string Word)> All => SearchFields.All.SelectMany(one => WordsOf(one).Select(word => (one, word)));

    /// <summary>Reads what a project publishes.</summary>
    /// <param name="title">What people call it.</param>
    /// <param name="names">Other texts that name it: slug, title of a file.</param>
    /// <param name="texts">The other texts by field; several of one field may stand there. Every README begins with the project's name: words of the title are none of its words.</param>
    /// <param name="repositories">The ids of its repositories, which are mostly called as it is: only words that the title does not have are keywords.</param>
    public static SearchText Of(string title, IEnumerable<string> names, IEnumerable<(SearchField Field, string Text)> texts, IEnumerable<string> repositories)
    {
        var count = SplitWords.OfQuery(title).Count;
        var read = new SearchText(int.Clamp(count, 1, byte.MaxValue));
        read.Add(SearchField.Title, SplitWords.OfName(title));
        foreach (var name in names)
            read.Add(SearchField.Title, SplitWords.OfName(name));
        foreach (var (field, text) in texts)
            if (field == SearchField.Readme)
                read.AddUnnamed(field, SplitWords.OfProse(text));
            else
                read.Add(field, field is SearchField.Title or SearchField.Keywords ? SplitWords.OfName(text) : SplitWords.OfProse(text));
        foreach (var repository in repositories)
            read.AddUnnamed(SearchField.Keywords, SplitWords.OfName(repository));
        return read;
    }

    /// <summary>The words of a field, in the order of the text.</summary>
    public IReadOnlyList<string> WordsOf(SearchField field) => words.GetValueOrDefault(field) ?? [];

    /// <summary>A name counts once: adds what the title does not have.</summary>
    private void AddUnnamed(SearchField field, IEnumerable<string> more)
    {
        var named = words[SearchField.Title].ToHashSet(StringComparer.Ordinal);
        Add(field, more.Where(word => !named.Contains(word)));
    }

    private void Add(SearchField field, IEnumerable<string> more)
    {
        if (!words.TryGetValue(field, out var there))
            words.Add(field, there = []);
        var seen = there.ToHashSet(StringComparer.Ordinal);
        there.AddRange(more.Where(seen.Add).Take(WordsOfField - there.Count));
    }
}
