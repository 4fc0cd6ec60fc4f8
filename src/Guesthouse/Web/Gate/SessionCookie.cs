using System.Security.Claims;
using Guesthouse.Access;
using Guesthouse.Domain.Access;
using Microsoft.AspNetCore.Authentication;

namespace Guesthouse.Web.Gate;

/// <summary>The cookie that a browser keeps while somebody is signed in: sealed, for this site alone, out of reach for scripts.</summary>
public static class SessionCookie
{
    /// <summary>Its name, and what the framework calls the scheme.</summary>
    public const string Name = "guesthouse";

    /// <summary>What the session is known by.</summary>
    public const string Session = "session";

    /// <summary>In the demo: whom somebody chose to be.</summary>
    public const string Played = "played";

    /// <summary>Adds it.</summary>
    public static void Add(IServiceCollection services, AccessOptions access)
    {
        services.AddAuthentication(Name).AddCookie(Name, options =>
        {
            options.Cookie.Name = Name;
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = PolicyOf(access);
            options.Cookie.IsEssential = true;
            options.ExpireTimeSpan = AccountTerms.Idle;
            options.SlidingExpiration = true;
        });
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = Name + "-form";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Strict;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.FormFieldName = FormToken.Field;
            options.SuppressXFrameOptionsHeader = true; // the content security policy says it, on every answer
        });
    }

    /// <summary>Gives the cookie to whoever just signed in; what they had before is worth nothing.</summary>
    public static Task GiveAsync(HttpContext context, string kind, string value) => context.SignInAsync(
        Name,
        new ClaimsPrincipal(new ClaimsIdentity([new Claim(kind, value), new Claim(ClaimTypes.NameIdentifier, value)], Name)),
        new AuthenticationProperties { IsPersistent = true });

    /// <summary>Takes it away.</summary>
    public static Task TakeAsync(HttpContext context) => context.SignOutAsync(Name);

    /// <summary>What the cookie of a request says of a kind; <see langword="null"/>: nothing, or it was not sealed here.</summary>
    public static string? Of(HttpContext context, string kind) => context.User.FindFirst(kind)?.Value;

    /// <summary>Where readers come in by https, the cookie never goes another way.</summary>
    private static CookieSecurePolicy PolicyOf(AccessOptions access) =>
        access.PublicUrl?.Scheme == Uri.UriSchemeHttps ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
}
