using System.Globalization;

namespace Guesthouse.Measures;

/// <summary>Figures and sentences as the terminal shows them.</summary>
internal static class Words
{
    /// <summary>Thousands are told apart by a narrow blank.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u202f');

    /// <summary>A number with its noun.</summary>
    public static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    /// <summary>A share with one decimal; a dash where there is none.</summary>
    public static string Share(double? share) => share is { } some ? (some * 100).ToString("0.0", CultureInfo.InvariantCulture) + "\u202f%" : "–";

    /// <summary>A bar of at most <paramref name="width"/> columns; whoever is there at all gets one.</summary>
    public static string Bar(int part, int largest, int width) => new('█', Math.Max(1, (int)Math.Round((double)part / largest * width)));

    /// <summary>The text in lines of at most <paramref name="width"/> columns, broken between words.</summary>
    public static IEnumerable<string> Wrapped(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "";
            }
            line = line.Length == 0 ? word : $"{line} {word}";
        }
        if (line.Length > 0)
            yield return line;
    }
}
