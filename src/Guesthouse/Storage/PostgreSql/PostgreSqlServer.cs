using System.Data.Common;
using System.Globalization;
using System.Net.Sockets;
using Guesthouse.Domain;
using Npgsql;

namespace Guesthouse.Storage.PostgreSql;

/// <summary>What Guesthouse asks of a PostgreSQL server and database.</summary>
internal static class PostgreSqlServer
{
    /// <summary>The oldest version that has all that the schema uses and is tried.</summary>
    private const int OldestVersion = 13;

    /// <summary>The pool of connections; connects to nothing yet.</summary>
    public static NpgsqlDataSource SourceOf(StoreLocation location)
    {
        var address = new NpgsqlConnectionStringBuilder(location.ConnectionString) { ApplicationName = "guesthouse" };
        return new NpgsqlDataSourceBuilder(address.ConnectionString).Build();
    }

    /// <summary>What is wrong with the database, all at once; empty when nothing is.</summary>
    public static IReadOnlyList<Problem> Check(NpgsqlDataSource source, StoreLocation location)
    {
        try
        {
            using var connection = source.OpenConnection();
            return [.. Check(connection, location)];
        }
        catch (Exception error) when (error is NpgsqlException or SocketException or TimeoutException)
        {
            return [Unreachable(error, location)];
        }
    }

    private static IEnumerable<Problem> Check(DbConnection connection, StoreLocation location)
    {
        var version = int.Parse((string)connection.Scalar("SHOW server_version_num")!, CultureInfo.InvariantCulture) / 10_000;
        if (version < OldestVersion)
            yield return new Problem(ProblemKind.Invalid, "store.postgresql-old", $"{location} is served by PostgreSQL {version}; Guesthouse needs {OldestVersion} or newer.");
        var encoding = (string)connection.Scalar("SHOW server_encoding")!;
        if (encoding != "UTF8")
            yield return new Problem(ProblemKind.Invalid, "store.not-utf8",
                $"{location} keeps text as {encoding}, which cannot hold every name; create the database with ENCODING 'UTF8' TEMPLATE template0.");
    }

    /// <summary>The server's own first line, which never holds the password.</summary>
    private static Problem Unreachable(Exception error, StoreLocation location) =>
        new(ProblemKind.Invalid, "store.unreachable",
            $"{location} cannot be reached: {error.Message.ReplaceLineEndings("\n").Split('\n')[0].TrimEnd('.')}. Check that the server runs and that --database names it rightly.");
}
