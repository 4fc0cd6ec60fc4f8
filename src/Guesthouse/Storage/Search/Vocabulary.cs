using System.Data.Common;
using System.Globalization;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Bulk;

namespace Guesthouse.Storage.Search;

/// <summary>
/// The vocabulary while one transaction writes: each word's number and in how many projects it stands, and the trigrams of those that can be
/// mistyped. It is read for many words at once, counted in memory, and written once, by <see cref="Save"/>. There is one writer at a time.
/// </summary>
/// <param name="connection">The connection, in a transaction.</param>
internal sealed class Vocabulary(DbConnection connection)
{
    private readonly Dictionary<string, Word> words = new(StringComparer.Ordinal);
    private readonly Dictionary<int, Word> numbers = [];
    private int highest = Convert.ToInt32(connection.Scalar("SELECT coalesce(max(number), 0) FROM search_words"), CultureInfo.InvariantCulture);

    /// <summary>Makes the numbers of words known; those that the vocabulary does not have get new ones.</summary>
    public void Know(IEnumerable<string> some)
    {
        var strange = some.Where(word => !words.ContainsKey(word)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        Read("word", strange, (row, word) => row.Write(word));
        foreach (var word in strange.Where(word => !words.ContainsKey(word)))
            Add(new Word(++highest, word, Before: 0));
    }

    /// <summary>Makes the words of numbers known.</summary>
    public void Know(IEnumerable<int> some) => Read("number", [.. some.Where(number => !numbers.ContainsKey(number)).Distinct().Order()], (row, number) => row.Write(number));

    /// <summary>The number of a known word.</summary>
    public int NumberOf(string word) => words[word].Number;

    /// <summary>The word of a known number.</summary>
    public string WordOf(int number) => numbers[number].Letters;

    /// <summary>Known words stand in one more project, or in one fewer.</summary>
    /// <param name="some">The words' numbers, each once.</param>
    /// <param name="more">1 or −1.</param>
    public void Count(IEnumerable<int> some, int more)
    {
        foreach (var number in some)
            numbers[number].Now += more;
    }

    /// <summary>Writes what was counted; a word of no project goes.</summary>
    public void Save()
    {
        var changed = words.Values.Where(word => word.Now != word.Before).OrderBy(word => word.Number).ToList();
        var fresh = changed.Where(word => word.Before == 0).ToList();
        var gone = changed.Where(word => word.Now == 0).ToList();
        BulkInsert.Into(connection, "search_words", ["number", "word", "projects"], fresh, (row, word) =>
        {
            row.Write(word.Number);
            row.Write(word.Letters);
            row.Write(word.Now);
        });
        BulkUpdate.Of(connection, "search_words", ["number"], ["projects"], changed.Where(word => word.Before > 0 && word.Now > 0), (row, word) =>
        {
            row.Write(word.Number);
            row.Write(word.Now);
        });
        RowsToDelete.Delete(connection, "search_words", ["number"], gone, (row, word) => row.Write(word.Number));
        BulkInsert.Into(connection, "search_trigrams", ["trigram", "letters", "number"], TrigramsOf(fresh), Write);
        RowsToDelete.Delete(connection, "search_trigrams", ["trigram", "letters", "number"], [.. TrigramsOf(gone)], Write);
    }

    private void Read<TKey>(string column, List<TKey> keys, Action<RowWriter, TKey> write)
    {
        if (keys.Count == 0)
            return;
        connection.Run($"CREATE TEMPORARY TABLE search_sought AS SELECT {column} FROM search_words WHERE 1 = 0");
        BulkInsert.Into(connection, "search_sought", [column], keys, write);
        foreach (var word in connection.Query(
            $"SELECT w.number, w.word, w.projects FROM search_sought s JOIN search_words w ON w.{column} = s.{column}",
            row => new Word(row.GetInt32(0), row.GetString(1), row.GetInt32(2))))
            Add(word);
        connection.Run("DROP TABLE search_sought");
    }

    private void Add(Word word)
    {
        words.TryAdd(word.Letters, word);
        numbers.TryAdd(word.Number, word);
    }

    private static IEnumerable<(string Trigram, int Letters, int Number)> TrigramsOf(IEnumerable<Word> some) => some
        .Where(word => TypingError.CanBeMeant(word.Letters))
        .SelectMany(word => LetterTrigrams.Of(word.Letters).Select(trigram => (Trigram: trigram, word.Letters.Length, word.Number)))
        .OrderBy(row => row.Trigram, StringComparer.Ordinal)
        .ThenBy(row => row.Length)
        .ThenBy(row => row.Number);

    private static void Write(RowWriter row, (string Trigram, int Letters, int Number) of)
    {
        row.Write(of.Trigram);
        row.Write(of.Letters);
        row.Write(of.Number);
    }

    /// <summary>A word, in how many projects it stood before, and in how many it stands now.</summary>
    private sealed record Word(int Number, string Letters, int Before)
    {
        public int Now { get; set; } = Before;
    }
}
