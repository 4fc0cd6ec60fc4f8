using System.Data.Common;
using Guesthouse.Storage.PostgreSql;
using Guesthouse.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Guesthouse.Storage.Bulk;

/// <summary>Inserts many rows the quickest way that each database has: prepared statements of SQLite itself, <c>COPY</c> of PostgreSQL.</summary>
internal static class BulkInsert
{
    /// <summary>Inserts rows, within the connection's transaction; tells how many.</summary>
    /// <param name="connection">The connection.</param>
    /// <param name="table">The table.</param>
    /// <param name="columns">The columns, in the order in which <paramref name="write"/> writes them.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="write">Writes each column of a row.</param>
    /// <exception cref="DbException">A row is there already, or breaks another constraint.</exception>
    public static int Into<TRow>(DbConnection connection, string table, IReadOnlyList<string> columns, IEnumerable<TRow> rows, Action<RowWriter, TRow> write) =>
        connection switch
        {
            SqliteConnection sqlite => SqliteBulk.Insert(sqlite, table, columns, rows, write),
            NpgsqlConnection postgreSql => PostgreSqlBulk.Insert(postgreSql, table, columns, rows, write),
            _ => throw new ArgumentException("Neither SQLite nor PostgreSQL.", nameof(connection)),
        };
}
