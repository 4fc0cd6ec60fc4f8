using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Web.Teams;

namespace Guesthouse.Catalog.Search;

/// <summary>Finds projects by words and choices. Every door of the catalogue calls it.</summary>
/// <param name="catalog">The catalogue as far as it is visible.</param>
/// <param name="teams">The tree of teams.</param>
/// <param name="facts">What projects can be chosen by that changes by the hour.</param>
public sealed class FindProjects(VisibleCatalog catalog, TeamDirectory teams, FactFacets facts)
{
    /// <summary>Finds what is asked for.</summary>
    public async Task<FoundCatalog> RunAsync(AskedProjects asked, CancellationToken cancellation)
    {
        var places = await catalog.NowAsync(cancellation);
        var choice = new CatalogChoice(await ChosenAsync(asked, cancellation), await facts.ByPlaceAsync(places, cancellation))
        {
            Users = await facts.UsersAsync(cancellation),
        };
        var search = new CatalogSearch(places.Index, places.Visible, choice);
        if (asked.Words.Words.Count == 0)
            return Found(search.Run(null, asked.Order), places, haveAll: true, [], []);
        using var words = catalog.Words(places);
        var matches = asked.Words.Words.Select(word => words.Of(word, SearchFields.All, SearchWords.IsBeginning(word))).ToList();
        try
        {
            foreach (var word in matches.Where(word => asked.Words.Needed.Contains(word.Word)))
                words.AddForms(word);
            var strange = matches.Where(word => word.Places.Count == 0 && asked.Words.Needed.Contains(word.Word)).ToList();
            var meant = strange.Select(word => (word.Word, Meant: words.AddMeant(word))).ToList();
            var hits = WordHits.Of(asked.Words, matches, new Relevance(places.Index, matches, places.Count));
            return Found(
                search.Run(hits, asked.Order), places, hits.HaveAll,
                [.. meant.Where(word => word.Meant.Count > 0)], [.. meant.Where(word => word.Meant.Count == 0).Select(word => word.Word)]);
        }
        finally
        {
            matches.ForEach(word => word.Dispose());
        }
    }

    private static FoundCatalog Found(
        FoundProjects found, VisiblePlaces places, bool haveAll, IReadOnlyList<(string Word, IReadOnlyList<string> Meant)> alsoSearched, IReadOnlyList<string> unknown) =>
        new(found.Projects, places.Count, found.Counts, haveAll, alsoSearched, unknown);

    /// <summary>What was chosen; a team stands for the teams below it too.</summary>
    private async Task<IReadOnlyDictionary<Facet, IReadOnlySet<string>>> ChosenAsync(AskedProjects asked, CancellationToken cancellation)
    {
        var chosen = new Dictionary<Facet, IReadOnlySet<string>>();
        foreach (var (facet, values) in asked.Chosen)
        {
            var all = new HashSet<string>(values, StringComparer.OrdinalIgnoreCase);
            foreach (var team in facet == Facet.Host ? values : [])
                all.UnionWith(await teams.WithinAsync(team, cancellation));
            chosen.Add(facet, all);
        }
        return chosen;
    }
}
