using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Storage.Search;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Guesthouse.Storage.Sqlite;

/// <summary>Asks FTS5 for tokens. It may answer tens of thousands of numbers, so they are read by SQLite's own functions.</summary>
internal sealed class SqliteTokens : TokenFinder
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    public SqliteTokens(SqliteConnection connection)
    {
        database = SystemSqlite.HandleOf(connection);
        if (raw.sqlite3_prepare_v2(database, "SELECT rowid FROM search_tokens WHERE search_tokens MATCH ?", out statement) != raw.SQLITE_OK)
            throw Fault();
    }

    public override void Find(string word, IReadOnlyList<SearchField> fields, IReadOnlyList<string>? longer, Found found)
    {
        foreach (var field in fields)
        {
            var token = Token(field, word);
            Find(token, project => found(project, field, WordMatch.Whole));
            if (longer is not { Count: 0 })
                Find(
                    longer is null ? $"{token} * NOT {token}" : string.Join(" OR ", longer.Select(one => Token(field, one))),
                    project => found(project, field, WordMatch.Beginning));
        }
    }

    /// <summary>Quotes make it a string, which no operator of FTS5 can be in; the words hold none.</summary>
    private static string Token(SearchField field, string word) => $"\"{SearchFields.Token(field, word)}\"";

    public override void Dispose()
    {
        statement.Dispose();
        base.Dispose();
    }

    private void Find(string query, Action<int> found)
    {
        raw.sqlite3_bind_text(statement, 1, query);
        int step;
        while ((step = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            found(raw.sqlite3_column_int(statement, 0));
        raw.sqlite3_reset(statement);
        if (step != raw.SQLITE_DONE)
            throw Fault();
    }

    private SqliteException Fault() =>
        new(raw.sqlite3_errmsg(database).utf8_to_string(), raw.sqlite3_errcode(database) & 0xFF, raw.sqlite3_extended_errcode(database));
}
