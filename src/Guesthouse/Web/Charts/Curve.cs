using System.Globalization;
using System.Text;

namespace Guesthouse.Web.Charts;

/// <summary>Paths through points. Between two points the line leaves and arrives level, so that it never swings past a value.</summary>
public static class Curve
{
    /// <summary>The line through <paramref name="points"/>, from left to right.</summary>
    public static string Line(IReadOnlyList<(double X, double Y)> points) => Write(new StringBuilder("M"), points).ToString();

    /// <summary>The area between two lines over the same places.</summary>
    public static string Area(IReadOnlyList<(double X, double Y)> upper, IReadOnlyList<(double X, double Y)> lower)
    {
        var path = Write(new StringBuilder("M"), upper).Append('L');
        return Write(path, [.. lower.Reverse()]).Append('Z').ToString();
    }

    /// <summary>A ribbon that leaves a height at <paramref name="left"/> and arrives at another at <paramref name="right"/>, equally thick on the way.</summary>
    public static string Ribbon(double left, double fromY, double right, double toY, double thickness) =>
        Area([(left, fromY), (right, toY)], [(left, fromY + thickness), (right, toY + thickness)]);

    private static StringBuilder Write(StringBuilder path, IReadOnlyList<(double X, double Y)> points)
    {
        path.Append(CultureInfo.InvariantCulture, $"{(Px)points[0].X} {(Px)points[0].Y}");
        for (var i = 1; i < points.Count; i++)
        {
            var ((x0, y0), (x1, y1)) = (points[i - 1], points[i]);
            Px middle = (x0 + x1) / 2;
            path.Append(CultureInfo.InvariantCulture, $"C{middle} {(Px)y0} {middle} {(Px)y1} {(Px)x1} {(Px)y1}");
        }

        return path;
    }
}
