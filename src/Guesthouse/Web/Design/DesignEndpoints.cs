using Guesthouse.Domain;
using Guesthouse.Web.Charts;
using Guesthouse.Web.Errors;
using Guesthouse.Web.Http;
using Guesthouse.Web.Tables;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Design;

/// <summary>The pages that show every component, and every error, in each of its states. For developers: <c>serve --design</c>.</summary>
public static class DesignEndpoints
{
    public static void MapDesign(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/design", IResult () => new RazorComponentResult<DesignPage>());
        routes.MapGet("/design/pictures", IResult () => new RazorComponentResult<DesignPage>(new { ShowsPictures = true }));
        routes.MapGet("/design/flows.csv", (Visit visit) => CsvAnswer.Of("flows", DesignSamples.Strongest, DesignSamples.ColumnsIn(visit.Language)));
        routes.MapGet("/design/matrix.svg", Task<IResult> (SvgAnswer svg) => svg.Of<MatrixChart>("matrix", (nameof(MatrixChart.Guests), DesignSamples.Teams), (nameof(MatrixChart.Hosts), DesignSamples.Teams), (nameof(MatrixChart.Flows), DesignSamples.Flows)));
        routes.MapGet("/design/flows.svg", Task<IResult> (SvgAnswer svg) => svg.Of<FlowChart>("flows", (nameof(FlowChart.Flows), DesignSamples.Strongest)));
        routes.MapGet("/design/activity.svg", Task<IResult> (SvgAnswer svg) => svg.Of<ActivityChart>("activity", (nameof(ActivityChart.Periods), DesignSamples.Year)));
        routes.MapGet("/design/refused/{kind}", IResult (ProblemKind kind) => ErrorAnswers.Refuse(new Problem(kind, "design.shown", "Shown on purpose."), "Carol Osei", "Dan Park"));
        routes.MapGet("/design/fault", (HttpContext _) => throw new InvalidOperationException("Shown on purpose."));
    }
}
