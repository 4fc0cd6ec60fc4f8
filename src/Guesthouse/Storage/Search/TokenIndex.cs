using System.Data.Common;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Bulk;
using Npgsql;

namespace Guesthouse.Storage.Search;

/// <summary>Writes the databases' indexes of tokens: FTS5 of SQLite, which is told what to take away, and a GIN index of PostgreSQL over a table of texts.</summary>
internal static class TokenIndex
{
    /// <summary>Words with their fields as one text, in which <see cref="TokenFinder"/> finds each.</summary>
    public static string TextOf(IEnumerable<(SearchField Field, string Word)> words) => string.Join(' ', words.Select(word => SearchFields.Token(word.Field, word.Word)));

    /// <summary>Adds projects that are not in it.</summary>
    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="texts">The projects' keys and texts.</param>
    public static void Add(DbConnection connection, IEnumerable<(int Project, string Text)> texts) =>
        BulkInsert.Into(connection, "search_tokens", [connection is NpgsqlConnection ? "project" : "rowid", "words"], texts, Write);

    /// <summary>Takes projects away.</summary>
    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="texts">The projects' keys and the texts that were added.</param>
    public static void Remove(DbConnection connection, IReadOnlyList<(int Project, string Text)> texts)
    {
        if (connection is NpgsqlConnection)
            RowsToDelete.Delete(connection, "search_tokens", ["project"], texts, (row, text) => row.Write(text.Project));
        else
            BulkInsert.Into(connection, "search_tokens", ["search_tokens", "rowid", "words"], texts, (row, text) =>
            {
                row.Write("delete");
                Write(row, text);
            });
    }

    /// <summary>Puts what was added where it is found quickest.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="isMuch">Whether much was added; then it may take seconds.</param>
    public static void Tidy(DbConnection connection, bool isMuch)
    {
        if (connection is NpgsqlConnection)
            connection.Run("SELECT gin_clean_pending_list('search_tokens_words')" + (isMuch ? "; ANALYZE search_tokens" : ""));
        else if (isMuch)
            connection.Run("INSERT INTO search_tokens (search_tokens) VALUES ('optimize')");
    }

    private static void Write(RowWriter row, (int Project, string Text) text)
    {
        row.Write(text.Project);
        row.Write(text.Text);
    }
}
