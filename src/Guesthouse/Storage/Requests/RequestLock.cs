using System.Data.Common;
using Npgsql;

namespace Guesthouse.Storage.Requests;

/// <summary>One writer of a request at a time, so that whoever comes second reads what the first one did.</summary>
internal static class RequestLock
{
    /// <summary>Waits until nobody else writes the request; holds for the connection's transaction. On SQLite a transaction that writes is alone anyway.</summary>
    public static void Take(DbConnection connection, int request)
    {
        if (connection is NpgsqlConnection)
            connection.Run("SELECT 1 FROM requests WHERE number = @request FOR UPDATE", ("request", request));
    }
}
