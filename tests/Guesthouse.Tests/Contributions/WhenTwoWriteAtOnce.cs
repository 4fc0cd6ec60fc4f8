using Guesthouse.Access;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Contributions;

public class WhenTwoWriteAtOnce
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task One_decision_wins_and_the_other_writer_is_told_what_happened(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        for (var round = 0; round < 5; round++)
        {
            var number = await houses.File();
            var both = await Task.WhenAll(
                Task.Run(() => houses.Move("carol", number, AskedHouses.Plan, version: 1)),
                Task.Run(() => houses.Move("dan", number, AskedHouses.Decline, version: 1)));

            Assert.Single(both, done => done.IsOk);
            var refused = Assert.Single(both.SelectMany(done => done.Problems));
            Assert.Equal((ProblemKind.Conflict, "request.changed"), (refused.Kind, refused.Code));
            Assert.Matches("Plan by carol|Decline by dan", refused.Detail);
            Assert.Equal(2, (await houses.Find("carol", number))!.Events.Count);
        }
        await houses.Holds();
    }

    [Theory, OnBothDatabases]
    public async Task Comments_of_many_all_find_their_place(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();

        var said = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() => houses.Comment("eve", number, $"Comment {i}"))));

        Assert.All(said, comment => Assert.Equal([], comment.Problems));
        Assert.Equal(Enumerable.Range(2, 12), said.Select(comment => comment.Value.Version).Order());
        Assert.Equal(2, (await houses.Find("eve", number))!.Followers);
        await houses.Holds();
    }

    [Theory, OnBothDatabases]
    public async Task Requests_of_many_get_numbers_without_gaps(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);

        var numbers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => Task.Run(() => houses.File())));

        Assert.Equal(Enumerable.Range(1, 10), numbers.Order());
        await houses.Holds();
    }

    [Theory, OnBothDatabases]
    public async Task What_a_form_asks_for_is_kept_together_with_where_its_sender_is_led(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var filed = await SentAsync(houses, "filed", by => new FileRequest(by).RunAsync("ledger", null, AskedHouses.Draft(), Cancellation));
        var followed = await SentAsync(houses, "followed", by => new FollowRequest(by).RunAsync(1, follow: false, Cancellation));
        var asked = await SentAsync(houses, "commented", by => new CommentOnRequest(by).RunAsync(new ThingAddress(1), new CommentDraft("Soon?"), Cancellation));
        var refused = await SentAsync(houses, "refused", by => new MoveRequest(by).RunAsync(new ThingAddress(1), AskedHouses.Plan, Cancellation));

        Assert.Equal(("/filed/1", "/followed/1", "/commented/2", null), (filed, followed, asked, refused));
    }

    /// <summary>Where Bob is led who sent a form; nobody but the use case has kept it.</summary>
    private static async Task<string?> SentAsync<T>(AskedHouses houses, string key, Func<Installation, Task<Result<T>>> act)
        where T : notnull
    {
        houses.Change(context => context.Add(new FormKeyRow { KeyHash = key, Act = key, BodyHash = "", At = houses.Clock.GetUtcNow() }));
        await act(houses.As("bob", new SentForm(key, answer => $"/{key}/{answer}")));
        return (await new FormClaims(houses.Store).FindAsync(key, Cancellation))!.Place;
    }

    [Theory, OnBothDatabases]
    public async Task A_process_that_is_killed_leaves_whole_requests_and_no_gap(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        for (var round = 0; round < 2; round++)
        {
            using var child = ChildProcess.Start(ChildProcess.AskForEver, houses.Installation.Place);
            Assert.Equal("asking", await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
            for (var i = 0; i < 5; i++)
                await child.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            child.Kill();
            await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        }
        await houses.Holds();
        var numbers = await houses.Numbers("dan", new AskedRequests { PageSize = AskedRequests.MostOfPage });
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers.Order());
        Assert.Equal(numbers.Count + 1, await houses.File());
        Assert.All((await houses.Numbers(null, new AskedRequests { States = [RequestState.NeedsInformation] })), asked => Assert.Equal(2, houses.Find("dan", asked).GetAwaiter().GetResult()!.Events.Count));
    }
}
