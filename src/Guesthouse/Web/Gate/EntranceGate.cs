using Guesthouse.Access;
using Guesthouse.Access.Accounts;
using Guesthouse.Domain.Organization;
using Guesthouse.Web.Accounts;
using Guesthouse.Web.Http;
using Microsoft.AspNetCore.Authorization;

namespace Guesthouse.Web.Gate;

/// <summary>Finds out who asks, and lets nobody in who may not read. What is open to all says so (<see cref="IAllowAnonymous"/>); everything else, and what is not there, is behind the gate.</summary>
public static class EntranceGate
{
    /// <summary>Has to stand behind routing and authentication.</summary>
    public static void UseEntranceGate(this IApplicationBuilder app) =>
        app.Use(async (context, next) =>
        {
            var viewer = context.RequestServices.GetRequiredService<CurrentViewer>();
            await FindOutAsync(context, viewer);
            if (viewer.MayRead || IsOpenToAll(context))
                await next(context);
            else
                Refuse(context);
        });

    private static async Task FindOutAsync(HttpContext context, CurrentViewer viewer)
    {
        var services = context.RequestServices;
        var origin = RequestSource.OriginOf(context);
        if (SessionCookie.Of(context, SessionCookie.Session) is { } secret
            && await services.GetRequiredService<SessionReader>().FindAsync(secret, context.RequestAborted) is { } person)
            await viewer.BecomeAsync(person, context.RequestAborted);
        else if (services.GetRequiredService<WebSettings>().IsDemo && origin.IsLocal && SessionCookie.Of(context, SessionCookie.Played) is { } played)
            await viewer.BecomeAsync(new PersonId(played), context.RequestAborted);
        if (!viewer.Viewer.IsKnown)
            viewer.BecomeVisitor(services.GetRequiredService<AccessOptions>().Visitors.MayRead(origin));
    }

    private static bool IsOpenToAll(HttpContext context)
    {
        var marks = context.GetEndpoint()?.Metadata;
        return marks?.GetMetadata<IAllowAnonymous>() is not null
            || (marks?.GetMetadata<OpenBadge>() is not null && context.RequestServices.GetRequiredService<AccessOptions>().VisitorsSeeBadges);
    }

    /// <summary>A browser that opens a page is led to the page to sign in; whoever asks for anything else is told 401.</summary>
    private static void Refuse(HttpContext context)
    {
        var request = context.Request;
        var opensPage = HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
        if (!opensPage)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            context.Response.Headers.WWWAuthenticate = "Cookie";
            return;
        }
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = new LocalAddress(AccountEndpoints.SignInPath, []).With("back", request.PathBase + request.Path + request.QueryString.ToUriComponent() is var back && back != "/" ? back : null).ToString();
        context.Response.Headers.CacheControl = "no-store";
    }
}

/// <summary>Marks what badges are drawn by.</summary>
public sealed class OpenBadge;
