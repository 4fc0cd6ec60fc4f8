using Guesthouse.Access;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Http;

/// <summary>What the request at hand brought with it. Components and endpoints take it as a parameter.</summary>
/// <param name="accessor">The request.</param>
/// <param name="language">The language of the answer.</param>
/// <param name="access">Where readers come in.</param>
public sealed class Visit(IHttpContextAccessor accessor, CurrentLanguage language, AccessOptions access)
{
    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>The language of the answer.</summary>
    public Language Language => language.Language;

    /// <summary>Light or dark where the reader chose; <see langword="null"/>: as the system.</summary>
    public Theme? Theme => ThemeChoice.Of(Context.Request);

    /// <summary>The address asked for.</summary>
    public LocalAddress Address => LocalAddress.Of(Context.Request);

    /// <summary>Where this site is reached, as it was set, else as the request says: scheme, name and port, without a slash at its end.</summary>
    public string Site => access.PublicUrl is { } site ? site.ToString().TrimEnd('/') : $"{Context.Request.Scheme}://{Context.Request.Host}{Context.Request.PathBase}";

    /// <summary>The program's word for this request, for whoever looks for it in the log.</summary>
    public string Reference => Context.TraceIdentifier;
}
