using Guesthouse.Catalog.Search;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Web.Http;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Houses;

/// <summary>The pages of the catalogue.</summary>
public static class CatalogEndpoints
{
    /// <summary>Adds the pages.</summary>
    public static void MapCatalog(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/projects", async Task<IResult> (CatalogVisit catalog, CancellationToken stop) =>
            new RazorComponentResult<ProjectsPage>(new { Model = await catalog.ModelAsync(stop) }));
        routes.MapGet("/projects.csv", async (CatalogVisit catalog, ProjectFronts fronts, Texts<HouseTexts> texts, Visit visit, CancellationToken stop) =>
            CsvAnswer.Of("projects", await fronts.ReadAsync(await catalog.KeysAsync(stop), stop), ProjectFronts.ColumnsIn(texts, visit.Language, fronts.Window)));
        routes.MapGet("/projects/before-you-build", async Task<IResult> (FindSimilar similar, HouseFronts fronts, string? need, CancellationToken stop) =>
        {
            var words = SearchWords.OfNeed(need);
            var near = await similar.ToNeedAsync(words, stop);
            return new RazorComponentResult<BeforeYouBuildPage>(new { Need = words, Near = near, Fronts = await fronts.OfAsync([.. near.Select(project => project.Project)], stop) });
        });
    }
}
