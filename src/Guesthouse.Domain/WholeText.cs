using System.Text;

namespace Guesthouse.Domain;

/// <summary>Text that Unicode's normal forms can be made of.</summary>
internal static class WholeText
{
    private const char NoCharacter = '\uFFFE';

    /// <summary>The text, with the replacement character for halves of characters and for the one code that normalizing refuses.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
            if (text[i] == NoCharacter || (char.IsSurrogate(text[i]) && !IsPair(text, i++)))
                return string.Concat(text.EnumerateRunes()).Replace(NoCharacter, (char)Rune.ReplacementChar.Value);
        return text;
    }

    private static bool IsPair(string text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
}
