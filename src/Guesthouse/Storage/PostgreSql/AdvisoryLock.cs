using System.Data;
using System.Data.Common;
using System.Globalization;
using Npgsql;

namespace Guesthouse.Storage.PostgreSql;

/// <summary>Locks that PostgreSQL holds for a connection and that end with it.</summary>
internal sealed class AdvisoryLock : IDisposable
{
    /// <summary>The class of all of Guesthouse's locks: "GuHs" in ASCII, so that other programs on one server are not met by accident.</summary>
    private const int Class = 0x47754873;

    /// <summary>The lock of whoever changes the schema; repositories have their own keys, which begin at 1.</summary>
    public const int Migrating = 0;

    /// <summary>The lock of whoever changes the organization.</summary>
    public const int ChangingOrganization = -1;

    /// <summary>The lock of whoever judges identities and derives classes.</summary>
    public const int Deriving = -2;

    /// <summary>The lock of whoever delivers notices.</summary>
    public const int Delivering = -3;

    private readonly NpgsqlConnection connection;
    private readonly int key;

    private AdvisoryLock(NpgsqlConnection connection, int key)
    {
        this.connection = connection;
        this.key = key;
    }

    /// <summary>Takes the lock for as long as the answer lives; <see langword="null"/> when another process holds it.</summary>
    public static AdvisoryLock? TryTake(NpgsqlDataSource source, int key)
    {
        var taker = source.OpenConnection();
        if (taker.Scalar("SELECT pg_try_advisory_lock(@class, @key)", ("class", Class), ("key", key)) is true)
            return new AdvisoryLock(taker, key);
        taker.Dispose();
        return null;
    }

    /// <summary>Takes the lock on this connection, waiting for another holder; whether that succeeded.</summary>
    public static bool Take(DbConnection connection, int key, TimeSpan patience)
    {
        connection.Run(string.Create(CultureInfo.InvariantCulture, $"SET lock_timeout = {(long)patience.TotalMilliseconds}"));
        try
        {
            connection.Run("SELECT pg_advisory_lock(@class, @key)", ("class", Class), ("key", key));
            return true;
        }
        catch (PostgresException error) when (error.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
        finally
        {
            connection.Run("SET lock_timeout = DEFAULT");
        }
    }

    /// <summary>Lets go of the lock that <see cref="Take"/> took.</summary>
    public static void Release(DbConnection connection, int key) =>
        connection.Run("SELECT pg_advisory_unlock(@class, @key)", ("class", Class), ("key", key));

    /// <summary>Lets go of the lock.</summary>
    public void Dispose()
    {
        if (connection.State == ConnectionState.Open)
            Release(connection, key);
        connection.Dispose();
    }
}
