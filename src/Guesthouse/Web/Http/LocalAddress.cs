using Microsoft.AspNetCore.WebUtilities;

namespace Guesthouse.Web.Http;

/// <summary>An address within this site: a path and the query behind it.</summary>
/// <param name="Path">Begins with one slash.</param>
/// <param name="Query">The values in order; a key may stand several times.</param>
public sealed record LocalAddress(string Path, IReadOnlyList<KeyValuePair<string, string>> Query)
{
    /// <summary>The address that a request asked for.</summary>
    public static LocalAddress Of(HttpRequest request) =>
        new(request.PathBase + request.Path, [.. request.Query.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")))]);

    /// <summary>The address in <paramref name="text"/>, or the home page when it leads away from this site.</summary>
    public static string Back(string? text) =>
        text is ['/', ..] && !text.StartsWith("//", StringComparison.Ordinal) && !text.Contains('\\', StringComparison.Ordinal)
            && !text.Any(char.IsControl) ? text : "/";

    /// <summary>The first value of <paramref name="key"/>.</summary>
    public string? this[string key] => Query.FirstOrDefault(pair => pair.Key == key).Value;

    /// <summary>The same address with <paramref name="key"/> set to one value; without it when the value is <see langword="null"/>.</summary>
    public LocalAddress With(string key, string? value) =>
        this with { Query = [.. Query.Where(pair => pair.Key != key), .. value is null ? Array.Empty<KeyValuePair<string, string>>() : [KeyValuePair.Create(key, value)]] };

    /// <summary>The address as it stands in a link.</summary>
    public override string ToString() =>
        QueryHelpers.AddQueryString(new PathString(Path).ToUriComponent(), Query.Select(pair => KeyValuePair.Create(pair.Key, (string?)pair.Value)));
}
