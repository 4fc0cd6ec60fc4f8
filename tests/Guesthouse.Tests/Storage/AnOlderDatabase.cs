using System.Diagnostics;
using Guesthouse.Domain;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Storage.Schema;
using Microsoft.Data.Sqlite;

namespace Guesthouse.Tests.Storage;

public class AnOlderDatabase
{
    [Theory, OnBothDatabases]
    public void Is_brought_up_to_date_and_keeps_its_rows(TestDatabase database)
    {
        using var place = WithATeam(database);
        using var store = Upgrade(place, NextMigration.After(database, "greetings", "CREATE TABLE greetings (words text)")).Value;
        using var connection = store.Connect();
        connection.Run("INSERT INTO greetings VALUES ('welcome')");
        Assert.Equal("Payments", connection.Scalar("SELECT name FROM teams"));
    }

    [Fact]
    public void Is_copied_aside_on_SQLite_before_it_changes_and_the_copys_name_is_told()
    {
        using var place = WithATeam(TestDatabase.Sqlite);
        Upgrade(place, NextMigration.After(TestDatabase.Sqlite, "no-teams", "DELETE FROM teams")).Value.Dispose();
        var copy = Assert.Single(Directory.GetFiles(place.Folder, $"guesthouse-before-{NextMigration.Number(TestDatabase.Sqlite):0000}-*.db"));
        Assert.Contains(copy, place.Notices.ToString(), StringComparison.Ordinal);
        using var old = new SqliteConnection($"Data Source={copy};Pooling=False");
        old.Open();
        Assert.Equal("Payments", old.Scalar("SELECT name FROM teams"));
        Assert.Equal(NextMigration.Number(TestDatabase.Sqlite) - 1L, old.Scalar("SELECT max(number) FROM guesthouse_migrations"));
    }

    [Fact]
    public void Can_be_gone_back_to_by_putting_the_copy_in_its_place()
    {
        using var place = WithATeam(TestDatabase.Sqlite);
        Upgrade(place, NextMigration.After(TestDatabase.Sqlite, "no-teams", "DELETE FROM teams")).Value.Dispose();
        File.Move(Directory.GetFiles(place.Folder, "guesthouse-before-*.db")[0], place.Location.SqliteFile, overwrite: true);
        using var connection = place.Open().Connect();
        Assert.Equal("Payments", connection.Scalar("SELECT name FROM teams"));
        Assert.Equal("wal", connection.Scalar("PRAGMA journal_mode"));
    }

    [Theory, OnBothDatabases]
    public void Stays_as_it_was_when_a_migration_fails_in_the_middle(TestDatabase database)
    {
        using var place = WithATeam(database);
        Assert.ThrowsAny<System.Data.Common.DbException>(() =>
            Upgrade(place, NextMigration.After(database, "broken", "CREATE TABLE half_done (n integer); INSERT INTO nowhere VALUES (1)")));
        AssertUnchanged(place);
    }

    [Theory, OnBothDatabases]
    public void Stays_as_it_was_when_the_process_is_killed_in_the_middle(TestDatabase database)
    {
        using var place = WithATeam(database);
        using var child = ChildProcess.Start(ChildProcess.MigrateForever, place);
        WaitUntilItMigrates(place, child);
        child.Kill();
        child.WaitForExit();
        AssertUnchanged(place);
        Upgrade(place, NextMigration.After(database, "whole", "CREATE TABLE half_done (n integer)")).Value.Dispose();
    }

    [Theory, OnBothDatabases]
    public async Task Is_brought_up_to_date_once_when_several_start_at_the_same_time(TestDatabase database)
    {
        using var place = WithATeam(database);
        var migrations = NextMigration.After(database, "counted", "CREATE TABLE counted (n integer); INSERT INTO counted VALUES (1)");
        var starts = Enumerable.Range(0, 6).Select(_ => Task.Run(() => Upgrade(place, migrations).Value.Dispose()));
        await Task.WhenAll(starts);
        using var connection = Upgrade(place, migrations).Value.Connect();
        Assert.Equal(1L, connection.Scalar("SELECT count(*) FROM counted"));
    }

    private static TestPlace WithATeam(TestDatabase database)
    {
        var place = TestPlace.Empty(database);
        using var store = place.TryOpen().Value;
        using var context = store.Context();
        context.Add(new TeamRow { Id = "payments", Name = "Payments" });
        context.SaveChanges();
        return place;
    }

    private static Result<Store> Upgrade(TestPlace place, IReadOnlyList<Migration> migrations) =>
        Store.Open(place.Location, place.Notices, TimeProvider.System, migrations);

    private static void AssertUnchanged(TestPlace place)
    {
        using var connection = place.Open().Connect();
        Assert.Equal("Payments", connection.Scalar("SELECT name FROM teams"));
        Assert.ThrowsAny<System.Data.Common.DbException>(() => connection.Scalar("SELECT n FROM half_done"));
    }

    /// <summary>Waits until the child is inside its transaction: nobody else may write then.</summary>
    private static void WaitUntilItMigrates(TestPlace place, Process child)
    {
        using var connection = place.Open().Connect();
        if (connection is SqliteConnection)
            connection.Run("PRAGMA busy_timeout = 0");
        while (!IsMigrating(connection))
            Assert.False(child.HasExited, "The child was to migrate for ever.");
    }

    private static bool IsMigrating(System.Data.Common.DbConnection connection)
    {
        if (connection is not SqliteConnection)
            return connection.Scalar("SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event = 'PgSleep'") is not null;
        try
        {
            using var writer = new SqliteCommand("BEGIN IMMEDIATE; ROLLBACK", (SqliteConnection)connection) { CommandTimeout = 1 };
            writer.ExecuteNonQuery();
            return false;
        }
        catch (SqliteException error) when (error.SqliteErrorCode == SQLitePCL.raw.SQLITE_BUSY)
        {
            return true;
        }
    }
}
