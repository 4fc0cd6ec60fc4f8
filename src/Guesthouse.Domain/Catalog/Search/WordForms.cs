namespace Guesthouse.Domain.Catalog.Search;

/// <summary>Words that differ at their ends alone, as forms of one word do in most languages: <c>upgrade</c> and <c>upgrading</c>, <c>очередь</c> and <c>очереди</c>.</summary>
/// <remarks>
/// No language's endings are known here, and the index holds words as they are written. It is a guess, made only for words that hardly any project has, and it
/// weighs less than the word itself.
/// </remarks>
public static class WordForms
{
    private const int LettersShared = 5;

    private const int LettersOfEnding = 3;

    /// <summary>How many letters every form of a word begins with; <see langword="null"/>: the word is too short to have any.</summary>
    public static int? LettersOfStem(string word) => TypingError.CanBeMeant(word) && word.Length >= LettersShared ? Math.Max(LettersShared, word.Length - LettersOfEnding) : null;

    /// <summary>Whether a word is a form of another one: both have five letters and all but three of the longer one's in common at their beginnings, and nothing but letters follows.</summary>
    public static bool AreForms(string word, string other) =>
        word != other && Shared(word, other) is var shared && shared >= Math.Max(LettersShared, Math.Max(word.Length, other.Length) - LettersOfEnding)
        && word.Skip(shared).Concat(other.Skip(shared)).All(char.IsLetter);

    /// <summary>How many letters two words have in common at their beginnings.</summary>
    public static int Shared(string word, string other) => word.AsSpan().CommonPrefixLength(other);
}
