using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Charts;

/// <summary>Where everything stands in the picture of guest teams: a bar for each, the strongest at the top.</summary>
/// <param name="Width">Of the whole picture.</param>
/// <param name="Height">Of the whole picture.</param>
/// <param name="Left">Where the bars begin.</param>
/// <param name="Bottom">Where the bars end.</param>
/// <param name="Bars">In order.</param>
/// <param name="More">How many teams had no room.</param>
public sealed record TeamBarsDrawing(double Width, double Height, double Left, double Bottom, IReadOnlyList<TeamBarsDrawing.Bar> Bars, int More)
{
    /// <summary>More bars than this are read better in the table.</summary>
    private const int BarsDrawn = 12;
    private const double RowHeight = 28;
    private const double BarHeight = 16;
    private const double Gap = 12;
    private const double LongestName = 168;

    /// <summary>Letters of some systems' fonts are wider than <see cref="Letters"/> takes them for.</summary>
    private const double Slack = 8;

    /// <summary>A team.</summary>
    /// <param name="Flow">What it built here.</param>
    /// <param name="Name">Its name, left of the bar.</param>
    /// <param name="Box">The bar.</param>
    /// <param name="Figure">The count, right of the bar.</param>
    public sealed record Bar(TeamFlow Flow, Label Name, Box Box, Label Figure);

    /// <summary>Draws <paramref name="flows"/> (at least one, the strongest first) into the width given.</summary>
    public static TeamBarsDrawing Of(IReadOnlyList<TeamFlow> flows, double width, Language language)
    {
        var drawn = flows.Take(BarsDrawn).ToList();
        var longest = Math.Min(LongestName, width * 0.45);
        var left = drawn.Max(flow => Math.Min(longest, Letters.WidthOf(flow.Guest.Name))) + Slack + Gap;
        var room = width - left - Letters.WidthOf(language.Number(drawn[0].Count)) - Slack - Gap;
        var more = flows.Count - drawn.Count;
        return new TeamBarsDrawing(
            width, (drawn.Count + (more > 0 ? 1 : 0)) * RowHeight, left, drawn.Count * RowHeight,
            [.. drawn.Select((flow, row) =>
            {
                var bar = new Box(left, (row * RowHeight) + ((RowHeight - BarHeight) / 2), Math.Max(1, room * flow.Count / drawn[0].Count), BarHeight);
                return new Bar(flow, new Label(Letters.Fit(flow.Guest.Name, longest), left - Gap, bar.Middle.Y), bar, new Label(language.Number(flow.Count), left + bar.Width.Value + 8, bar.Middle.Y));
            })],
            more);
    }
}
