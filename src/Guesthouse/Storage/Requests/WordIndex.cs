using System.Data.Common;
using System.Globalization;
using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Storage.Requests;

/// <summary>The words by which things are found, and what somebody means who types one of them wrong.</summary>
/// <param name="thing">What is found: the column of <c>THING_words</c>, beside which there is <c>THING_trigrams</c>.</param>
internal sealed class WordIndex(string thing)
{
    /// <summary>More words than these are not looked at: whoever typed three letters has more to type.</summary>
    private const int WordsAtMost = 300;

    private const string LastCharacter = "\U0010FFFF";

    /// <summary>What is needed, and what for.</summary>
    public static WordIndex OfRequests { get; } = new("request");

    /// <summary>Reasons and alternatives, and what RFCs are about.</summary>
    public static WordIndex OfDecisions { get; } = new("decision");

    /// <summary>Replaces the words of a thing. Only what changes is written: a comment brings few words, to a thing that may have thousands.</summary>
    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="key">The thing's key.</param>
    /// <param name="words">Its words, each once, with their weights.</param>
    public void Replace(DbConnection connection, long key, IReadOnlyDictionary<string, int> words)
    {
        var before = connection.Query($"SELECT word, weight FROM {thing}_words WHERE {thing} = @key ORDER BY word", row => (Word: row.GetString(0), Weight: row.GetInt32(1)), ("key", key));
        foreach (var (word, _) in before.Where(there => words.GetValueOrDefault(there.Word, -1) != there.Weight))
            connection.Run($"DELETE FROM {thing}_words WHERE {thing} = @key AND word = @word", ("key", key), ("word", word));
        var known = before.ToDictionary(there => there.Word, there => there.Weight, StringComparer.Ordinal);
        // In order, so that two writers wait for each other and never both.
        foreach (var (word, weight) in words.Where(word => known.GetValueOrDefault(word.Key, -1) != word.Value).OrderBy(word => word.Key, StringComparer.Ordinal))
        {
            if (TypingError.CanBeMeant(word) && !IsKnown(connection, word))
                AddTrigrams(connection, word);
            connection.Run($"INSERT INTO {thing}_words (word, {thing}, weight) VALUES (@word, @key, @weight)", ("word", word), ("key", key), ("weight", weight));
        }
        foreach (var word in known.Keys.Where(word => !words.ContainsKey(word) && !IsKnown(connection, word)))
            foreach (var trigram in LetterTrigrams.Of(word))
                connection.Run($"DELETE FROM {thing}_trigrams WHERE trigram = @trigram AND letters = @letters AND word = @word", ("trigram", trigram), ("letters", word.Length), ("word", word));
    }

    /// <summary>The words that a typed word means: itself and longer ones; where there are none, other forms of it; where there are none either, those that differ by a slip of the keyboard.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="typed">The word, folded.</param>
    /// <param name="indexes">Where to look: what is a guess is looked for only where none of them knows anything better.</param>
    public static IReadOnlyList<string> Meant(DbConnection connection, string typed, params IReadOnlyList<WordIndex> indexes)
    {
        Func<WordIndex, IEnumerable<string>>[] guesses =
        [
            index => index.Known(connection, typed),
            index => index.OtherForms(connection, typed),
            index => TypingError.Nearest(typed, index.Near(connection, typed)).Select(near => near.Word),
        ];
        return guesses.Select(guess => indexes.SelectMany(guess).Distinct(StringComparer.Ordinal).ToList()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    private IEnumerable<string> Known(DbConnection connection, string typed) =>
        [.. IsKnown(connection, typed) ? [typed] : Array.Empty<string>(), .. SearchWords.IsBeginning(typed) ? Beginning(connection, typed) : []];

    private IEnumerable<string> OtherForms(DbConnection connection, string typed) =>
        WordForms.LettersOfStem(typed) is { } letters ? Beginning(connection, typed[..letters]).Where(word => WordForms.AreForms(typed, word)) : [];

    private bool IsKnown(DbConnection connection, string word) => connection.Scalar($"SELECT 1 FROM {thing}_words WHERE word = @word LIMIT 1", ("word", word)) is not null;

    private List<string> Beginning(DbConnection connection, string word) => connection.Query(
        string.Create(CultureInfo.InvariantCulture, $"SELECT DISTINCT word FROM {thing}_words WHERE word > @from AND word < @to LIMIT {WordsAtMost}"),
        row => row.GetString(0), ("from", word), ("to", word + LastCharacter));

    private List<string> Near(DbConnection connection, string word)
    {
        var slips = TypingError.Forgiven(word);
        if (slips == 0)
            return [];
        var trigrams = LetterTrigrams.Of(word);
        var names = string.Join(", ", trigrams.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"@v{i}")));
        var sql = string.Create(CultureInfo.InvariantCulture, $"""
            SELECT word FROM {thing}_trigrams WHERE trigram IN ({names}) AND letters BETWEEN {word.Length - slips} AND {word.Length + slips}
            GROUP BY word HAVING count(*) >= {LetterTrigrams.SharedAtLeast(word, slips)}
            """);
        return connection.Query(sql, row => row.GetString(0), [.. trigrams.Select((trigram, i) => (string.Create(CultureInfo.InvariantCulture, $"v{i}"), (object?)trigram))]);
    }

    private void AddTrigrams(DbConnection connection, string word)
    {
        foreach (var trigram in LetterTrigrams.Of(word))
            connection.Run(
                $"INSERT INTO {thing}_trigrams (trigram, letters, word) VALUES (@trigram, @letters, @word) ON CONFLICT DO NOTHING",
                ("trigram", trigram), ("letters", word.Length), ("word", word));
    }
}
