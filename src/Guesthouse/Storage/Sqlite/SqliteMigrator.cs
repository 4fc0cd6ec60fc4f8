using System.Data.Common;
using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Storage.Schema;

namespace Guesthouse.Storage.Sqlite;

/// <summary>Migrates the SQLite file under a lock file, and copies it aside before it changes.</summary>
internal sealed class SqliteMigrator(StoreLocation location, IReadOnlyList<Migration> known, TextWriter notices, TimeProvider clock)
    : Migrator(known, clock)
{
    private readonly TimeProvider clock = clock;

    public override DbConnection Open() => SqliteSession.Open(location.SqliteFile);

    /// <summary>Write-ahead logging is kept in the file, and must be set outside of transactions.</summary>
    protected override void Prepare(DbConnection connection) => connection.Run("PRAGMA journal_mode = WAL");

    protected override Result<MigrationSteps> UnderLock(DbConnection connection, Func<Result<MigrationSteps>> work)
    {
        var taken = DataFolderLock.Take(location.Folder, "migrate", Patience, clock);
        if (!taken.TryGet(out var held))
            return Result.Failure<MigrationSteps>(taken.Problems);
        using (held)
            return work();
    }

    /// <summary>
    /// The copy is made by a second connection, which sees the state before the first one's transaction, and nobody can write between the
    /// copy and the change, for that transaction holds the right to write.
    /// </summary>
    protected override void KeepCopy(MigrationSteps steps)
    {
        var copy = Path.Combine(
            location.Folder,
            string.Create(CultureInfo.InvariantCulture, $"guesthouse-before-{steps.Pending[0].Number:0000}-{clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}.db"));
        using (var reader = SqliteSession.Open(location.SqliteFile))
            reader.Run("VACUUM INTO @copy", ("copy", copy));
        notices.WriteLine($"Before its schema changes, the database was copied to {copy}");
    }

    protected override bool HasTable(DbConnection connection, string table) =>
        connection.Scalar("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = @table", ("table", table)) is not null;

    protected override bool IsEmpty(DbConnection connection) => connection.Scalar("SELECT 1 FROM sqlite_master LIMIT 1") is null;
}
