using Guesthouse.Contributions.Requests;
using Guesthouse.Web.Houses;
using Guesthouse.Web.Http;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Requests;

/// <summary>The pages of requests, and what their forms do.</summary>
public static class RequestEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapRequests(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/requests", async Task<IResult> (RequestsVisit requests, CancellationToken stop) =>
            new RazorComponentResult<RequestsPage>(new { Model = await requests.ModelAsync(null, stop) }));
        routes.MapGet("/requests.csv", async (RequestsVisit requests, Texts<RequestTexts> texts, Visit visit, CancellationToken stop) =>
            CsvAnswer.Of("requests", await requests.AllAsync(stop), RequestColumns.In(texts, visit.Language)));
        routes.MapGet("/projects/{slug}/requests", (string slug, HouseEndpoints.House house, RequestsVisit requests, CancellationToken stop) =>
            house.ShowAsync<HouseRequestsPage>(
                slug, "/requests", async (project, host) => new { Project = project, Host = host, Model = await requests.ModelAsync(project.Slug, stop) }, stop));
        MapFiling(routes);
        MapOne(routes);
    }

    private static void MapFiling(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/requests/new", (NewRequest filing, Visit visit, CancellationToken stop) =>
            filing.ShowAsync(visit.Address[RequestsAddress.Project], visit.Address[TypedRequest.Need] ?? "", stop));
        routes.MapPost("/requests/new", async (HttpContext http, NewRequest filing, CancellationToken stop) =>
            await filing.FileAsync(await http.Request.ReadFormAsync(stop), stop));
    }

    private static void MapOne(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/requests/{number:int}", async Task<IResult> (int number, RequestReader requests, CancellationToken stop) =>
            await requests.FindAsync(number, stop) is { } found ? new RazorComponentResult<RequestPage>(new { Shown = found }) : TypedResults.NotFound());
        routes.MapGet("/requests/{number:int}/edit", (int number, ChangedRequest change, CancellationToken stop) => change.EditAsync(number, stop));
        routes.MapPost("/requests/{number:int}/{act}", async (int number, string act, HttpContext http, ChangedRequest change, CancellationToken stop) =>
            await change.RunAsync(number, act, await http.Request.ReadFormAsync(stop), stop));
    }
}
