using System.Data.Common;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Bulk;

namespace Guesthouse.Storage.Search;

/// <summary>Keeps the vocabulary: words with the number of their projects, and the trigrams of those that can be mistyped.</summary>
internal static class VocabularyWriter
{
    /// <summary>Counts words up and down; a word of no project goes.</summary>
    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="deltas">By word in how many more projects it stands, or fewer.</param>
    public static void Write(DbConnection connection, Dictionary<string, int> deltas)
    {
        connection.Run("CREATE TEMPORARY TABLE search_deltas AS SELECT word, projects FROM search_words WHERE 1 = 0");
        BulkInsert.Into(connection, "search_deltas", ["word", "projects"], deltas.Where(delta => delta.Value != 0).OrderBy(delta => delta.Key, StringComparer.Ordinal), (row, delta) =>
        {
            row.Write(delta.Key);
            row.Write(delta.Value);
        });
        var fresh = connection.Query("SELECT word FROM search_deltas d WHERE NOT EXISTS (SELECT 1 FROM search_words w WHERE w.word = d.word)", row => row.GetString(0));
        connection.Run("UPDATE search_words SET projects = search_words.projects + d.projects FROM search_deltas d WHERE search_words.word = d.word");
        connection.Run("INSERT INTO search_words (word, projects) SELECT word, projects FROM search_deltas d WHERE NOT EXISTS (SELECT 1 FROM search_words w WHERE w.word = d.word)");
        var gone = connection.Query("SELECT w.word FROM search_words w JOIN search_deltas d ON d.word = w.word WHERE w.projects <= 0", row => row.GetString(0));
        connection.Run("DELETE FROM search_words WHERE projects <= 0 AND word IN (SELECT word FROM search_deltas)");
        connection.Run("DROP TABLE search_deltas");
        BulkInsert.Into(connection, "search_trigrams", ["trigram", "letters", "word"], TrigramsOf(fresh), Write);
        RowsToDelete.Delete(connection, "search_trigrams", ["trigram", "letters", "word"], [.. TrigramsOf(gone)], Write);
    }

    private static IEnumerable<(string Trigram, string Word)> TrigramsOf(IEnumerable<string> words) => words
        .Where(TypingError.CanBeMeant)
        .SelectMany(word => LetterTrigrams.Of(word).Select(trigram => (trigram, word)))
        .OrderBy(row => row.trigram, StringComparer.Ordinal)
        .ThenBy(row => row.word.Length);

    private static void Write(RowWriter row, (string Trigram, string Word) pair)
    {
        row.Write(pair.Trigram);
        row.Write(pair.Word.Length);
        row.Write(pair.Word);
    }
}
