using Guesthouse.Catalog.Readiness;
using Guesthouse.Web.Http;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Houses;

/// <summary>How ready a project is for guests: the page and its file.</summary>
public static class HouseReadinessEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapReadiness(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/projects/{slug}/readiness", (string slug, HouseEndpoints.House house, HouseReadiness readiness, CancellationToken stop) =>
            house.ShowAsync<HouseReadinessPage>(
                slug, "/readiness", async (project, host) => new { Project = project, Host = host, House = await readiness.OfAsync(project.Key, stop) }, stop));
        routes.MapGet("/projects/{slug}/readiness.csv", (string slug, HouseEndpoints.House house, HouseReadiness readiness, Texts<ReadinessTexts> texts, Visit visit, CancellationToken stop) =>
            house.AnswerAsync(
                slug,
                "/readiness.csv",
                async project => CsvAnswer.Of(
                    $"{slug}-readiness",
                    [.. (await readiness.OfAsync(project.Key, stop)).Checks?.Principles.SelectMany(principle => principle.Checks) ?? []],
                    ReadinessColumns.In(texts, visit.Language)),
                stop));
    }
}
