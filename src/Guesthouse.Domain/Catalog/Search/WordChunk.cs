using System.Globalization;
using System.Text;

namespace Guesthouse.Domain.Catalog.Search;

/// <summary>A run of text without blanks, cut at its joints: <c>controller-runtime</c>, <c>OrderQueue</c>, <c>c#</c>, <c>検索</c>.</summary>
internal sealed class WordChunk
{
    private const int PartsJoined = 4;

    private IReadOnlyList<string> parts = [];
    private bool hasDot;

    /// <summary>What makes a language of a letter or a word: <c>sharp</c> or <c>plusplus</c> behind it, <c>dot</c> before it; empty: nothing.</summary>
    private string before = "";

    private string behind = "";

    private bool isUnspaced;

    /// <summary>The chunks of a text, in order.</summary>
    public static IEnumerable<WordChunk> In(string text)
    {
        var reader = new ChunkReader(Clean(text));
        while (reader.Next() is { } chunk)
            yield return chunk;
    }

    /// <summary>The words under which it is found.</summary>
    /// <param name="cutsCapitals">Whether a capital within a part begins another one.</param>
    public IEnumerable<string> Words(bool cutsCapitals)
    {
        if (isUnspaced)
            return CharacterPairs.Of(FoldedText.Of(parts[0]), withLast: true);
        // Most of all text is such words.
        if (!cutsCapitals && parts.Count == 1 && before.Length + behind.Length == 0)
            return [Folded(parts[0])];
        var words = parts.Select(Folded).ToList();
        if (Whole is { } whole)
            words.Add(whole);
        if (cutsCapitals)
            words.AddRange(parts.Select(Capitals).Where(cut => cut.Count > 1).SelectMany(cut => cut).Select(Folded));
        return words;
    }

    /// <summary>The words that it asks for in a query.</summary>
    public IEnumerable<string> Asked()
    {
        if (isUnspaced)
            return CharacterPairs.Of(FoldedText.Of(parts[0]));
        return Whole is { } whole && (hasDot || before.Length + behind.Length > 0) ? [whole] : parts.Select(Folded);
    }

    internal static WordChunk Unspaced(string run) => new() { isUnspaced = true, parts = [run] };

    internal static WordChunk Of(IReadOnlyList<string> parts, bool hasDot, string before, string behind) =>
        new() { parts = parts, hasDot = hasDot, before = before, behind = behind };

    /// <summary>All of it as one word, where that differs from its parts.</summary>
    private string? Whole =>
        before.Length + behind.Length > 0 ? before + Folded(string.Concat(parts)) + behind
        : parts.Count is > 1 and <= PartsJoined ? Folded(string.Concat(parts))
        : null;

    private static string Folded(string part) => FoldedText.Of(part);

    /// <summary>One form for letters that can be written in two ways, nothing invisible, and no marks of trade that would become letters.</summary>
    private static string Clean(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var kept = new StringBuilder(text.Length);
        foreach (var rune in WholeText.Of(text).EnumerateRunes())
            if (rune.Value is 0x2122 or 0x2120 or 0x00AE or 0x00A9)
                kept.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
                kept.Append(rune.ToString());
        return kept.ToString().Normalize(NormalizationForm.FormKC);
    }

    /// <summary><c>HTTPServerName</c> is <c>HTTP Server Name</c>.</summary>
    private static List<string> Capitals(string part)
    {
        var cut = new List<string>();
        var start = 0;
        for (var i = 1; i < part.Length; i++)
            if (char.IsUpper(part[i]) && (char.IsLower(part[i - 1]) || (i + 1 < part.Length && char.IsUpper(part[i - 1]) && char.IsLower(part[i + 1]))))
            {
                cut.Add(part[start..i]);
                start = i;
            }
        cut.Add(part[start..]);
        return cut;
    }
}
