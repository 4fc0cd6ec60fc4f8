using Microsoft.AspNetCore.Http.Features;

namespace Guesthouse.Web.Http;

/// <summary>HEAD is answered wherever GET is: by doing what GET does and keeping the body back.</summary>
public static class HeadAnswers
{
    /// <summary>Has to stand before routing, which chooses by method.</summary>
    public static void UseHeadAnswers(this IApplicationBuilder app) =>
        app.Use(async (context, next) =>
        {
            if (!HttpMethods.IsHead(context.Request.Method))
            {
                await next(context);
                return;
            }

            context.Request.Method = HttpMethods.Get;
            var answer = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
            var nowhere = new StreamResponseBodyFeature(Stream.Null, answer);
            context.Features.Set<IHttpResponseBodyFeature>(nowhere);
            try
            {
                await next(context);
                await nowhere.CompleteAsync();
            }
            finally
            {
                context.Features.Set(answer);
                context.Request.Method = HttpMethods.Head;
            }
        });
}
