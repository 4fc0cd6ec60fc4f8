using Guesthouse.Access;
using Guesthouse.Measures.Figures;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Http;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Teams;
using Guesthouse.Web.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Measures;

/// <summary>The pages of measures, and their files.</summary>
public static class MeasuresEndpoints
{
    /// <summary>More ribbons than this cannot be told apart; the table holds them all.</summary>
    public const int FlowsDrawn = 24;

    /// <summary>Adds the pages.</summary>
    public static void MapMeasures(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/measures", async Task<IResult> (Figures page, CancellationToken stop) =>
            new RazorComponentResult<MeasuresPage>(new { Model = await page.ReadAsync(stop) }));
        routes.MapGet("/measures/flows.csv", async (Figures page, Texts<MeasuresTexts> texts, Visit visit, CancellationToken stop) =>
            CsvAnswer.Of("flows", (await page.ReadAsync(stop)).Flows, MeasuresColumns.Flows(texts, visit.Language)));
        routes.MapGet("/measures/activity.csv", async (Figures page, Texts<MeasuresTexts> texts, Visit visit, CancellationToken stop) =>
            CsvAnswer.Of("activity", (await page.ReadAsync(stop)).Periods, MeasuresColumns.Periods(texts, visit.Language)));
        routes.MapGet("/measures/distances.csv", async (Figures page, Texts<MeasuresTexts> texts, Visit visit, CancellationToken stop) =>
            CsvAnswer.Of("distances", (await page.ReadAsync(stop)).Distances, MeasuresColumns.Distances(texts, visit.Language, page.Window)));
        routes.MapPictures();
    }

    private static void MapPictures(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/measures/matrix.svg", async Task<IResult> (Figures page, SvgAnswer svg, CancellationToken stop) =>
            Drawable(await page.ReadAsync(stop)) is { } model
                ? await svg.Of<MatrixChart>("matrix", (nameof(MatrixChart.Guests), model.Guests), (nameof(MatrixChart.Hosts), model.Hosts), (nameof(MatrixChart.Flows), model.Flows))
                : TypedResults.NotFound());
        routes.MapGet("/measures/flows.svg", async Task<IResult> (Figures page, SvgAnswer svg, CancellationToken stop) =>
            Drawable(await page.ReadAsync(stop)) is { } model
                ? await svg.Of<FlowChart>("flows", (nameof(FlowChart.Flows), model.Between.Take(FlowsDrawn).ToList()), (nameof(FlowChart.Width), 1184.0))
                : TypedResults.NotFound());
        routes.MapGet("/measures/activity.svg", async Task<IResult> (Figures page, SvgAnswer svg, CancellationToken stop) =>
            (await page.ReadAsync(stop)).Periods is { Count: > 0 } periods
                ? await svg.Of<ActivityChart>("activity", (nameof(ActivityChart.Periods), periods))
                : TypedResults.NotFound());
        routes.MapGet("/measures/share.svg", async Task<IResult> (Figures page, SvgAnswer svg, CancellationToken stop) =>
            (await page.ReadAsync(stop)).Periods is { Count: > 0 } periods
                ? await svg.Of<ShareChart>("share", (nameof(ShareChart.Periods), periods))
                : TypedResults.NotFound());
        routes.MapGet("/measures/distance.svg", async Task<IResult> (Figures page, SvgAnswer svg, Texts<MeasuresTexts> texts, CancellationToken stop) =>
            (await page.ReadAsync(stop)).Distances is { Count: > 0 } distances
                ? await svg.Of<DistanceChart>("distance", (nameof(DistanceChart.Counts), MeasuresColumns.Bars(texts, distances)))
                : TypedResults.NotFound());
    }

    private static MeasuresModel? Drawable(MeasuresModel model) => model.Between.Count > 0 ? model : null;

    /// <summary>Reads the page's model for the window that the address asks for.</summary>
    public sealed class Figures(FigureReader figures, TeamDirectory directory, Reader reader, Visit visit)
    {
        /// <summary>What the address asks for.</summary>
        public FigureWindow Window => FigureWindow.Of(visit.Address, reader.Today);

        /// <summary>The model.</summary>
        public Task<MeasuresModel> ReadAsync(CancellationToken cancellation) => MeasuresModel.ReadAsync(figures, directory, Window, cancellation);
    }
}
