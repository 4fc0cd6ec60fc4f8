using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace Guesthouse.Web.Http;

/// <summary>Two questions of whoever runs the program: does it live, and is it ready to answer?</summary>
public static class Health
{
    /// <summary><c>/healthz</c>: the process answers. <c>/readyz</c>: every registered health check passes; 503 when one does not.</summary>
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapHealthChecks("/healthz", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        routes.MapHealthChecks("/readyz").AllowAnonymous();
    }
}
