using System.Globalization;
using Guesthouse.Cli;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Mining;

public class WhenMiningMeetsOtherProcesses
{
    /// <summary>Commits are stored in transactions of 5,000, so this takes three.</summary>
    private const int Commits = 10_001;

    [Theory, OnBothDatabases]
    public async Task Killed_at_any_moment_it_loses_and_doubles_nothing(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await place.Do("repo", "add", Repository("ledger", Commits).CreateIn(place.Repositories, "ledger.git"));
        await using var context = place.Open().Context();
        var ledger = context.Set<RepositoryRow>().AsNoTracking();
        var ends = new List<int>
        {
            await Kill(() => ledger.AnyAsync(row => row.MiningTip != null)),
            await Kill(() => context.Set<CommitRow>().AnyAsync(commit => commit.Number >= 5_000)),
            await Kill(() => ledger.AnyAsync(row => row.Tip != null)),
            await Kill(() => context.Set<SignatureRow>().AnyAsync(signature => signature.Identity != null)),
        };

        await place.Do("mine");

        // 128 and the number of the signal; a quick machine may be done before it comes.
        Assert.Contains(137, ends);
        Assert.Equal(Commits, await context.Set<CommitRow>().CountAsync(TestContext.Current.CancellationToken));
        Assert.Equal(await place.MeasuredFromGit("commit"), await place.MeasuredFromStore("commit"));
        Assert.Equal(await place.MeasuredFromGit("pull-request"), await place.MeasuredFromStore("pull-request"));

        async Task<int> Kill(Func<Task<bool>> moment)
        {
            using var process = place.Start("mine");
            while (!process.HasExited && !await moment())
                await Task.Yield();
            process.Kill();
            return (await process.Answer()).ExitCode;
        }
    }

