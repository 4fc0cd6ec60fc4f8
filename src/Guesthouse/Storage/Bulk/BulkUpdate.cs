using System.Data.Common;

namespace Guesthouse.Storage.Bulk;

/// <summary>Changes many rows in one statement, each to values of its own.</summary>
internal static class BulkUpdate
{
    /// <summary>Changes the rows with these keys; tells how many there were.</summary>
    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">The columns that are the key.</param>
    /// <param name="set">The columns that get new values.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="write">Writes a row's key, then its new values.</param>
    public static int Of<TRow>(
        DbConnection connection, string table, IReadOnlyList<string> key, IReadOnlyList<string> set, IEnumerable<TRow> rows, Action<RowWriter, TRow> write)
    {
        string[] columns = [.. key, .. set];
        connection.Run($"CREATE TEMPORARY TABLE rows_to_update AS SELECT {string.Join(", ", columns)} FROM {table} WHERE 1 = 0");
        BulkInsert.Into(connection, "rows_to_update", columns, rows, write);
        var values = string.Join(", ", set.Select(column => $"{column} = u.{column}"));
        var same = string.Join(" AND ", key.Select(column => $"{table}.{column} = u.{column}"));
        var changed = connection.Run($"UPDATE {table} SET {values} FROM rows_to_update u WHERE {same}");
        connection.Run("DROP TABLE rows_to_update");
        return changed;
    }
}
