using Guesthouse.Web.Badges;

namespace Guesthouse.Web.Charts;

/// <summary>How much room words of 13 px take in a picture, without asking a browser.</summary>
public static class Letters
{
    /// <summary>Badges ask the browser for the width they take; here the widest of the usual fonts must fit, which needs 12 % more.</summary>
    private const double WiderThanOnBadges = 13.0 / BadgeLetters.Size * 1.12;

    /// <summary>The width of <paramref name="text"/>, rather too wide than too narrow.</summary>
    public static double WidthOf(string text) => BadgeLetters.WidthOf(text) * WiderThanOnBadges;

    /// <summary><paramref name="text"/>, cut with an ellipsis where it is wider than <paramref name="room"/>.</summary>
    public static string Fit(string text, double room)
    {
        if (WidthOf(text) <= room)
            return text;
        var end = text.Length - 1;
        while (end > 1 && (char.IsHighSurrogate(text[end - 1]) || WidthOf($"{text.AsSpan(0, end)}…") > room))
            end--;
        return string.Concat(text.AsSpan(0, end).TrimEnd(" -.,"), "…");
    }
}
