namespace Guesthouse.Web.Http;

/// <summary>A theme that a reader chose instead of the system's.</summary>
public enum Theme
{
    Light,
    Dark,
}

/// <summary>The reader's choice of theme: a cookie, set by a form, read by the server, so that pages never flash.</summary>
public static class ThemeChoice
{
    /// <summary>Where the form goes.</summary>
    public const string Path = "/settings/theme";

    private const string Cookie = "theme";

    /// <summary>The theme chosen by whoever sends <paramref name="request"/>.</summary>
    public static Theme? Of(HttpRequest request) =>
        request.Cookies[Cookie] switch
        {
            "light" => Theme.Light,
            "dark" => Theme.Dark,
            _ => null,
        };

    /// <summary>Answers the form with 303 to the page it came from; any other value than light and dark means: as the system.</summary>
    public static void MapThemeChoice(this IEndpointRouteBuilder routes) =>
        routes.MapPost(Path, async context =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            if (form["theme"].ToString() is ("light" or "dark") and var theme)
                context.Response.Cookies.Append(Cookie, theme, ChoiceCookie.Options);
            else
                context.Response.Cookies.Delete(Cookie);

            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = LocalAddress.Back(form["back"]);
        }).AllowAnonymous().DisableAntiforgery(); // Nothing can come of it but another theme.
}

/// <summary>How the cookies of choices are kept: a year, for this site, never needed by a script.</summary>
public static class ChoiceCookie
{
    public static CookieOptions Options => new() { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, HttpOnly = true, Path = "/", IsEssential = true };
}
