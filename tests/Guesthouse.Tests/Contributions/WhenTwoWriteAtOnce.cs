using Guesthouse.Contributions.Requests;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Contributions;

public class WhenTwoWriteAtOnce
{
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
    public async Task A_form_that_is_sent_twice_at_once_does_its_work_once_and_answers_alike(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        Task<Result<RequestAddressed>> File() => Task.Run(() => new FileRequest(houses.As("bob")).RunAsync("ledger", null, AskedHouses.Draft(), "key of the form", TestContext.Current.CancellationToken));

        var filed = await Task.WhenAll(File(), File(), File());
        Assert.All(filed, done => Assert.Equal(new RequestAddressed(1, 1), done.Value));
        var asked = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => houses.Move("carol", 1, AskedHouses.Ask, 1, "another key"))));
        Assert.All(asked, done => Assert.Equal(new RequestAddressed(1, 2), done.Value));
        Assert.Equal(2, await houses.File());
        Assert.Equal(2, (await houses.Find("carol", 1))!.Events.Count);
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
