using Guesthouse.Catalog;
using Guesthouse.Measures.Figures;
using Guesthouse.Web.Gate;
using Guesthouse.Web.Houses;
using Guesthouse.Web.Mine;
using Guesthouse.Web.Teams;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Home;

/// <summary>The front door.</summary>
public static class HomeEndpoints
{
    private const int LivelyShown = 6;

    /// <summary><c>/</c>: to somebody who has signed in what waits for them, to visitors who builds in whose house; on a first start, the next step.</summary>
    public static void MapHome(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/", async Task<IResult> (CurrentViewer viewer, MineEndpoints.MineVisit mine, ProjectReader known, ProjectFronts fronts, FigureReader figures, TeamDirectory directory, CancellationToken stop) =>
        {
            if (viewer.Viewer.Person is not null && (await known.ListAsync(stop)).Count > 0)
                return await mine.ShowAsync(stop);
            var projects = await fronts.AllAsync(stop);
            if (projects.Count == 0)
                return new RazorComponentResult<FirstStepPage>();
            return new RazorComponentResult<HomePage>(new
            {
                Model = await ReadAsync(figures, directory, fronts, stop),
                Lively = projects.Where(project => project.Figures?.Counts.Guest > 0).OrderByDescending(project => project.Figures!.Counts.Guest).Take(LivelyShown).ToList(),
            });
        });

    /// <summary>Reads the figures of the front page, so that they are known when it is drawn.</summary>
    internal static Task ReadFiguresAsync(IServiceProvider services) => ReadAsync(
        services.GetRequiredService<FigureReader>(), services.GetRequiredService<TeamDirectory>(), services.GetRequiredService<ProjectFronts>(), CancellationToken.None);

    private static Task<MeasuresModel> ReadAsync(FigureReader figures, TeamDirectory directory, ProjectFronts fronts, CancellationToken stop) => MeasuresModel.ReadAsync(figures, directory, fronts.Window, stop);
}
