namespace Guesthouse.Web.Charts;

/// <summary>Where everything stands in the histogram of contribution distances.</summary>
public sealed record BarsDrawing(double Width, double Height, double Bottom, IReadOnlyList<(DistanceCount Count, Box Box, decimal Part)> Bars)
{
    private const double Top = 26;
    private const double RoomForWords = 48;
    private const double Gap = 0.2;

    /// <summary>Draws <paramref name="counts"/> (at least one) from left to right.</summary>
    public static BarsDrawing Of(IReadOnlyList<DistanceCount> counts, double width, double height)
    {
        var bottom = height - RoomForWords;
        var (largest, total, step) = (Math.Max(1, counts.Max(count => count.Count)), Math.Max(1, counts.Sum(count => count.Count)), width / counts.Count);
        return new BarsDrawing(width, height, bottom, [.. counts.Select((count, i) =>
        {
            var tall = (bottom - Top) * count.Count / largest;
            return (count, new Box((i + (Gap / 2)) * step, bottom - tall, step * (1 - Gap), tall), (decimal)count.Count / total);
        })]);
    }
}
