namespace Guesthouse.Web.Badges;

/// <summary>How wide words are on a badge, without asking a browser. The drawing asks for exactly this width, so that every font fits.</summary>
internal static class BadgeLetters
{
    /// <summary>Size of the letters in pixels.</summary>
    public const int Size = 12;

    private const double Usual = 6.9;

    /// <summary>Letters that are narrower or wider than most, of usual sans fonts at this size.</summary>
    private static readonly (string Letters, double Width)[] table =
    [
        (" ijl.,:;'|!’·", 3.6),
        ("Ifrt()[]-/\"", 4.6),
        ("csvxyzkеэзгст", 6.1),
        ("ABEKPSVXYZ&", 8.0),
        ("CDGHNOQRUw", 8.9),
        ("mMW@%жшщюыфмШЩЖЮМФ", 10.6),
    ];

    /// <summary>The width of a text in pixels.</summary>
    public static double WidthOf(string text) => text.EnumerateRunes().Sum(rune => WidthOf(rune));

    private static double WidthOf(System.Text.Rune rune)
    {
        foreach (var (letters, width) in table)
            if (letters.Contains(rune.ToString(), StringComparison.Ordinal))
                return width;
        // Scripts whose letters fill a square begin here.
        return rune.Value >= 0x1100 ? Size : Usual;
    }
}
