namespace Guesthouse.Domain.Catalog.Search;

/// <summary>What was chosen of facets, and what more can be chosen by than the index holds.</summary>
/// <param name="Chosen">By facet the values of which one must fit, those below a chosen team included; a facet without choices is missing.</param>
/// <param name="Further">Values of projects that the index does not hold, because they change by the hour or are another for each viewer; by place.</param>
public sealed record CatalogChoice(IReadOnlyDictionary<Facet, IReadOnlySet<string>> Chosen, IReadOnlyDictionary<int, IReadOnlyList<FacetValue>>? Further = null)
{
    /// <summary>By the project's key how many other projects use it, as far as the viewer may know of them; projects without users are missing.</summary>
    public IReadOnlyDictionary<int, int> Users { get; init; } = new Dictionary<int, int>();

    /// <summary>Nothing was chosen.</summary>
    public static CatalogChoice None { get; } = new(new Dictionary<Facet, IReadOnlySet<string>>());
}
