using System.Globalization;
using Guesthouse.Web.Badges;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Http;

/// <summary>
/// The language of an answer: <c>?lang=</c> (kept in a cookie, then taken off the address), else that cookie, else what the browser asks for,
/// else English.
/// </summary>
public static class LanguageChoice
{
    /// <summary>The key in the address, and the cookie's name.</summary>
    public const string Key = "lang";

    public static void UseLanguageChoice(this IApplicationBuilder app) =>
        app.Use((context, next) =>
        {
            // A badge is in the language of its address, whoever asks, and sets no cookie.
            if (context.Request.Path.StartsWithSegments(BadgeEndpoints.Path, StringComparison.Ordinal))
            {
                Speak(context, Language.Find(context.Request.Query[Key]) ?? Language.English);
                return next(context);
            }

            if (HttpMethods.IsGet(context.Request.Method) && Language.Find(context.Request.Query[Key]) is { } asked)
            {
                context.Response.Cookies.Append(Key, asked.Code, ChoiceCookie.Options);
                context.Response.Redirect(LocalAddress.Of(context.Request).With(Key, null).ToString());
                return Task.CompletedTask;
            }

            Speak(context, Language.Find(context.Request.Cookies[Key]) ?? OfBrowser(context.Request) ?? Language.English);
            return next(context);
        });

    private static void Speak(HttpContext context, Language language)
    {
        context.RequestServices.GetRequiredService<CurrentLanguage>().Language = language;
        CultureInfo.CurrentUICulture = language.Texts;
        CultureInfo.CurrentCulture = language.Formats;
        context.Response.OnStarting(() =>
        {
            if (context.Response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) != true) return Task.CompletedTask;
            context.Response.Headers.ContentLanguage = language.Code;
            context.Response.Headers.CacheControl = "private, no-cache";
            context.Response.Headers.AppendCommaSeparatedValues("Vary", "Accept-Language", "Cookie");
            return Task.CompletedTask;
        });
    }

    private static Language? OfBrowser(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .Where(asked => asked.Quality is not 0)
            .OrderByDescending(asked => asked.Quality ?? 1)
            .Select(asked => Language.Find(asked.Value.ToString()))
            .FirstOrDefault(language => language is not null);
}
