using System.Text;

namespace Guesthouse.Domain.Catalog.Search;

/// <summary>
/// Cuts runs of scripts that set no blanks between words (Han, Hiragana, Katakana, Thai) into overlapping pairs of characters:
/// <c>検索機能</c> is <c>検索 索機 機能</c>.
/// </summary>
public static class CharacterPairs
{
    /// <summary>Whether a character belongs to such a run.</summary>
    public static bool Holds(Rune character) => character.Value switch
    {
        0x3005 or 0x3007 => true, // Han: the mark that repeats, and zero
        >= 0x3041 and <= 0x309F => true, // Hiragana
        0x30FB => false, // the dot between foreign names
        >= 0x30A1 and <= 0x30FF => true, // Katakana
        >= 0x31F0 and <= 0x31FF => true,
        >= 0x3400 and <= 0x4DBF => true, // Han
        >= 0x4E00 and <= 0x9FFF => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0x20000 and <= 0x3FFFF => true,
        >= 0x0E01 and <= 0x0E3A => true, // Thai; its digits and its currency are not
        >= 0x0E40 and <= 0x0E4E => true,
        _ => false,
    };

    /// <summary>The pairs in order; a run of one character is itself.</summary>
    /// <param name="run">A run, folded.</param>
    /// <param name="withLast">Whether its last character is added, so that a query of one character finds it wherever it stands.</param>
    public static IEnumerable<string> Of(string run, bool withLast = false)
    {
        var characters = run.EnumerateRunes().Select(character => character.ToString()).ToList();
        for (var i = 0; i + 1 < characters.Count; i++)
            yield return characters[i] + characters[i + 1];
        if (characters.Count == 1 || (withLast && characters.Count > 1))
            yield return characters[^1];
    }
}
