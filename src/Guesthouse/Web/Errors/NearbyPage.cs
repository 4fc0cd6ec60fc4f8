using Guesthouse.Catalog;
using Guesthouse.Domain;
using Guesthouse.Web.Teams;

namespace Guesthouse.Web.Errors;

/// <summary>A page whose address is nearly the one asked for.</summary>
/// <param name="Href">Its address.</param>
/// <param name="Name">What stands there: a project, team or person that the reader may know of.</param>
public sealed record NearbyPage(string Href, string Name)
{
    /// <summary>The page that whoever asked for what is not there may have meant; <see langword="null"/>: none is near.</summary>
    public static async Task<NearbyPage?> OfAsync(HttpContext context)
    {
        if (context.Response.StatusCode != StatusCodes.Status404NotFound || (context.Request.Path.Value ?? "").Split('/') is not ["", var place, { Length: > 0 } written, ..])
            return null;
        var (services, stop) = (context.RequestServices, context.RequestAborted);
        var there = place switch
        {
            "projects" => (await services.GetRequiredService<ProjectReader>().ListAsync(stop)).Select(project => (Id: project.Slug, project.Name)),
            "teams" => (await services.GetRequiredService<TeamDirectory>().AllAsync(stop)).Values.Select(team => (team.Id, team.Name)),
            "people" => (await services.GetRequiredService<PeopleReader>().ListAsync(null, stop)).Select(person => (person.Id, person.Name)),
            _ => [],
        };
        var names = there.ToDictionary(each => each.Id, each => each.Name, StringComparer.Ordinal);
        return NearestName.Of(written, names.Keys) is { } id ? new NearbyPage($"/{place}/{Uri.EscapeDataString(id)}", names[id]) : null;
    }
}
