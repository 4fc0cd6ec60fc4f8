using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace Guesthouse.Storage;

/// <summary>Transactions that only read, and see one state of the database from their first query to their last.</summary>
internal static class Snapshot
{
    /// <summary>Begins one; on SQLite without taking the right to write, which ADO.NET's transactions take at once.</summary>
    public static DbTransaction Begin(DbConnection connection) =>
        connection is SqliteConnection sqlite ? sqlite.BeginTransaction(deferred: true) : connection.BeginTransaction(IsolationLevel.RepeatableRead);
}
