using System.Data.Common;

namespace Guesthouse.Storage.Bulk;

/// <summary>Deletes many rows by their keys in one statement.</summary>
internal static class RowsToDelete
{
    /// <summary>Deletes the rows with these keys; tells how many there were.</summary>
    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="table">The table.</param>
    /// <param name="key">The columns that are the key.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="write">Writes a row's key.</param>
    public static int Delete<TRow>(DbConnection connection, string table, IReadOnlyList<string> key, IReadOnlyCollection<TRow> rows, Action<RowWriter, TRow> write)
    {
        if (rows.Count == 0)
            return 0;
        var columns = string.Join(", ", key);
        connection.Run($"CREATE TEMPORARY TABLE rows_to_delete AS SELECT {columns} FROM {table} WHERE 1 = 0");
        BulkInsert.Into(connection, "rows_to_delete", key, rows, write);
        var deleted = connection.Run($"DELETE FROM {table} WHERE ({columns}) IN (SELECT {columns} FROM rows_to_delete)");
        connection.Run("DROP TABLE rows_to_delete");
        return deleted;
    }
}
