using Guesthouse.Domain.Measures;
using Guesthouse.Web.Texts;

namespace Guesthouse.Web.Charts;

/// <summary>Where everything stands in the picture of changes by class over time: stacked areas, named at their right ends.</summary>
public sealed record ActivityDrawing(
    double Width, double Height, IReadOnlyList<Label> Marks, IReadOnlyList<ActivityDrawing.Layer> Layers, IReadOnlyList<Label> Periods,
    IReadOnlyList<(ClassPeriod Period, Box Box)> Columns, double Left, double Right, double Bottom)
{
    private const double Top = 14;
    private const double RoomForPeriods = 26;
    private const double AroundNames = 34;
    private const double LineHeight = 19;

    /// <summary>One class.</summary>
    /// <param name="Who">The class.</param>
    /// <param name="Area">From the class below up to its own edge.</param>
    /// <param name="Edge">Its upper edge.</param>
    /// <param name="NameY">The base line of its name at the right end.</param>
    public sealed record Layer(AuthorClass Who, string Area, string Edge, Px NameY);

    /// <summary>
    /// Draws <paramref name="periods"/> (at least one) into the size given. <paramref name="nameOf"/>: how the classes are named at the
    /// right end; <see langword="null"/>: there is no room, and a key stands below instead.
    /// </summary>
    public static ActivityDrawing Of(IReadOnlyList<ClassPeriod> periods, double width, double height, Func<AuthorClass, string>? nameOf, Language language)
    {
        var scale = Scale.ForCounts(periods.Max(period => period.Counts.Total));
        var left = 12 + Letters.WidthOf(language.Number(scale.Top));
        var (right, bottom) = (width - (nameOf is null ? 8 : AroundNames + ClassCounts.Stacked.Max(who => Letters.WidthOf(nameOf(who)))), height - RoomForPeriods);
        double Y(decimal value) => bottom - (scale.Part(value) * (bottom - Top));
        // A single period is drawn as a block: its value holds from the left to the right.
        ClassPeriod[] drawn = periods.Count == 1 ? [periods[0], periods[0]] : [.. periods];
        double X(int index) => left + (index * (right - left) / (drawn.Length - 1));

        return new ActivityDrawing(
            width, height,
            [.. scale.Marks.Select(mark => new Label(language.Number(mark), left - 8, Y(mark)))],
            SpreadNames([.. LayersOf(drawn, X, Y)], bottom),
            [.. TimeAxis.Labels([.. periods.Select(period => period.From)], right - left, language).Select(label => new Label(label.Text, X(label.Index), height - 6))],
            [.. periods.Select((period, i) => (period, ColumnAt(X(i), (right - left) / drawn.Length, left, right, bottom)))],
            left, right, bottom);
    }

    private static Box ColumnAt(double x, double width, double left, double right, double bottom)
    {
        var (from, to) = (Math.Max(left, x - (width / 2)), Math.Min(right, x + (width / 2)));
        return new Box(from, Top, to - from, bottom - Top);
    }

    private static IEnumerable<Layer> LayersOf(ClassPeriod[] periods, Func<int, double> x, Func<decimal, double> y)
    {
        var below = new int[periods.Length];
        foreach (var who in ClassCounts.Stacked.Where(who => periods.Any(period => period.Counts[who] > 0)))
        {
            var lower = below.Select((value, i) => (x(i), y(value))).ToList();
            for (var i = 0; i < periods.Length; i++) below[i] += periods[i].Counts[who];
            var upper = below.Select((value, i) => (x(i), y(value))).ToList();
            yield return new Layer(who, Curve.Area(upper, lower), Curve.Line(upper), ((lower[^1].Item2 + upper[^1].Item2) / 2) + 4.5);
        }
    }

    /// <summary>Names that would touch are moved apart: upwards from the bottom, then, where that leads out of the picture, down again from the top.</summary>
    private static List<Layer> SpreadNames(List<Layer> fromBelow, double bottom)
    {
        var lowest = bottom;
        for (var i = 0; i < fromBelow.Count; i++, lowest = fromBelow[i - 1].NameY.Value - LineHeight)
            fromBelow[i] = fromBelow[i] with { NameY = Math.Min(fromBelow[i].NameY.Value, lowest) };

        var highest = Top;
        for (var i = fromBelow.Count - 1; i >= 0; i--, highest = fromBelow[i + 1].NameY.Value + LineHeight)
            fromBelow[i] = fromBelow[i] with { NameY = Math.Max(fromBelow[i].NameY.Value, highest) };
        return fromBelow;
    }
}
