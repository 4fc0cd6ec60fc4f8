using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Storage;

public class TheFirstStart
{
    [Theory, OnBothDatabases]
    public async Task Makes_the_folder_and_the_schema_and_what_is_saved_is_there_at_the_next_start(TestDatabase database)
    {
        using var place = TestPlace.Empty(database);
        Directory.Delete(place.Folder);
        await using (var context = place.Open().Context())
        {
            context.Add(new TeamRow { Id = "payments", Name = "Payments" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await using var next = place.Open().Context();
        Assert.Equal("Payments", (await next.Set<TeamRow>().SingleAsync(TestContext.Current.CancellationToken)).Name);
        Assert.Equal("", place.Notices.ToString());
    }

    [Fact]
    public void Sets_SQLite_so_that_readers_and_a_writer_do_not_stop_each_other_and_what_was_saved_survives_a_power_cut()
    {
        using var place = TestPlace.Empty(TestDatabase.Sqlite);
        using var connection = place.Open().Connect();
        Assert.Equal("wal", connection.Scalar("PRAGMA journal_mode"));
        Assert.Equal(10_000L, connection.Scalar("PRAGMA busy_timeout"));
        Assert.Equal(1L, connection.Scalar("PRAGMA foreign_keys"));
        Assert.Equal(2L, connection.Scalar("PRAGMA synchronous"));
    }

    [Fact]
    public void Keeps_the_data_folder_to_the_user_who_runs_it()
    {
        using var place = TestPlace.Empty(TestDatabase.Sqlite);
        Directory.Delete(place.Folder);
        place.Open();
        Assert.True(OperatingSystem.IsWindows() || (File.GetUnixFileMode(place.Folder) & (UnixFileMode.OtherRead | UnixFileMode.GroupRead)) == UnixFileMode.None);
    }
}
