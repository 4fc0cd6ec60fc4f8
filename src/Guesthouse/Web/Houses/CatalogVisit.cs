using Guesthouse.Catalog.Search;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Web.Http;
using Guesthouse.Web.Teams;

namespace Guesthouse.Web.Houses;

/// <summary>One request for the page of projects: finds, then reads the fronts of the page only.</summary>
/// <param name="find">Finds projects.</param>
/// <param name="shown">What the page shows of them.</param>
/// <param name="visit">The request.</param>
public sealed class CatalogVisit(FindProjects find, CatalogVisit.Shown shown, Visit visit)
{
    /// <summary>What the address asks for.</summary>
    public AskedProjects Asked => AskedProjects.Of(visit.Address.Query);

    /// <summary>The keys of all projects that the address asks for, in order.</summary>
    public async Task<IReadOnlyList<int>> KeysAsync(CancellationToken cancellation) => (await find.RunAsync(Asked, cancellation)).Projects;

    /// <summary>What the page shows.</summary>
    public async Task<CatalogModel> ModelAsync(CancellationToken cancellation)
    {
        var asked = Asked;
        var found = await find.RunAsync(asked, cancellation);
        var fewer = new List<(Facet, int)>();
        foreach (var facet in found.Projects.Count == 0 ? asked.Chosen.Keys : [])
        {
            var chosen = asked.Chosen.Where(choice => choice.Key != facet).ToDictionary(choice => choice.Key, choice => choice.Value);
            if (await find.RunAsync(asked with { Chosen = chosen }, cancellation) is { Projects.Count: > 0 and var count })
                fewer.Add((facet, count));
        }
        return new CatalogModel(
            asked,
            found,
            await shown.Fronts.OfAsync(found.On(asked.Page), cancellation),
            asked.Page == 1 ? await shown.People.FoundAsync(asked.Words, cancellation) : [],
            shown.Groups.Of(asked, found, await shown.Teams.AllAsync(cancellation)),
            fewer);
    }

    /// <summary>What the page shows of projects.</summary>
    /// <param name="Fronts">Their fronts.</param>
    /// <param name="People">People of that name.</param>
    /// <param name="Groups">What can be chosen by.</param>
    /// <param name="Teams">The teams' names.</param>
    public sealed record Shown(HouseFronts Fronts, PeopleReader People, FacetGroups Groups, TeamDirectory Teams);
}
