using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Catalog.Search;

/// <summary>What was found of the catalogue.</summary>
/// <param name="Projects">The keys of the projects found, in order, all pages.</param>
/// <param name="Visible">How many projects the viewer may know of.</param>
/// <param name="Counts">By value how many projects choosing it would show, the viewer's only.</param>
/// <param name="HaveAll">Whether those found have every needed word; otherwise no project has, and these have some.</param>
/// <param name="AlsoSearched">By word that no project has, the words that were searched too because they were probably meant.</param>
/// <param name="Unknown">The words that no project has and nobody can have meant.</param>
public sealed record FoundCatalog(
    IReadOnlyList<int> Projects,
    int Visible,
    IReadOnlyDictionary<FacetValue, int> Counts,
    bool HaveAll,
    IReadOnlyList<(string Word, IReadOnlyList<string> Meant)> AlsoSearched,
    IReadOnlyList<string> Unknown)
{
    /// <summary>How many projects stand on a page.</summary>
    public const int PageSize = 50;

    /// <summary>The page that is there: of a number beyond the end, the last one.</summary>
    public int PageFor(int asked) => Math.Clamp(asked, 1, Math.Max(1, (Projects.Count + PageSize - 1) / PageSize));

    /// <summary>The projects of a page.</summary>
    public IReadOnlyList<int> On(int page) => [.. Projects.Skip((PageFor(page) - 1) * PageSize).Take(PageSize)];
}
