namespace Guesthouse.Web.Http;

/// <summary>The headers that every answer carries, whatever it is and however it went.</summary>
public static class SecurityHeaders
{
    /// <summary>What a page may load and where its forms may go. No style, script or handler stands in the page itself.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

    /// <summary>For a file of a repository: nothing in it runs, loads, or belongs to this site.</summary>
    public const string SealedPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    /// <summary>Puts the headers on every answer at the last moment, so that error answers, which start afresh, carry them too.</summary>
    public static void UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            context.Response.OnStarting(() =>
            {
                var headers = context.Response.Headers;
                // What strangers drew is served under a stricter one.
                if (headers.ContentSecurityPolicy != SealedPolicy)
                    headers.ContentSecurityPolicy = ContentSecurityPolicy;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "same-origin";
                headers["Cross-Origin-Opener-Policy"] = "same-origin";
                headers.TryAdd("Cross-Origin-Resource-Policy", "same-origin"); // badges say otherwise
                headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
                headers.Remove("blazor-enhanced-nav"); // an offer to a script that the pages do not have
                return Task.CompletedTask;
            });
            return next(context);
        });
}
