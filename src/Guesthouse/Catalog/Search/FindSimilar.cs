using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Search;

namespace Guesthouse.Catalog.Search;

/// <summary>A project that is near to a need or to another project, and why.</summary>
/// <param name="Project">Its key.</param>
/// <param name="Nearness">How near, compared with the nearest possible: 0 to 1.</param>
/// <param name="Shared">The words that they share, by the weightiest field in which this project has them; the weightiest words first.</param>
public sealed record SimilarProject(int Project, float Nearness, ILookup<SearchField, string> Shared);

/// <summary>Finds projects that are near to a described need, or to another project, by the words that they share.</summary>
/// <param name="catalog">The catalogue as far as it is visible.</param>
/// <param name="answers">What was found before.</param>
public sealed class FindSimilar(VisibleCatalog catalog, VisibleAnswers answers)
{
    private const int FoundAtMost = 10;

    private const int SharedAtMost = 8;

    private const int WordsOfProject = 16;

    private const int LettersAtLeast = 3;

    /// <summary>A word of more projects than these, and than this part of all, tells none from the others: such as the name of a company in its packages.</summary>
    private const int FewProjects = 4, PartThatTells = 8;

    private const int LettersOfBeginning = 5;

    /// <summary>Of the nearest one's nearness to a need; what is less near is no answer.</summary>
    private const float PartOfNearest = 0.3f;

    /// <summary>Of a project's nearness to itself.</summary>
    private const float PartOfItself = 0.12f;

    private static readonly SearchField[] fieldsOfPurpose = [SearchField.Title, SearchField.Keywords, SearchField.Purpose];

    /// <summary>The projects that are nearest to a described need, nearest first; they share two words with it at least, unless it has but one.</summary>
    public async Task<IReadOnlyList<SimilarProject>> ToNeedAsync(SearchWords need, CancellationToken cancellation)
    {
        if (need.Words.Count == 0)
            return [];
        var places = await catalog.NowAsync(cancellation);
        using var words = catalog.Words(places);
        var matches = need.Words.Select(word => words.Of(word, SearchFields.All, word.Length >= LettersOfBeginning)).ToList();
        foreach (var word in matches.Where(word => word.Places.Count == 0))
            words.AddMeant(word);
        var near = Nearest(places, matches, null, Math.Min(2, matches.Count(word => word.Places.Count > 0)));
        return [.. near.Where(project => project.Nearness >= PartOfNearest * near[0].Nearness)];
    }

    /// <summary>The projects that are nearest to another one, nearest first; they share two words at least that are not everybody's.</summary>
    /// <param name="project">The other one's key.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<IReadOnlyList<SimilarProject>> ToProjectAsync(int project, int most, CancellationToken cancellation) =>
        answers.ToAsync("projects similar to one", (project, most), () => NearAsync(project, most, cancellation), cancellation);

    private async Task<IReadOnlyList<SimilarProject>> NearAsync(int project, int most, CancellationToken cancellation)
    {
        var places = await catalog.NowAsync(cancellation);
        if (places.Index.PlaceOf(project) is not { } own || !places.Visible[own])
            return [];
        using var words = catalog.Words(places);
        var telling = Telling(words.Connection, project, places.Count);
        var matches = telling.Select(word => words.Of(word, fieldsOfPurpose, asBeginning: false)).ToList();
        return [.. Nearest(places, matches, own, 2).Where(near => near.Nearness >= PartOfItself).Take(most)];
    }

    /// <summary>The words that tell a project from others: of its name, topics, packages and purpose those that are rarest, but not its own alone.</summary>
    private static List<string> Telling(System.Data.Common.DbConnection connection, int project, int visible)
    {
        var own = SearchReader.WordsOf(connection, project, fieldsOfPurpose);
        return [.. own
            .Where(word => word.Word.Length >= LettersAtLeast && !CommonWord.Is(word.Word) && word.Projects > 1 && word.Projects <= Math.Max(FewProjects, visible / PartThatTells))
            .OrderBy(word => word.Projects)
            .ThenBy(word => word.Word, StringComparer.Ordinal)
            .Take(WordsOfProject)
            .Select(word => word.Word)];
    }

    private static List<SimilarProject> Nearest(VisiblePlaces places, List<WordMatches> matches, int? own, int sharedAtLeast)
    {
        try
        {
            var relevance = new Relevance(places.Index, matches, places.Count);
            var possible = own is { } itself ? relevance.At(itself) : Possible(matches, places.Count);
            return [.. matches.SelectMany(word => word.Places).Distinct()
                .Where(place => place != own && matches.Count(word => word.IsAt(place)) >= sharedAtLeast)
                .Select(place => (Place: place, Relevance: relevance.At(place)))
                .OrderByDescending(near => near.Relevance)
                .ThenBy(near => places.Index[near.Place].Name, StringComparer.Ordinal)
                .ThenBy(near => near.Place)
                .Take(FoundAtMost)
                .Select(near => new SimilarProject(
                    places.Index[near.Place].Project, possible > 0 ? Math.Min(1, near.Relevance / possible) : 0, Shared(matches, relevance, near.Place)))];
        }
        finally
        {
            matches.ForEach(word => word.Dispose());
        }
    }

    /// <summary>What a project would have whose title were the need itself.</summary>
    private static float Possible(List<WordMatches> matches, int visible) =>
        matches.Sum(word => Relevance.Rarity(word.Places.Count, visible) * SearchFields.Weight(SearchField.Title));

    private static ILookup<SearchField, string> Shared(List<WordMatches> matches, Relevance relevance, int place) => matches
        .Select((word, i) => (Word: word, Weight: relevance.Of(i, place)))
        .Where(shared => shared.Weight > 0)
        .OrderByDescending(shared => shared.Weight)
        .Take(SharedAtMost)
        .ToLookup(shared => FieldOf(shared.Word, place), shared => shared.Word.Word);

    private static SearchField FieldOf(WordMatches word, int place)
    {
        var fields = word.Fields(place, WordMatch.Whole) | word.Fields(place, WordMatch.Beginning) | word.Fields(place, WordMatch.Near);
        return SearchFields.All.First(field => (fields & SearchFields.Bit(field)) != 0);
    }
}
