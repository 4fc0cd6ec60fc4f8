using System.Globalization;
using System.Text;

namespace Guesthouse.Domain.Catalog.Search;

/// <summary>What a visitor typed, made fit to be shown back: nothing in it turns the direction of the page around or stays invisible.</summary>
public static class ShownText
{
    private const int CharactersShown = 200;

    /// <summary>The text on one line, without control and format characters, cut with an ellipsis.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder();
        foreach (var rune in WholeText.Of(text.Length > 2 * CharactersShown ? text[..(2 * CharactersShown)] : text).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Format)
                continue;
            shown.Append(category is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator ? " " : rune.ToString());
            if (shown.Length >= CharactersShown)
                return shown.ToString().Trim() + "…";
        }
        return shown.ToString().Trim();
    }
}
