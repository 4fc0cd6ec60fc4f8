using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Charts;

/// <summary>
/// Where everything stands in the picture of the guests' share over time. There is one line for each run of periods with a share:
/// a period without changes interrupts it.
/// </summary>
public sealed record ShareDrawing(
    double Width, double Height, IReadOnlyList<Label> Marks, IReadOnlyList<string> Areas, IReadOnlyList<string> Lines,
    IReadOnlyList<(ClassPeriod Period, Px X, Px Y)> Dots, IReadOnlyList<Label> Periods, double Left, double Right, double Bottom)
{
    private const double Top = 14;
    private const double RoomForPeriods = 26;

    /// <summary>Draws <paramref name="periods"/> (at least one) into the size given.</summary>
    public static ShareDrawing Of(IReadOnlyList<ClassPeriod> periods, double width, double height, Language language)
    {
        var scale = Scale.ForShares(periods.Max(period => period.Counts.GuestShare ?? 0));
        var left = 12 + Letters.WidthOf(language.Percent(scale.Top));
        var (right, bottom) = (width - 62, height - RoomForPeriods);
        double X(int index) => left + (index * (right - left) / Math.Max(1, periods.Count - 1));
        double Y(decimal share) => bottom - (scale.Part(share) * (bottom - Top));

        var dots = periods.Select((period, i) => (period, x: X(i), share: period.Counts.GuestShare)).Where(dot => dot.share is not null).ToList();
        var runs = RunsOf(periods, X, Y);
        return new ShareDrawing(
            width, height,
            [.. scale.Marks.Select(mark => new Label(language.Percent(mark), left - 8, Y(mark)))],
            [.. runs.Select(run => Curve.Area(run, [.. run.Select(point => (point.X, bottom))]))],
            [.. runs.Select(Curve.Line)],
            [.. dots.Select(dot => (dot.period, new Px(dot.x), new Px(Y(dot.share!.Value))))],
            [.. TimeAxis.Labels([.. periods.Select(period => period.From)], right - left, language).Select(label => new Label(label.Text, X(label.Index), height - 6))],
            left, right, bottom);
    }

    private static List<List<(double X, double Y)>> RunsOf(IReadOnlyList<ClassPeriod> periods, Func<int, double> x, Func<decimal, double> y)
    {
        var runs = new List<List<(double, double)>> { new() };
        for (var i = 0; i < periods.Count; i++)
        {
            if (periods[i].Counts.GuestShare is { } share) runs[^1].Add((x(i), y(share)));
            else runs.Add([]);
        }

        return [.. runs.Where(run => run.Count > 0)];
    }
}
