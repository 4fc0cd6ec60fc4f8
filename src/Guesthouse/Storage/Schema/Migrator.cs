using System.Data.Common;
using Guesthouse.Domain;

namespace Guesthouse.Storage.Schema;

/// <summary>Brings a database's schema to what the program knows: forward only, each migration in a transaction, one process at a time.</summary>
internal abstract class Migrator(IReadOnlyList<Migration> known, TimeProvider clock)
{
    private const string CreateTable = """
        CREATE TABLE IF NOT EXISTS guesthouse_migrations (
            number integer NOT NULL PRIMARY KEY,
            name text NOT NULL,
            checksum text NOT NULL,
            applied_at bigint NOT NULL,
            program text NOT NULL)
        """;

    /// <summary>How long to wait for another process that is changing the schema.</summary>
    protected static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Applies what is lacking; tells what that was.</summary>
    public Result<MigrationSteps> Run()
    {
        using var connection = Open();
        var steps = Plan(connection);
        if (!steps.TryGet(out var found))
            return steps;
        Prepare(connection);
        // The usual start: nothing to do, and so nothing to wait for.
        return found.Pending.Count > 0 ? UnderLock(connection, () => Apply(connection)) : steps;
    }

    /// <summary>What the database lacks, changing nothing.</summary>
    public Result<MigrationSteps> Plan(DbConnection connection) =>
        HasTable(connection, "guesthouse_migrations") ? MigrationPlan.Of(known, Applied(connection))
        : IsEmpty(connection) ? MigrationPlan.Of(known, [])
        : new Problem(ProblemKind.Conflict, "store.foreign-database", "The database holds tables, but not Guesthouse's; give Guesthouse a database of its own.");

    /// <summary>A connection of its own, ready to migrate.</summary>
    public abstract DbConnection Open();

    /// <summary>Sets what is kept in the database itself, once it is known to be ours or empty.</summary>
    protected virtual void Prepare(DbConnection connection)
    {
    }

    /// <summary>Does <paramref name="work"/> while no other process changes the schema.</summary>
    protected abstract Result<MigrationSteps> UnderLock(DbConnection connection, Func<Result<MigrationSteps>> work);

    protected abstract bool HasTable(DbConnection connection, string table);

    protected abstract bool IsEmpty(DbConnection connection);

    /// <summary>Keeps a copy of what is about to change; called once, inside the first transaction, for databases that hold something.</summary>
    protected virtual void KeepCopy(MigrationSteps steps)
    {
    }

    private Result<MigrationSteps> Apply(DbConnection connection)
    {
        // Another process may have been quicker while this one waited for the lock.
        var steps = Plan(connection);
        if (!steps.TryGet(out var found))
            return steps;
        for (var i = 0; i < found.Pending.Count; i++)
            Apply(connection, found.Pending[i], i == 0 && found.AppliedCount > 0 ? found : null);
        return steps;
    }

    private void Apply(DbConnection connection, Migration migration, MigrationSteps? copyBefore)
    {
        using var transaction = connection.BeginTransaction();
        if (copyBefore is not null)
            KeepCopy(copyBefore);
        connection.Run(CreateTable);
        connection.Run(migration.Sql);
        connection.Run(
            "INSERT INTO guesthouse_migrations (number, name, checksum, applied_at, program) VALUES (@number, @name, @checksum, @at, @program)",
            ("number", migration.Number), ("name", migration.Name), ("checksum", migration.Checksum),
            ("at", clock.GetUtcNow().ToUnixTimeMilliseconds()), ("program", ProgramVersion.Text));
        transaction.Commit();
    }

    private static List<AppliedMigration> Applied(DbConnection connection) =>
        connection.Query(
            "SELECT number, checksum, program FROM guesthouse_migrations ORDER BY number",
            row => new AppliedMigration(row.GetInt32(0), row.GetString(1), row.GetString(2)));
}
