namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Which words somebody may have meant who typed one that nobody uses.</summary>
public static class TypingError
{
    private const int LongestWord = 24;

    private const int Letters = 4;

    private const int LettersForTwo = 8;

    /// <summary>How many slips are forgiven: none below 4 letters, one from 4, two from 8.</summary>
    public static int Forgiven(string word) => !CanBeMeant(word) || word.Length < Letters ? 0 : word.Length < LettersForTwo ? 1 : 2;

    /// <summary>
    /// Whether a word is one that people type by its letters: 3 to 24 letters, hardly any digits, of a script with blanks between words.
    /// Only such words are offered, and only for such words is another one sought.
    /// </summary>
    public static bool CanBeMeant(string word) =>
        word.Length is >= Letters - 1 and <= LongestWord && word.Count(char.IsDigit) <= 2 && word.Count(char.IsLetter) >= Letters - 1
        && !word.EnumerateRunes().Any(CharacterPairs.Holds);

    /// <summary>The words that are nearest of those within the forgiven distance.</summary>
    /// <param name="typed">The word, folded.</param>
    /// <param name="known">Words that might be meant.</param>
    /// <returns>
    /// The words with their distance, nearest first, then in ordinal order; without the word itself. Of those at one distance only the ones whose
    /// beginning is right nearly as far as anybody's: people slip at the end of a word rather than at its beginning.
    /// </returns>
    public static IReadOnlyList<(string Word, int Distance)> Nearest(string typed, IEnumerable<string> known)
    {
        var forgiven = Forgiven(typed);
        return [.. known
            .Where(word => word != typed)
            .Select(word => (Word: word, Distance: EditDistance.Between(typed, word, forgiven)))
            .Where(near => near.Distance <= forgiven)
            .GroupBy(near => near.Distance)
            .OrderBy(alike => alike.Key)
            .SelectMany(alike => BestBegun(typed, [.. alike]))];
    }

    private static IEnumerable<(string Word, int Distance)> BestBegun(string typed, List<(string Word, int Distance)> alike)
    {
        var most = alike.Max(near => WordForms.Shared(typed, near.Word));
        return alike.Where(near => WordForms.Shared(typed, near.Word) >= most - near.Distance).OrderBy(near => near.Word, StringComparer.Ordinal);
    }
}
