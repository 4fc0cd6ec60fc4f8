using Guesthouse.Catalog;
using Guesthouse.Decisions;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Web.Houses;
using Guesthouse.Web.Http;
using Guesthouse.Web.Tables;
using Guesthouse.Web.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Decisions;

/// <summary>The pages of the log of decisions and of RFCs, and what their forms do.</summary>
public static class DecisionEndpoints
{
    /// <summary>Adds them.</summary>
    public static void MapDecisions(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/decisions", async Task<IResult> (DecisionReader log, ProjectReader projects, Visit visit, CancellationToken stop) =>
        {
            var asked = DecisionsAddress.Read(visit.Address, null);
            var found = await log.FindAsync(asked, stop);
            return new RazorComponentResult<DecisionsPage>(new { Asked = asked, Found = found, Projects = await projects.ListAsync(stop) });
        });
        routes.MapGet("/decisions.csv", async (DecisionReader log, Texts<DecisionTexts> texts, Visit visit, CancellationToken stop) =>
            CsvAnswer.Of("decisions", await log.AllAsync(DecisionsAddress.Read(visit.Address, null), stop), DecisionColumns.In(texts)));
        routes.MapGet("/projects/{slug}/decisions", (string slug, HouseEndpoints.House house, DecisionReader log, Visit visit, CancellationToken stop) =>
            house.ShowAsync<HouseDecisionsPage>(
                slug,
                "/decisions",
                async (project, host) =>
                {
                    var asked = DecisionsAddress.Read(visit.Address, project.Slug);
                    return new { Project = project, Host = host, Asked = asked, Found = await log.FindAsync(asked, stop) };
                },
                stop));
        MapRfcs(routes);
    }

    private static void MapRfcs(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/rfcs", async Task<IResult> (RfcReader rfcs, ProjectReader projects, Visit visit, CancellationToken stop) =>
        {
            var state = Enum.TryParse<RfcState>(visit.Address["state"], out var chosen) ? chosen : (RfcState?)null;
            var asked = new AskedRfcs(state, visit.Address["project"] is { Length: > 0 } slug ? slug : null, visit.Address["mine"] is not null);
            return new RazorComponentResult<RfcsPage>(new { Asked = asked, Lines = await rfcs.ListAsync(asked, stop), Projects = await projects.ListAsync(stop) });
        });
        routes.MapGet("/rfcs/new", (RfcForms forms, Visit visit, CancellationToken stop) => forms.NewAsync(visit.Address["project"], stop));
        routes.MapPost("/rfcs/new", async (HttpContext http, RfcForms forms, CancellationToken stop) => await forms.ProposeAsync(await http.Request.ReadFormAsync(stop), stop));
        routes.MapGet("/rfcs/{number:int}", (int number, RfcForms forms, CancellationToken stop) => forms.ShowAsync(number, stop));
        routes.MapGet("/rfcs/{number:int}/revise", (int number, RfcForms forms, CancellationToken stop) => forms.RevisingAsync(number, stop));
        routes.MapPost("/rfcs/{number:int}/{act}", async (int number, string act, HttpContext http, RfcForms forms, CancellationToken stop) =>
            await forms.RunAsync(number, act, await http.Request.ReadFormAsync(stop), stop));
    }
}
