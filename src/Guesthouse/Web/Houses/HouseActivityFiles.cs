using Guesthouse.Measures;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Http;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Houses;

/// <summary>The pictures and tables of a project's activity as files.</summary>
internal static class HouseActivityFiles
{
    /// <summary>Adds the files.</summary>
    public static void MapHouseActivityFiles(this IEndpointRouteBuilder routes)
    {
        routes.MapTable("activity", (name, model, texts, language) => CsvAnswer.Of(name, model.Periods, MeasuresColumns.Periods(texts, language)));
        routes.MapTable("guests", (name, model, texts, language) => CsvAnswer.Of(name, model.Guests, MeasuresColumns.GuestTeams(texts, language)));
        routes.MapPicture("activity", model => model.Periods.Count > 0, (svg, name, model) => svg.Of<ActivityChart>(name, (nameof(ActivityChart.Periods), model.Periods)));
        routes.MapPicture("share", model => model.Periods.Count > 0, (svg, name, model) => svg.Of<ShareChart>(name, (nameof(ShareChart.Periods), model.Periods)));
        routes.MapPicture("guests", model => model.Guests.Count > 0, (svg, name, model) => svg.Of<GuestTeamsChart>(name, (nameof(GuestTeamsChart.Flows), model.Guests)));
    }

    private static void MapTable(this IEndpointRouteBuilder routes, string table, Func<string, HouseModel, Texts<MeasuresTexts>, Language, IResult> write) =>
        routes.MapGet($"/projects/{{slug}}/{table}.csv", (string slug, HouseEndpoints.House house, Texts<MeasuresTexts> texts, Visit visit, CancellationToken stop) =>
            house.AnswerAsync(slug, $"/{table}.csv", async project => write($"{slug}-{table}", await house.ModelAsync(project, stop), texts, visit.Language), stop));

    /// <summary>A picture of a project; 404 where there is nothing to draw.</summary>
    private static void MapPicture(
        this IEndpointRouteBuilder routes, string picture, Func<HouseModel, bool> drawable, Func<SvgAnswer, string, HouseModel, Task<IResult>> draw) =>
        routes.MapGet($"/projects/{{slug}}/{picture}.svg", (string slug, HouseEndpoints.House house, SvgAnswer svg, CancellationToken stop) => house.AnswerAsync(
            slug,
            $"/{picture}.svg",
            async project => await house.ModelAsync(project, stop) is { } model && drawable(model) ? await draw(svg, $"{slug}-{picture}", model) : TypedResults.NotFound(),
            stop));
}
