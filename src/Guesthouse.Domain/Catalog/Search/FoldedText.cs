using System.Globalization;
using System.Text;

namespace Guesthouse.Domain.Catalog.Search;

/// <summary>
/// Text as it is searched: without case, accents and invisible characters. It is folded here, once, and stored so, because the databases
/// fold differently from each other. Folding twice changes nothing.
/// </summary>
/// <remarks>
/// Unicode's compatibility decomposition (which also opens ligatures and full-width letters), lower case without any language's own rules, then:
/// accents go from Latin, Greek and Cyrillic letters and optional vowel points from Hebrew and Arabic ones; Thai, Indic and Japanese marks stay,
/// because they are letters. Hence ё is е, ü is u and ñ is n. й stays, being nobody's и. What does not decompose is spelled out:
/// ß ss, æ ae, œ oe, ø o, ł l, đ and ð d, þ th, ħ h; the dotless ı and the dotted İ of Turkish are i; the final ς is σ.
/// </remarks>
public static class FoldedText
{
    private const char Breve = '\u0306';

    /// <summary>The folded text. Format characters (zero width, direction, soft hyphen) are gone, control characters are blanks.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text) && !text.AsSpan().ContainsAnyInRange('\0', '\u001F') && !text.Contains('\u007F', StringComparison.Ordinal))
            return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        var bearer = default(Rune);
        foreach (var rune in WholeText.Of(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            if (category == UnicodeCategory.Format || (category == UnicodeCategory.NonSpacingMark && IsAccentOf(bearer, rune)))
                continue;
            var lower = Rune.ToLowerInvariant(rune);
            if (category != UnicodeCategory.NonSpacingMark)
                bearer = lower;
            if (category == UnicodeCategory.Control)
                folded.Append(' ');
            else
                Append(folded, lower);
        }
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static bool IsAccentOf(Rune bearer, Rune mark) => mark.Value switch
    {
        (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0487) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) =>
            bearer.Value == 'и' ? mark.Value != Breve : bearer.Value is < 0x0530 or (>= 0x1E00 and < 0x2000),
        >= 0x0591 and < 0x0780 => true,
        _ => false,
    };

    private static void Append(StringBuilder folded, Rune lower)
    {
        if (!lower.IsBmp)
        {
            folded.Append(lower.ToString());
            return;
        }
        switch ((char)lower.Value)
        {
            case 'ß': folded.Append("ss"); break;
            case 'æ': folded.Append("ae"); break;
            case 'œ': folded.Append("oe"); break;
            case 'þ': folded.Append("th"); break;
            case 'ø': folded.Append('o'); break;
            case 'ł': folded.Append('l'); break;
            case 'đ' or 'ð': folded.Append('d'); break;
            case 'ħ': folded.Append('h'); break;
            case 'ı': folded.Append('i'); break;
            case 'ς': folded.Append('σ'); break;
            case var letter: folded.Append(letter); break;
        }
    }
}
