using System.Data.Common;
using Guesthouse.Domain;
using Guesthouse.Storage.Schema;
using Npgsql;

namespace Guesthouse.Storage.PostgreSql;

/// <summary>Migrates a PostgreSQL database under an advisory lock, which ends with its connection, however that ends.</summary>
internal sealed class PostgreSqlMigrator(NpgsqlDataSource source, IReadOnlyList<Migration> known, TimeProvider clock) : Migrator(known, clock)
{
    public override DbConnection Open()
    {
        var connection = source.OpenConnection();
        // Else a server that is busy with a statement does not notice that this process was killed, and keeps its locks until it is done.
        if (connection.PostgreSqlVersion.Major >= 14)
            connection.Run("SET client_connection_check_interval = '1s'");
        return connection;
    }

    protected override Result<MigrationSteps> UnderLock(DbConnection connection, Func<Result<MigrationSteps>> work)
    {
        if (!AdvisoryLock.Take(connection, AdvisoryLock.Migrating, Patience))
            return new Problem(ProblemKind.Conflict, "store.migrate-running", "Another process has been changing the database's schema for too long; try again when it has ended.");
        try
        {
            return work();
        }
        finally
        {
            AdvisoryLock.Release(connection, AdvisoryLock.Migrating);
        }
    }

    protected override bool HasTable(DbConnection connection, string table) =>
        connection.Scalar("SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = @table", ("table", table)) is not null;

    protected override bool IsEmpty(DbConnection connection) =>
        connection.Scalar("SELECT 1 FROM pg_tables WHERE schemaname = current_schema() LIMIT 1") is null;
}
