using System.Text;

namespace Guesthouse.Bench;

/// <summary>Made-up words whose frequencies are those of a language: few are everywhere, most are rare (Zipf). The same seed gives the same words.</summary>
internal sealed class SampleWords
{
    private static readonly string[] openings = ["b", "br", "c", "ch", "d", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "pr", "qu", "r", "s", "sh", "st", "t", "tr", "v", "w", "z"];
    private static readonly string[] vowels = ["a", "e", "i", "o", "u", "ea", "ou", "ai"];
    private static readonly string[] endings = ["", "", "n", "r", "s", "t", "l", "ck", "nd", "x"];

    private readonly string[] words;
    private readonly double[] reach;
    private readonly Random random;

    /// <summary>A vocabulary.</summary>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="count">How many words.</param>
    public SampleWords(Random random, int count)
    {
        this.random = random;
        var made = new HashSet<string>(StringComparer.Ordinal);
        while (made.Count < count)
            made.Add(Word());
        words = [.. made];
        reach = new double[count];
        var sum = 0.0;
        for (var rank = 0; rank < count; rank++)
            reach[rank] = sum += 1 / (rank + 2.7);
    }

    /// <summary>A word, frequent ones more often.</summary>
    public string Next()
    {
        var at = Array.BinarySearch(reach, random.NextDouble() * reach[^1]);
        return words[Math.Min(words.Length - 1, at < 0 ? ~at : at)];
    }

    /// <summary>So many words with blanks between them.</summary>
    public string Text(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Next()));

    private string Word()
    {
        var word = new StringBuilder();
        for (var syllables = random.Next(1, 4); syllables >= 0; syllables--)
            word.Append(openings[random.Next(openings.Length)]).Append(vowels[random.Next(vowels.Length)]).Append(syllables == 0 ? endings[random.Next(endings.Length)] : "");
        return word.ToString();
    }
}
