using System.Globalization;
using System.Text;

namespace Guesthouse.Domain.Organization.Identities;

/// <summary>Names as they are compared: without case, accents and spare blanks.</summary>
public static class FoldedName
{
    /// <summary>
    /// The folded name: Unicode decomposition without combining marks, lower case, single blanks; <c>ł ø đ ß æ œ ı</c>, which do not
    /// decompose, become their plain letters.
    /// </summary>
    public static string Of(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in WholeText.Of(name).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
                continue;
            if (char.IsWhiteSpace(letter))
            {
                if (folded.Length > 0 && folded[^1] != ' ')
                    folded.Append(' ');
            }
            else
            {
                folded.Append(Plain(char.ToLowerInvariant(letter)));
            }
        }
        return folded.ToString().TrimEnd();
    }

    /// <summary>Whether a folded name has two words or more, the least that can tell a person.</summary>
    public static bool IsFull(string folded) => folded.Contains(' ', StringComparison.Ordinal);

    private static string Plain(char letter) => letter switch
    {
        'ł' => "l",
        'ø' => "o",
        'đ' => "d",
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ı' => "i",
        _ => letter.ToString(),
    };
}
