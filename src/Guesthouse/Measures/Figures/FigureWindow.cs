using System.Globalization;
using Guesthouse.Domain.Measures;
using Guesthouse.Web.Http;

namespace Guesthouse.Measures.Figures;

/// <summary>The window and unit that a page's address asks for: <c>?days=90</c>, <c>?days=all</c> or <c>?from=…&amp;to=…</c>, and <c>?unit=pull-request</c>.</summary>
/// <param name="Window">The days; the last 365, today included, unless the address says otherwise.</param>
/// <param name="Unit">What counts as a change.</param>
/// <param name="Days">How many days back, when it was chosen so.</param>
public sealed record FigureWindow(MeasureWindow Window, MeasureUnit Unit, int? Days)
{
    private const int UsualDays = 365;

    /// <summary>The choices offered.</summary>
    public static IReadOnlyList<int> Offered { get; } = [30, 90, UsualDays];

    /// <summary>Whether all history was asked for.</summary>
    public bool IsAll => Window == MeasureWindow.All;

    /// <summary>Reads an address. What cannot be read is as if it were not there.</summary>
    public static FigureWindow Of(LocalAddress address, DateOnly today)
    {
        var unit = address["unit"] == "pull-request" ? MeasureUnit.PullRequest : MeasureUnit.Commit;
        var (from, to) = (Day(address["from"]), Day(address["to"]));
        if ((from is not null || to is not null) && !(from >= to))
            return new FigureWindow(new MeasureWindow(from, to), unit, null);
        if (address["days"] == "all")
            return new FigureWindow(MeasureWindow.All, unit, null);
        var days = int.TryParse(address["days"], NumberStyles.None, CultureInfo.InvariantCulture, out var stated) && stated is > 0 and <= 36_500 ? stated : UsualDays;
        return new FigureWindow(new MeasureWindow(today.AddDays(1 - days), today.AddDays(1)), unit, days);
    }

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
