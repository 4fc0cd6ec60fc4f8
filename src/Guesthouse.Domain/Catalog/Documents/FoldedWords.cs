using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Domain.Catalog.Documents;

/// <summary>The words of a text without case and accents, and where each begins.</summary>
/// <param name="Words">Runs of letters and digits, in order.</param>
/// <param name="Offsets">Where each begins in the text, in characters.</param>
/// <param name="FirstOfLine">Whether each is the first word of its line.</param>
public sealed record FoldedWords(IReadOnlyList<string> Words, IReadOnlyList<int> Offsets, IReadOnlyList<bool> FirstOfLine)
{
    private static readonly FoldedWords none = new([], [], []);

    /// <summary>How many words.</summary>
    public int Count => Words.Count;

    /// <summary>Cuts a text into its words. A letter of a script without blanks counts as a word of its own.</summary>
    public static FoldedWords Of(string text)
    {
        if (text.Length == 0)
            return none;
        var (words, offsets, firsts) = (new List<string>(), new List<int>(), new List<bool>());
        var isFirst = true;
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                isFirst |= text[at++] == '\n';
                continue;
            }
            var end = EndOfWord(text, at);
            words.Add(Folded(text.AsSpan(at, end - at)));
            offsets.Add(at);
            firsts.Add(isFirst);
            (isFirst, at) = (false, end);
        }
        return new FoldedWords(words, offsets, firsts);
    }

    private static int EndOfWord(string text, int at)
    {
        if (StandsAlone(text[at]))
            return at + 1;
        var end = at + 1;
        while (end < text.Length && !StandsAlone(text[end]) && (char.IsLetterOrDigit(text[end]) || char.GetUnicodeCategory(text[end]) == System.Globalization.UnicodeCategory.NonSpacingMark))
            end++;
        return end;
    }

    /// <summary>Han, Hiragana, Katakana, Thai: no blanks between words.</summary>
    private static bool StandsAlone(char letter) => letter is (>= '\u0E00' and <= '\u0E7F') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF');

    private static string Folded(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
            if (!char.IsAscii(letter))
                return FoldedName.Of(word.ToString());
        return word.ToString().ToLowerInvariant();
    }
}
