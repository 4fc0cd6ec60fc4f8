using System.Data.Common;
using Npgsql;

namespace Guesthouse.Storage.Requests;

/// <summary>One writer of a thing at a time, so that whoever comes second reads what the first one did.</summary>
/// <param name="table">The table of its rows, which have a <c>number</c>.</param>
internal sealed class ThingLock(string table)
{
    /// <summary>Of a request.</summary>
    public static ThingLock OfRequests { get; } = new("requests");

    /// <summary>Of an RFC.</summary>
    public static ThingLock OfRfcs { get; } = new("rfcs");

    /// <summary>Waits until nobody else writes the thing; holds for the connection's transaction. On SQLite a transaction that writes is alone anyway.</summary>
    public void Take(DbConnection connection, int number)
    {
        if (connection is NpgsqlConnection)
            connection.Run($"SELECT 1 FROM {table} WHERE number = @number FOR UPDATE", ("number", number));
    }
}
