using Guesthouse.Catalog.Profiles;
using Guesthouse.Storage.Rows;
using Guesthouse.Web.Http;

namespace Guesthouse.Web.Houses;

/// <summary>The page that says how to contribute to a project, and its logo.</summary>
public static class HouseContributeEndpoints
{
    /// <summary>Adds the page and the picture.</summary>
    public static void MapHouseContribute(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/projects/{slug}/contribute", (string slug, HouseEndpoints.House house, HouseDescriptions descriptions, HouseWants wants, CancellationToken stop) =>
            house.ShowAsync<HouseContributePage>(
                slug,
                "/contribute",
                async (project, host) => new
                {
                    Project = project,
                    Host = host,
                    House = await descriptions.OfAsync(project.Key, stop),
                    IsWanted = (await wants.OfAsync(project.Key, stop)).Total > 0,
                    Document = await descriptions.FileAsync(project.Key, RepositoryFileKind.Contributing, stop),
                },
                stop));
        routes.MapGet("/projects/{slug}/logo", (string slug, HouseEndpoints.House house, HouseDescriptions descriptions, HttpContext context, CancellationToken stop) =>
            house.AnswerAsync(
                slug,
                "/logo",
                async project =>
                {
                    if (await descriptions.FileAsync(project.Key, RepositoryFileKind.Logo, stop) is not { } file)
                        return TypedResults.NotFound();
                    context.Response.Headers.ContentSecurityPolicy = SecurityHeaders.SealedPolicy;
                    context.Response.Headers.CacheControl = "private, max-age=300";
                    return TypedResults.Bytes(file.Content, LogoPicture.TypeOf(file.Path));
                },
                stop));
    }
}
