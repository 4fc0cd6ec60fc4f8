using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Storage.Search;

/// <summary>The values of a project as one text: a line each, <c>Language=Go</c>.</summary>
internal static class FacetLines
{
    /// <summary>The text of values; blanks and ends of lines within one become single blanks.</summary>
    public static string Of(IEnumerable<FacetValue> values) =>
        string.Join('\n', values.Select(value => $"{value.Facet}={string.Join(' ', value.Key.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))}"));

    /// <summary>The values of a text; facets that this program does not know are left out.</summary>
    public static IReadOnlyList<FacetValue> Read(string text)
    {
        var values = new List<FacetValue>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (line.IndexOf('=', StringComparison.Ordinal) is > 0 and var at && Enum.TryParse<Facet>(line[..at], out var facet))
                values.Add(new FacetValue(facet, line[(at + 1)..]));
        return values;
    }
}
