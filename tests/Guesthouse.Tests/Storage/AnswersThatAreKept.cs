using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Domain.Access;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Storage;

public sealed class AnswersThatAreKept
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Are_read_again_after_anybody_wrote_anything(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var kept = new KeptAnswers(place.Open());
        Assert.Equal("", await Teams(kept, place));

        await using (var context = place.Open().Context())
        {
            context.Add(new TeamRow { Id = "payments", Name = "Payments", Position = 0 });
            await context.SaveChangesAsync(Cancellation);
        }

        Assert.Equal("payments", await Teams(kept, place));
    }

    /// <summary>On a file only: PostgreSQL tells of whatever is committed to any database of the server, by other tests too.</summary>
    [Fact]
    public async Task Are_read_once_while_nobody_writes()
    {
        using var place = TestPlace.New(TestDatabase.Sqlite);
        var kept = new KeptAnswers(place.Open());
        var readings = 0;
        async Task<int> Ask() => await (await kept.NowAsync(Cancellation)).ToAsync(About("x"), () => Task.FromResult(++readings), Cancellation);

        Assert.Equal((1, 1, 1), (await Ask(), await Ask(), await Ask()));
    }

    [Theory, OnBothDatabases]
    public async Task Are_never_given_to_whom_they_were_not_read_for(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        await using var context = store.Context();
        context.AddRange(Project("open", ProjectVisibility.Everyone), Project("closed", ProjectVisibility.Teams));
        await context.SaveChangesAsync(Cancellation);
        var kept = new KeptAnswers(store);
        async Task<string> Seen(Viewer viewer)
        {
            var reader = new Reader(context, TimeProvider.System, viewer);
            var projects = await new ProjectReader(reader, new VisibleAnswers(reader, kept)).ListAsync(Cancellation);
            return string.Join(' ', projects.Select(project => project.Slug));
        }

        Assert.Equal(("open", "closed open", "open"), (await Seen(Viewer.Visitor), await Seen(Viewer.Operator), await Seen(Viewer.Visitor)));
    }

    [Fact]
    public async Task Do_not_fail_for_those_who_wait_when_whoever_read_them_leaves()
    {
        using var place = TestPlace.New(TestDatabase.Sqlite);
        var answers = await new KeptAnswers(place.Open()).NowAsync(Cancellation);
        using var leaving = new CancellationTokenSource();
        var never = new TaskCompletionSource<int>();

        var first = answers.ToAsync(About("x"), () => never.Task.WaitAsync(leaving.Token), leaving.Token);
        var second = answers.ToAsync(About("x"), () => Task.FromResult(2), Cancellation);
        await leaving.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        Assert.Equal(2, await second);
        Assert.Equal(3, await answers.ToAsync(About("x"), () => Task.FromResult(3), Cancellation));
    }

    [Fact]
    public async Task Are_read_by_one_while_others_wait()
    {
        using var place = TestPlace.New(TestDatabase.Sqlite);
        var answers = await new KeptAnswers(place.Open()).NowAsync(Cancellation);
        var read = new TaskCompletionSource<int>();

        var all = Enumerable.Range(0, 16).Select(_ => answers.ToAsync(About("x"), () => read.Task, Cancellation)).ToList();
        var others = Enumerable.Range(0, 16).Select(_ => answers.ToAsync(About("x"), () => Task.FromResult(2), Cancellation)).ToList();
        read.SetResult(1);

        Assert.All(await Task.WhenAll([.. all, .. others]), answer => Assert.Equal(1, answer));
    }

    private static async Task<string> Teams(KeptAnswers kept, TestPlace place) => await (await kept.NowAsync(Cancellation)).ToAsync(
        About("teams"),
        async () =>
        {
            await using var context = place.Open().Context();
            return string.Join(' ', await context.Set<TeamRow>().Select(team => team.Id).ToListAsync(Cancellation));
        },
        Cancellation);

    private static KeptAnswers.Question About(string what) => new(what, null, "", "");

    private static ProjectRow Project(string slug, ProjectVisibility visibility) =>
        new() { Slug = slug, Name = slug, Visibility = visibility, CreatedAt = DateTimeOffset.UnixEpoch };
}
