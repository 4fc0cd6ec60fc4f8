using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Http;

/// <summary>What the request at hand brought with it. Components and endpoints take it as a parameter.</summary>
public sealed class Visit(IHttpContextAccessor accessor, CurrentLanguage language)
{
    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>The language of the answer.</summary>
    public Language Language => language.Language;

    /// <summary>Light or dark where the reader chose; <see langword="null"/>: as the system.</summary>
    public Theme? Theme => ThemeChoice.Of(Context.Request);

    /// <summary>The address asked for.</summary>
    public LocalAddress Address => LocalAddress.Of(Context.Request);

    /// <summary>Where this site is reached, as the request says: scheme, name and port, without a slash at its end.</summary>
    public string Site => $"{Context.Request.Scheme}://{Context.Request.Host}{Context.Request.PathBase}";

    /// <summary>The program's word for this request, for whoever looks for it in the log.</summary>
    public string Reference => Context.TraceIdentifier;
}
