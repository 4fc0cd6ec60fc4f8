using Microsoft.AspNetCore.Http.HttpResults;

namespace Guesthouse.Web.Home;

/// <summary>The front door.</summary>
public static class HomeEndpoints
{
    /// <summary><c>/</c>: on a first start, the next step.</summary>
    public static void MapHome(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/", () => new RazorComponentResult<FirstStepPage>());
}
