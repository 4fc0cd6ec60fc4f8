using System.Globalization;
using Guesthouse.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Guesthouse.Storage;

/// <summary>
/// Tells states of the stored data apart. The databases' own marks are asked, so that no writer can forget to set one: whatever any
/// connection of any process commits makes another state.
/// </summary>
/// <param name="store">The store.</param>
internal sealed class DataState(Store store) : IDisposable
{
    private readonly Lock asking = new();
    private SqliteConnection? watching;

    /// <summary>
    /// A text that is another after every commit. What is read after it was asked for is at least as new.
    /// </summary>
    /// <remarks>
    /// PostgreSQL: the ids of the transactions whose outcome can be seen, which are those of all databases of the server; writing in another
    /// one makes another text too. SQLite: the file's own count as seen by one connection, which must never write.
    /// Sources: https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-SNAPSHOT, https://www.sqlite.org/pragma.html#pragma_data_version
    /// </remarks>
    public async ValueTask<string> ReadAsync(CancellationToken cancellation)
    {
        if (store.Source is not { } server)
            return OfFile();
        await using var snapshot = server.CreateCommand("SELECT pg_current_snapshot()::text");
        return (string)(await snapshot.ExecuteScalarAsync(cancellation))!;
    }

    public void Dispose()
    {
        lock (asking)
            watching?.Dispose();
    }

    private string OfFile()
    {
        lock (asking)
        {
            watching ??= SqliteSession.Open(store.Location.SqliteFile, isShared: false);
            return Convert.ToString(watching.Scalar("PRAGMA data_version"), CultureInfo.InvariantCulture)!;
        }
    }
}
