using System.Data.Common;

namespace Guesthouse.Storage.Bulk;

/// <summary>A table whose rows can be made equal to new ones by writing only what differs.</summary>
/// <typeparam name="TRow">The rows, which compare by value.</typeparam>
/// <param name="Name">The table.</param>
/// <param name="Key">The columns of its primary key.</param>
/// <param name="WriteKey">Writes a row's key.</param>
/// <param name="Columns">The columns that are inserted.</param>
/// <param name="Write">Writes a row's columns.</param>
internal sealed record Replacement<TRow>(
    string Name, IReadOnlyList<string> Key, Action<RowWriter, TRow> WriteKey, IReadOnlyList<string> Columns, Action<RowWriter, TRow> Write)
{
    /// <summary>Makes the rows equal to <paramref name="wanted"/>; tells how many were written or taken away.</summary>
    /// <param name="connection">The connection, in a transaction.</param>
    /// <param name="present">The rows that are there now, of those that are to be replaced.</param>
    /// <param name="wanted">The rows that are to be there.</param>
    public int Run(DbConnection connection, IEnumerable<TRow> present, IEnumerable<TRow> wanted)
    {
        var gone = present.ToHashSet();
        var fresh = wanted.Where(row => !gone.Remove(row)).ToList();
        return RowsToDelete.Delete(connection, Name, Key, gone, WriteKey) + BulkInsert.Into(connection, Name, Columns, fresh, Write);
    }
}
