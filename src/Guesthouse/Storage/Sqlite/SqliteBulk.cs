using System.Text;
using Guesthouse.Storage.Bulk;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Guesthouse.Storage.Sqlite;

/// <summary>Inserts rows with one prepared statement, its values bound by SQLite's own functions: several times as quick as parameters of ADO.NET.</summary>
internal sealed class SqliteBulk : RowWriter
{
    private readonly sqlite3_stmt statement;
    private byte[] text = new byte[256];
    private int column;

    private SqliteBulk(sqlite3_stmt statement) => this.statement = statement;

    public static int Insert<TRow>(SqliteConnection connection, string table, IReadOnlyList<string> columns, IEnumerable<TRow> rows, Action<RowWriter, TRow> write)
    {
        var sql = $"INSERT INTO {table} ({string.Join(", ", columns)}) VALUES ({string.Join(", ", columns.Select(_ => "?"))})";
        var database = SystemSqlite.HandleOf(connection);
        Check(raw.sqlite3_prepare_v2(database, sql, out var prepared), raw.SQLITE_OK, database);
        using (prepared)
        {
            var writer = new SqliteBulk(prepared);
            var count = 0;
            foreach (var row in rows)
            {
                writer.column = 0;
                write(writer, row);
                Check(raw.sqlite3_step(prepared), raw.SQLITE_DONE, database);
                raw.sqlite3_reset(prepared);
                count++;
            }
            return count;
        }
    }

    private static void Check(int result, int wanted, sqlite3 database)
    {
        if (result != wanted)
            throw new SqliteException(raw.sqlite3_errmsg(database).utf8_to_string(), result & 0xFF, raw.sqlite3_extended_errcode(database));
    }

    public override void Null() => raw.sqlite3_bind_null(statement, ++column);

    public override void Write(int value) => raw.sqlite3_bind_int(statement, ++column, value);

    public override void Write(long value) => raw.sqlite3_bind_int64(statement, ++column, value);

    public override void Write(bool value) => Write(value ? 1 : 0);

    public override void Write(DateOnly value) => Write(value.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    public override void Write(string value)
    {
        if (Encoding.UTF8.GetMaxByteCount(value.Length) is var most && most > text.Length)
            text = new byte[most];
        var length = Encoding.UTF8.GetBytes(value, text);
        // An empty span would bind NULL, for it has no address.
        if (length == 0)
            raw.sqlite3_bind_text(statement, ++column, "");
        else
            raw.sqlite3_bind_text(statement, ++column, text.AsSpan(0, length));
    }

    public override void Write(ReadOnlyMemory<byte> value)
    {
        if (value.IsEmpty)
            raw.sqlite3_bind_zeroblob(statement, ++column, 0);
        else
            raw.sqlite3_bind_blob(statement, ++column, value.Span);
    }
}
