using System.Globalization;
using Guesthouse.Domain.Measures;
using Microsoft.AspNetCore.WebUtilities;

namespace Guesthouse.Measures.Figures;

/// <summary>The address of the list of changes behind a figure.</summary>
public static class ChangesAddress
{
    /// <summary>The changes of a window, as far as the rest does not narrow them.</summary>
    /// <param name="window">The days and the unit.</param>
    /// <param name="from">The author's team.</param>
    /// <param name="owner">The owner team.</param>
    /// <param name="project">The project's slug.</param>
    /// <param name="authorClass">The author's class.</param>
    /// <param name="distance">The contribution distance.</param>
    public static string Of(
        FigureWindow window, string? from = null, string? owner = null, string? project = null, AuthorClass? authorClass = null, int? distance = null) =>
        QueryHelpers.AddQueryString("/changes", new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["project"] = project,
            ["class"] = authorClass?.ToString().ToLowerInvariant(),
            ["team"] = from,
            ["owner"] = owner,
            ["distance"] = distance?.ToString(CultureInfo.InvariantCulture),
            ["unit"] = window.Unit == MeasureUnit.Commit ? null : "pull-request",
            ["days"] = window.IsAll ? "all" : window.Days?.ToString(CultureInfo.InvariantCulture),
            ["from"] = window.Days is null ? window.Window.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
            ["to"] = window.Days is null ? window.Window.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
        }.Where(pair => pair.Value is not null));
}
