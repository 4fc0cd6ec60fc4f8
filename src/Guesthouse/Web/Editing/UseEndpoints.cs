using Guesthouse.Catalog.Packages;

namespace Guesthouse.Web.Editing;

/// <summary>"We use this": somebody says it of a team of theirs, and takes it back.</summary>
internal static class UseEndpoints
{
    /// <summary>Adds what the forms do.</summary>
    public static void MapUse(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/projects/{slug}/use", (string slug, FormDesk desk) => desk.AnswerAsync(
            $"use.state {slug}",
            done => $"/projects/{done}/used-by",
            (installation, form) => new StateUse(installation).RunAsync(slug, form["team"].ToString(), CancellationToken.None),
            (_, problems) => Task.FromResult(desk.Refuse(problems[0]))));
        routes.MapPost("/projects/{slug}/use/end", (string slug, FormDesk desk) => desk.AnswerAsync(
            $"use.end {slug}",
            done => $"/projects/{done}/used-by",
            (installation, form) => new StateUse(installation).EndAsync(slug, form["team"].ToString(), CancellationToken.None),
            (_, problems) => Task.FromResult(desk.Refuse(problems[0]))));
    }
}
