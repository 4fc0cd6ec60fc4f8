using System.Data.Common;
using System.Globalization;
using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Storage.Requests;

/// <summary>The words by which requests are found, and what somebody means who types one of them wrong.</summary>
internal static class RequestWordIndex
{
    /// <summary>More words than these are not looked at: whoever typed three letters has more to type.</summary>
    private const int WordsAtMost = 300;

    private const string LastCharacter = "\U0010FFFF";

    /// <summary>Replaces the words of a request.</summary>
    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="request">The request's number.</param>
    /// <param name="words">Its words, each once, with their weights.</param>
    public static void Replace(DbConnection connection, int request, IReadOnlyDictionary<string, int> words)
    {
        var gone = connection.Query("SELECT word FROM request_words WHERE request = @request", row => row.GetString(0), ("request", request)).Where(word => !words.ContainsKey(word)).ToList();
        connection.Run("DELETE FROM request_words WHERE request = @request", ("request", request));
        // In order, so that two writers wait for each other and never both.
        foreach (var (word, weight) in words.OrderBy(word => word.Key, StringComparer.Ordinal))
        {
            if (TypingError.CanBeMeant(word) && !IsKnown(connection, word))
                AddTrigrams(connection, word);
            connection.Run("INSERT INTO request_words (word, request, weight) VALUES (@word, @request, @weight)", ("word", word), ("request", request), ("weight", weight));
        }
        foreach (var word in gone.Where(word => !IsKnown(connection, word)))
            foreach (var trigram in LetterTrigrams.Of(word))
                connection.Run("DELETE FROM request_trigrams WHERE trigram = @trigram AND letters = @letters AND word = @word", ("trigram", trigram), ("letters", word.Length), ("word", word));
    }

    /// <summary>The words of requests that a typed word means: itself and longer ones; where there are none, other forms of it; where there are none either, those that differ by a slip of the keyboard.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="typed">The word, folded.</param>
    public static IReadOnlyList<string> Meant(DbConnection connection, string typed)
    {
        var found = IsKnown(connection, typed) ? [typed] : new List<string>();
        if (SearchWords.IsBeginning(typed))
            found.AddRange(Beginning(connection, typed));
        // Other forms are a guess, and a slip of the keyboard is another: each only where there is nothing better.
        if (found.Count == 0 && WordForms.LettersOfStem(typed) is { } letters)
            found.AddRange(Beginning(connection, typed[..letters]).Where(word => WordForms.AreForms(typed, word)));
        return found.Count > 0 ? found : [.. TypingError.Nearest(typed, Near(connection, typed)).Select(near => near.Word)];
    }

    private static bool IsKnown(DbConnection connection, string word) => connection.Scalar("SELECT 1 FROM request_words WHERE word = @word LIMIT 1", ("word", word)) is not null;

    private static List<string> Beginning(DbConnection connection, string word) => connection.Query(
        string.Create(CultureInfo.InvariantCulture, $"SELECT DISTINCT word FROM request_words WHERE word > @from AND word < @to LIMIT {WordsAtMost}"),
        row => row.GetString(0), ("from", word), ("to", word + LastCharacter));

    private static List<string> Near(DbConnection connection, string word)
    {
        var slips = TypingError.Forgiven(word);
        if (slips == 0)
            return [];
        var trigrams = LetterTrigrams.Of(word);
        var names = string.Join(", ", trigrams.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@v{i}")));
        var sql = string.Create(CultureInfo.InvariantCulture, $"""
            SELECT word FROM request_trigrams WHERE trigram IN ({names}) AND letters BETWEEN {word.Length - slips} AND {word.Length + slips}
            GROUP BY word HAVING count(*) >= {LetterTrigrams.SharedAtLeast(word, slips)}
            """);
        return connection.Query(sql, row => row.GetString(0), [.. trigrams.Select((trigram, i) => (string.Create(CultureInfo.InvariantCulture, $"v{i}"), (object?)trigram))]);
    }

    private static void AddTrigrams(DbConnection connection, string word)
    {
        foreach (var trigram in LetterTrigrams.Of(word))
            connection.Run(
                "INSERT INTO request_trigrams (trigram, letters, word) VALUES (@trigram, @letters, @word) ON CONFLICT DO NOTHING",
                ("trigram", trigram), ("letters", word.Length), ("word", word));
    }
}