    [Fact]
    public async Task On_SQLite_a_second_run_is_refused_and_told_who_is_the_first()
    {
        using var place = MinedPlace.With(TestDatabase.Sqlite);
        using var first = MiningLock.TryTakeRun(place.Open()).Value;

        var answer = await place.Try("mine");

        Assert.Equal((ExitCode.Conflict, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"guesthouse: Process {Environment.ProcessId} is busy with \"mine\""), answer.Error, StringComparison.Ordinal);
        Assert.EndsWith("try again when it has ended.\n", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_PostgreSQL_a_second_run_leaves_out_what_the_first_is_mining()
    {
        using var place = MinedPlace.With(TestDatabase.PostgreSql);
        Repository("ledger", 3).CreateIn(place.Repositories, "ledger.git");
        Repository("finder", 3).CreateIn(place.Repositories, "finder.git");
        await place.Do("repo", "add", place.Repositories.Path);
        var store = place.Open();
        await using var context = store.Context();
        var ledger = await context.Set<RepositoryRow>().SingleAsync(row => row.Id == "northmere/ledger", TestContext.Current.CancellationToken);
        using (MiningLock.TryTakeRepository(store, ledger.Key, ledger.Id).Value)
        {
            var answer = await place.Try("mine");

            Assert.Equal(ExitCode.Conflict, answer.ExitCode);
            Assert.Equal("guesthouse: northmere/ledger: Another process is mining northmere/ledger; try again when it has ended.\n", answer.Error);
            Assert.StartsWith("1 of 2 repositories had something new: 3 commits added", answer.Output, StringComparison.Ordinal);
        }

        await place.Do("mine");
        Assert.Equal(await place.MeasuredFromGit("commit"), await place.MeasuredFromStore("commit"));
    }

    [Fact]
    public async Task On_PostgreSQL_two_runs_on_different_repositories_end_with_the_figures_of_one()
    {
        using var place = MinedPlace.With(TestDatabase.PostgreSql);
        Repository("ledger", 400).CreateIn(place.Repositories, "ledger.git");
        Repository("finder", 400).CreateIn(place.Repositories, "finder.git");
        await place.Do("repo", "add", place.Repositories.Path);
        using var one = place.Start("mine", "ledger");
        using var other = place.Start("mine", "finder");

        foreach (var answer in await Task.WhenAll(one.Answer(), other.Answer()))
            Assert.Equal((ExitCode.Done, ""), (answer.ExitCode, answer.Error));

        Assert.Equal(await place.MeasuredFromGit("commit"), await place.MeasuredFromStore("commit"));
        Assert.Equal(await place.MeasuredFromGit("pull-request"), await place.MeasuredFromStore("pull-request"));
    }

    [Theory, OnBothDatabases]
    public async Task A_repository_that_is_being_mined_is_not_removed(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await place.Do("repo", "add", Repository("ledger", 3).CreateIn(place.Repositories, "ledger.git"));
        await place.Do("mine");
        var store = place.Open();
        await using var context = store.Context();
        var ledger = await context.Set<RepositoryRow>().SingleAsync(row => row.Id == "northmere/ledger", TestContext.Current.CancellationToken);
        using (MiningLock.TryTakeRun(store).Value)
        using (MiningLock.TryTakeRepository(store, ledger.Key, ledger.Id).Value)
        {
            using var process = place.Start("repo", "remove", "ledger");
            var answer = await process.Answer();

            Assert.Equal((ExitCode.Conflict, ""), (answer.ExitCode, answer.Output));
            Assert.EndsWith("try again when it has ended.\n", answer.Error, StringComparison.Ordinal);
        }
        Assert.Equal(3, await context.Set<CommitRow>().CountAsync(TestContext.Current.CancellationToken));

        await place.Do("repo", "remove", "ledger");
        Assert.Equal(0, await context.Set<CommitRow>().CountAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBothDatabases]
    public async Task A_repository_that_is_removed_beside_a_run_is_gone_or_there_as_a_whole(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await place.Do("repo", "add", Repository("ledger", Commits).CreateIn(place.Repositories, "ledger.git"));
        using var mining = place.Start("mine");
        using var removing = place.Start("repo", "remove", "ledger");

        var answers = await Task.WhenAll(mining.Answer(), removing.Answer());

        Assert.All(answers, answer => Assert.True(answer.ExitCode is ExitCode.Done or ExitCode.Conflict, answer.Error));
        await using var context = place.Open().Context();
        var commits = await context.Set<CommitRow>().CountAsync(TestContext.Current.CancellationToken);
        Assert.Equal(answers[1].ExitCode == ExitCode.Done ? 0 : Commits, commits);
        Assert.Equal(answers[1].ExitCode != ExitCode.Done, (await place.Do("repo", "list")).Contains("ledger", StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task A_project_is_renamed_beside_a_run_and_gets_another_host_when_no_other_process_derives_classes(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await place.Do("repo", "add", Repository("ledger", 3).CreateIn(place.Repositories, "ledger.git"));
        await place.Do("mine");
        using (MiningLock.TryTakeRun(place.Open()).Value)
        {
            using var renaming = place.Start("project", "set", "ledger", "--name", "The ledger");
            Assert.Equal(ExitCode.Done, (await renaming.Answer()).ExitCode);
            using var hosting = place.Start("project", "set", "ledger", "--host", "search");
            Assert.Equal(database == TestDatabase.Sqlite ? ExitCode.Conflict : ExitCode.Done, (await hosting.Answer()).ExitCode);
        }

        await place.Do("project", "set", "ledger", "--host", "search");

        Assert.Contains("\"team\": \"search\"", await place.MeasuredFromStore("commit"), StringComparison.Ordinal);
    }

    /// <summary>Ada, Bob, Carol and Dan in turn; every seventh commit is a pull request.</summary>
    private static RepositoryBuilder Repository(string name, int commits)
    {
        Author[] cast = [Cast.Ada, Cast.Bob, Cast.Carol, Cast.Dan];
        var builder = new RepositoryBuilder().Origin($"https://forge.example/northmere/{name}.git");
        for (var i = 0; i < commits; i++)
            builder.Commit(
                cast[i % cast.Length],
                string.Create(CultureInfo.InvariantCulture, $"{1_700_000_000 + (600 * i)} +0000"),
                string.Create(CultureInfo.InvariantCulture, $"Change {i}{(i % 7 == 0 ? $" (#{i + 1})" : "")}"),
                string.Create(CultureInfo.InvariantCulture, $"src/{i % 50}.cs"));
        return builder;
    }
}
