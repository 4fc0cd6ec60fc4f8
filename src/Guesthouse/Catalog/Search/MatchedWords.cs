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

    private readonly DbConnection connection;
    private readonly TokenFinder finder;
    private readonly VisiblePlaces places;

    /// <summary>Begins asking.</summary>
    /// <param name="connection">An open connection, closed at the end.</param>
    /// <param name="places">What is visible.</param>
    public MatchedWords(DbConnection connection, VisiblePlaces places)
    {
        (this.connection, this.places) = (connection, places);
        finder = TokenFinder.On(connection);
    }

    /// <summary>Where a word stands.</summary>
    /// <param name="word">The word.</param>
    /// <param name="fields">The fields to look into.</param>
    /// <param name="asBeginning">Whether words that begin so count too.</param>
    public WordMatches Of(string word, IReadOnlyList<SearchField> fields, bool asBeginning)
    {
        var matches = new WordMatches(word, places.Visible);
        finder.Find(word, fields, asBeginning, (project, field, match) =>
        {
            // A project that another process added a moment ago is found from the next search on.
            if (places.Index.PlaceOf(project) is { } place)
                matches.Add(place, field, match);
        });
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
            var near = TypingError.Nearest(typed.Word, SearchReader.WordsNear(connection, typed.Word, slips)).Where(candidate => candidate.Distance == slips).Select(candidate => candidate.Word).ToList();
            var meant = MostUsed(near).Select(word => Of(word, SearchFields.All, asBeginning: false)).ToList();
            var added = Added(typed, meant);
            meant.ForEach(word => word.Dispose());
            if (added.Count > 0)
                return added;
        }
        return [];
    }

    public void Dispose()
    {
        finder.Dispose();
        connection.Dispose();
    }

    /// <summary>Where there are more than anybody waits for, those of most projects of the installation; which are visible decides later.</summary>
    private List<string> MostUsed(List<string> words)
    {
        if (words.Count <= CandidatesAtMost)
            return words;
        var counts = SearchReader.Counts(connection, words);
        return [.. words.OrderByDescending(word => counts.GetValueOrDefault(word)).ThenBy(word => word, StringComparer.Ordinal).Take(CandidatesAtMost)];
    }

    private static List<string> Added(WordMatches typed, List<WordMatches> meant)
    {
        var chosen = meant.Where(word => word.Places.Count > 0).OrderByDescending(word => word.Places.Count).ThenBy(word => word.Word, StringComparer.Ordinal).Take(MeantAtMost).ToList();
        chosen.ForEach(typed.AddNear);
        return [.. chosen.Select(word => word.Word)];
    }
}
