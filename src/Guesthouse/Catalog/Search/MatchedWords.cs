using System.Data.Common;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Search;

namespace Guesthouse.Catalog.Search;

/// <summary>Asks the database for words, and keeps what a viewer may know of.</summary>
internal sealed class MatchedWords : IDisposable
{
    /// <summary>Looking closer at more words would take longer than anybody waits.</summary>
    private const int CandidatesAtMost = 30;

    private const int MeantAtMost = 3;

    private const int ProjectsOfRareWord = 5;

    private const int FormsLookedAt = 200, FormsAtMost = 8;

    /// <summary>To ask for the few words that begin like a whole one takes less time than to walk along all that begin so, itself included.</summary>
    private const int NamedAtMost = 60;

    private readonly Lazy<DbConnection> connection;
    private readonly Lazy<TokenFinder> finder;
    private readonly KeptWords kept;
    private readonly VisiblePlaces places;

    /// <summary>Begins asking.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="places">What is visible of it.</param>
    public MatchedWords(CurrentCatalog catalog, VisiblePlaces places)
    {
        (kept, this.places) = (catalog.Words, places);
        connection = new Lazy<DbConnection>(catalog.Connect);
        finder = new Lazy<TokenFinder>(() => TokenFinder.On(Connection));
    }

    /// <summary>A connection, closed at the end.</summary>
    public DbConnection Connection => connection.Value;

    /// <summary>Where a word stands.</summary>
    /// <param name="word">The word.</param>
    /// <param name="fields">The fields to look into.</param>
    /// <param name="asBeginning">Whether words that begin so count too.</param>
    public WordMatches Of(string word, IReadOnlyList<SearchField> fields, bool asBeginning)
    {
        var asked = new KeptWords.Asked(word, fields.Aggregate(0, (mask, field) => mask | SearchFields.Bit(field)), asBeginning);
        if (kept.Of(places.Index, asked) is not { } stands)
        {
            stands = Found(word, fields, asBeginning);
            kept.Keep(places.Index, asked, stands);
        }
        var matches = new WordMatches(word, places.Visible);
        matches.Add(stands);
        return matches;
    }

    /// <summary>
    /// The words that were probably meant by one that stands nowhere visible: the nearest ones that stand somewhere visible, those of most
    /// projects first, three at most. Their places are added to the matches as near ones.
    /// </summary>
    public IReadOnlyList<string> AddMeant(WordMatches typed)
    {
        for (var slips = 1; slips <= TypingError.Forgiven(typed.Word); slips++)
        {
            var near = TypingError.Nearest(typed.Word, SearchReader.WordsNear(Connection, typed.Word, slips)).Where(candidate => candidate.Distance == slips).Select(candidate => candidate.Word).ToList();
            var meant = MostUsed(near, CandidatesAtMost).Select(word => Of(word, SearchFields.All, asBeginning: false)).ToList();
            var added = Added(typed, meant);
            meant.ForEach(word => word.Dispose());
            if (added.Count > 0)
                return added;
        }
        return [];
    }

    /// <summary>
    /// Words that only end in another way, for one that hardly any project has; those of most projects, eight at most. Their places are added to
    /// the matches as near ones.
    /// </summary>
    public void AddForms(WordMatches typed)
    {
        // What stands nowhere whole but begins other words is a word that is not typed to its end yet.
        var isBegun = typed.Places.Count > 0 && typed.Places.All(place => typed.Fields(place, WordMatch.Whole) == 0);
        if (isBegun || typed.Places.Count >= ProjectsOfRareWord || WordForms.LettersOfStem(typed.Word) is not { } letters)
            return;
        var stem = typed.Word[..letters];
        var forms = SearchReader.WordsBeginning(Connection, stem, FormsLookedAt).Append(stem).Where(word => WordForms.AreForms(typed.Word, word) && !word.StartsWith(typed.Word, StringComparison.Ordinal)).ToList();
        foreach (var form in MostUsed(forms, FormsAtMost))
            using (var stands = Of(form, SearchFields.All, asBeginning: false))
                typed.AddNear(stands);
    }

    public void Dispose()
    {
        if (finder.IsValueCreated)
            finder.Value.Dispose();
        if (connection.IsValueCreated)
            connection.Value.Dispose();
    }

    private WordPlaces Found(string word, IReadOnlyList<SearchField> fields, bool asBeginning)
    {
        using var everywhere = new WordMatches(word, places.Index.Everywhere);
        var longer = asBeginning ? SearchReader.WordsBeginning(Connection, word, NamedAtMost + 1) : [];
        finder.Value.Find(word, fields, longer.Count > NamedAtMost ? null : longer, (project, field, match) =>
        {
            // A project that another process added a moment ago is found from the next search on.
            if (places.Index.PlaceOf(project) is { } place)
                everywhere.Add(place, field, match);
        });
        return everywhere.ToPlaces();
    }

    /// <summary>Where there are more than are looked at, those of most projects of the installation; which are visible decides later.</summary>
    private List<string> MostUsed(List<string> words, int most)
    {
        if (words.Count <= most)
            return words;
        var counts = SearchReader.Counts(Connection, words);
        return [.. words.OrderByDescending(word => counts.GetValueOrDefault(word)).ThenBy(word => word, StringComparer.Ordinal).Take(most)];
    }

    private static List<string> Added(WordMatches typed, List<WordMatches> meant)
    {
        var chosen = meant.Where(word => word.Places.Count > 0).OrderByDescending(word => word.Places.Count).ThenBy(word => word.Word, StringComparer.Ordinal).Take(MeantAtMost).ToList();
        chosen.ForEach(typed.AddNear);
        return [.. chosen.Select(word => word.Word)];
    }
}
