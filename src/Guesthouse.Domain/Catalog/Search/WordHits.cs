namespace Guesthouse.Domain.Catalog.Search;

/// <summary>The projects that fit the words of a query, and how well.</summary>
/// <param name="Places">Their places, in no order.</param>
/// <param name="Relevances">How well each fits, in the same order.</param>
/// <param name="HaveAll">Whether they have every needed word; otherwise no project has, and these have some.</param>
public sealed record WordHits(IReadOnlyList<int> Places, IReadOnlyList<float> Relevances, bool HaveAll)
{
    /// <summary>The projects that have every needed word; where none has, those that have any.</summary>
    /// <param name="words">The query.</param>
    /// <param name="matches">The matches of its words.</param>
    /// <param name="relevance">How well places fit.</param>
    public static WordHits Of(SearchWords words, IReadOnlyList<WordMatches> matches, Relevance relevance)
    {
        var needed = matches.Where(word => words.Needed.Contains(word.Word)).ToList();
        if (needed.Count == 0)
            return new WordHits([], [], HaveAll: true);
        var all = needed.MinBy(word => word.Places.Count)!.Places.Where(place => needed.TrueForAll(word => word.IsAt(place))).ToList();
        return all.Count > 0
            ? Scored(all, relevance, haveAll: true)
            : Scored([.. needed.SelectMany(word => word.Places).Distinct()], relevance, haveAll: needed.Count == 1);
    }

    private static WordHits Scored(List<int> places, Relevance relevance, bool haveAll)
    {
        var relevances = new float[places.Count];
        for (var i = 0; i < relevances.Length; i++)
            relevances[i] = relevance.At(places[i]);
        return new WordHits(places, relevances, haveAll);
    }
}
