namespace Guesthouse.Web.Charts;

/// <summary>The small picture of a house front: hosts below, guests above, one bar a period.</summary>
public static class SparkDrawing
{
    /// <summary>Its size.</summary>
    public const double Width = 120, Height = 26;

    /// <summary>The bars of <paramref name="periods"/>, from left to right.</summary>
    public static IEnumerable<(Box Host, Box Guest)> Of(IReadOnlyList<ClassPeriod> periods)
    {
        var largest = Math.Max(1, periods.Select(period => period.Counts.Host + period.Counts.Guest).DefaultIfEmpty(1).Max());
        var step = Width / Math.Max(1, periods.Count);
        for (var i = 0; i < periods.Count; i++)
        {
            var (host, guest) = (Height * periods[i].Counts.Host / largest, Height * periods[i].Counts.Guest / largest);
            yield return (new Box((i * step) + 1, Height - host, step - 2, host), new Box((i * step) + 1, Height - host - guest, step - 2, Math.Max(0, guest - 1)));
        }
    }
}
