using System.Globalization;
using System.Text;

namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Reads the chunks of a text from its beginning to its end.</summary>
/// <param name="text">The text, in one form of Unicode.</param>
internal sealed class ChunkReader(string text)
{
    private int at;

    /// <summary>The next chunk; <see langword="null"/> at the end.</summary>
    public WordChunk? Next()
    {
        while (at < text.Length)
        {
            var here = Rune.GetRuneAt(text, at);
            if (CharacterPairs.Holds(here))
                return WordChunk.Unspaced(Run(CharacterPairs.Holds));
            if (IsOfWord(here))
                return Words();
            at += here.Utf16SequenceLength;
        }
        return null;
    }

    private WordChunk Words()
    {
        var before = at > 0 && text[at - 1] == '.' && (at == 1 || char.IsWhiteSpace(text[at - 2]) || text[at - 2] == '(') ? "dot" : "";
        var parts = new List<string> { Run(IsOfWord) };
        var hasDot = false;
        while (at + 1 < text.Length && text[at] is '-' or '_' or '.' or '\u2010' or '\u2011' && IsOfWordAt(at + 1))
        {
            hasDot |= text[at] == '.';
            at++;
            parts.Add(Run(IsOfWord));
        }
        var behind = parts is [{ Length: 1 }] ? Behind() : "";
        if (parts is [{ Length: 1 }] && behind.Length == 0 && (IsApostrophe(at - 2) || IsApostrophe(at)))
            parts.Clear();
        return WordChunk.Of(parts, hasDot, before, behind);
    }

    /// <summary>What stands right behind a single letter and makes a language of it.</summary>
    private string Behind()
    {
        var rest = text.AsSpan(at);
        return rest is ['#', ..] && !IsOfWordAt(at + 1) ? "sharp" : rest is ['+', '+', ..] && !IsOfWordAt(at + 2) ? "plusplus" : "";
    }

    private string Run(Func<Rune, bool> holds)
    {
        var start = at;
        while (at < text.Length && Rune.GetRuneAt(text, at) is var rune && holds(rune))
            at += rune.Utf16SequenceLength;
        return text[start..at];
    }

    private bool IsApostrophe(int place) => place >= 0 && place < text.Length && text[place] is '\'' or '\u2019';

    private bool IsOfWordAt(int place) => place >= 0 && place < text.Length && Rune.TryGetRuneAt(text, place, out var rune) && IsOfWord(rune);

    private static bool IsOfWord(Rune rune) => rune.IsAscii ? Rune.IsLetterOrDigit(rune) : !CharacterPairs.Holds(rune) && Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter
        or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
