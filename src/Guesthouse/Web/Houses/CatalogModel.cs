using Guesthouse.Catalog.Search;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Web.Teams;

namespace Guesthouse.Web.Houses;

/// <summary>What the page of projects shows.</summary>
/// <param name="Asked">What was asked.</param>
/// <param name="Found">What was found.</param>
/// <param name="Fronts">The houses of the page.</param>
/// <param name="People">People of that name.</param>
/// <param name="Groups">What can be chosen by.</param>
/// <param name="Fewer">Where nothing was found: by facet how many projects there are without its choices.</param>
public sealed record CatalogModel(
    AskedProjects Asked,
    FoundCatalog Found,
    IReadOnlyList<HouseFacts> Fronts,
    IReadOnlyList<PersonLine> People,
    IReadOnlyList<FacetGroup> Groups,
    IReadOnlyList<(Facet Facet, int Count)> Fewer)
{
    /// <summary>The page that is shown.</summary>
    public int Page => Found.PageFor(Asked.Page);

    /// <summary>The values that are chosen, as people read them.</summary>
    public IEnumerable<(Facet Facet, FacetPick Pick)> Chosen => Groups.SelectMany(group => group.Picks.Where(pick => pick.IsChosen).Select(pick => (group.Facet, pick)));
}
