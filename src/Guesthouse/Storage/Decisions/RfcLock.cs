using System.Data.Common;
using Npgsql;

namespace Guesthouse.Storage.Decisions;

/// <summary>One writer of an RFC at a time, so that whoever comes second reads what the first one did.</summary>
internal static class RfcLock
{
    /// <summary>Waits until nobody else writes the RFC; holds for the connection's transaction. On SQLite a transaction that writes is alone anyway.</summary>
    public static void Take(DbConnection connection, int rfc)
    {
        if (connection is NpgsqlConnection)
            connection.Run("SELECT 1 FROM rfcs WHERE number = @rfc FOR UPDATE", ("rfc", rfc));
    }
}
