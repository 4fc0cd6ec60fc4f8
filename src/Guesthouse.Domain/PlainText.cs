using System.Globalization;
using System.Text;

namespace Guesthouse.Domain;

/// <summary>Foreign text made fit to be shown among our own: nothing in it is invisible, turns the direction of what follows, or commands a terminal.</summary>
/// <remarks>
/// Letters of every script stay. Taken out: control characters, marks that override or embed a direction (U+202A to U+202E, U+2066 to U+2069,
/// U+061C, U+200E, U+200F), blanks without width (U+200B, U+2060, U+FEFF), soft hyphens, tags and interlinear marks. The joiners U+200C and
/// U+200D, which Persian, Indic scripts and emoji need, stay between two other characters. Source: Unicode Technical Report 36 and UAX 9.
/// </remarks>
public static class PlainText
{
    private const char NonJoiner = '\u200C', Joiner = '\u200D';

    /// <summary>The text with all its blanks and lines, for a reader to whom they mean something.</summary>
    public static string Visible(string text) => Clean(text.ReplaceLineEndings("\n"));

    /// <summary>The text on one line, with single blanks.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The beginning of a text on one line, such as what a visitor typed: at most so many characters, and an ellipsis where there is more.</summary>
    /// <param name="text">The text.</param>
    /// <param name="most">How many; no more than twice as many are looked at.</param>
    public static string Beginning(string text, int most)
    {
        var line = Line(text.Length > 2 * most ? text[..(2 * most)] : text);
        if (line.Length <= most)
            return text.Length > 2 * most ? line + "…" : line;
        return line[..(char.IsHighSurrogate(line[most - 1]) ? most - 1 : most)].TrimEnd() + "…";
    }

    /// <summary>The text on one line with a question mark for each character that pages leave out, and for each line break and tab: a reader of a terminal is to see that there was something.</summary>
    public static string Marked(string text) => text.All(letter => letter is >= ' ' and <= '~')
        ? text
        : string.Concat(text.EnumerateRunes().Select(rune => rune.Value is not ('\n' or '\t') && (rune.Value is NonJoiner or Joiner || IsShown(rune)) ? rune.ToString() : "?"));

    /// <summary>The text with its lines and paragraphs; no more than one empty line in a row.</summary>
    public static string Lines(string text)
    {
        var lines = new StringBuilder(text.Length);
        var empty = 0;
        foreach (var line in Clean(text.ReplaceLineEndings("\n")).Split('\n').Select(line => line.TrimEnd()))
        {
            empty = line.Length == 0 ? empty + 1 : 0;
            if (empty <= 1)
                lines.Append(line).Append('\n');
        }
        return lines.ToString().Trim();
    }

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune.Value is NonJoiner or Joiner ? clean.Length > 0 && clean[^1] is not (NonJoiner or Joiner or ' ' or '\n') : IsShown(rune))
                clean.Append(rune);
        while (clean.Length > 0 && clean[^1] is NonJoiner or Joiner)
            clean.Length--;
        return clean.ToString();
    }

    private static bool IsShown(Rune rune) => rune.Value is '\n' or '\t' || Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => false,
        UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => rune == Rune.ReplacementChar,
        // Letters that are drawn as nothing: Hangul fillers and the Braille blank.
        _ => rune.Value is not (0x115F or 0x1160 or 0x3164 or 0xFFA0 or 0x2800),
    };
}
