using Guesthouse.Domain;
using Guesthouse.Web.Errors;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Design;

/// <summary>The pages that show every component, and every error, in each of its states. For developers: <c>serve --design</c>.</summary>
public static class DesignEndpoints
{
    public static void MapDesign(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/design", () => new RazorComponentResult<DesignPage>());
        routes.MapGet("/design/refused/{kind}", (ProblemKind kind) => ErrorAnswers.Refuse(new Problem(kind, "design.shown", "Shown on purpose."), "Carol Osei", "Dan Park"));
        routes.MapGet("/design/fault", (HttpContext _) => throw new InvalidOperationException("Shown on purpose."));
    }
}
