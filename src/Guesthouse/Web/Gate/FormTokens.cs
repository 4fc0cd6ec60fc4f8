using Microsoft.AspNetCore.Antiforgery;

namespace Guesthouse.Web.Gate;

/// <summary>Every form that changes something carries a token of the page that it came with, so that no other site can send it in a reader's name. One place for all.</summary>
public static class FormTokens
{
    /// <summary>Refuses what changes something and carries none (400), unless its endpoint says that nothing can come of it (<c>DisableAntiforgery</c>).</summary>
    public static void UseFormTokens(this IApplicationBuilder app) =>
        app.Use(async (context, next) =>
        {
            var method = context.Request.Method;
            var readsOnly = HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);
            if (readsOnly || context.GetEndpoint()?.Metadata.GetMetadata<IAntiforgeryMetadata>() is { RequiresValidation: false }
                || context.GetEndpoint() is null
                || await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
                await next(context);
            else
                context.Response.StatusCode = StatusCodes.Status400BadRequest;
        });
}
