using Guesthouse.Catalog;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Contributions;

/// <summary>The ledger is restricted to Payments after Bob asked it for something: Bob and his team go on seeing what they asked, and nobody else sees it.</summary>
public class WhoSeesARequest
{
    private static readonly string[] insiders = ["bob", "carol", "ada", "dan"];

    [Theory, OnBothDatabases]
    public async Task A_request_of_a_restricted_house_is_seen_by_its_house_and_its_guests_alone(TestDatabase database)
    {
        using var houses = await Restricted(database);
        // Eve is of a team below the one that asked.
        Assert.All([.. insiders, "eve", null], by => Assert.Equal([2, 1], houses.Numbers(by, new AskedRequests()).GetAwaiter().GetResult()));
        Assert.Equal([2], await houses.Numbers("finn", new AskedRequests()));
        foreach (var asked in new AskedRequests[] { new() { Words = "receipts" }, new() { Words = "#1" }, new() { Project = "ledger" }, new() { HostTeam = "payments" }, new() { GuestTeam = "search" }, new() { Mine = true }, new() { Followed = true }, new() { WaitsForMe = true } })
            Assert.DoesNotContain(1, await houses.Numbers("finn", asked));
    }

    [Theory, OnBothDatabases]
    public async Task No_reader_tells_outsiders_that_there_is_one(TestDatabase database)
    {
        using var houses = await Restricted(database);
        foreach (var outsider in new[] { houses.As("finn"), houses.AsVisitor() })
            await houses.Read(outsider, async readers =>
            {
                var stop = TestContext.Current.CancellationToken;
                Assert.Null(await readers.Requests.FindAsync(1, stop));
                Assert.Empty((await readers.Inbox.ReadAsync(0, 10, stop)).Entries);
                Assert.Equal([2], (await readers.Similar.FindAsync("receipts for auditors", null, 10, stop)).Select(line => line.Number));
                Assert.Equal([(RequestState.Submitted, 1)], (await readers.List.FindAsync(new AskedRequests(), stop)).ByState.Select(state => (state.Key, state.Value)));
                Assert.Equal([(1, 2)], (await readers.List.BoardAsync(new AskedRequests(), 5, stop)).Where(column => column.Total > 0).Select(column => (column.Total, column.Lines.Single().Number)));
                var mine = await readers.Mine.ReadAsync(10, stop);
                Assert.Empty(mine.News);
                return 0;
            });
    }

    [Theory, OnBothDatabases]
    public async Task Everybody_is_told_as_many_of_each_state_as_they_see(TestDatabase database)
    {
        using var houses = await Restricted(database);
        await houses.File("carol");
        await houses.File(by: null);
        await houses.Move("carol", 3, AskedHouses.Plan);
        await houses.Move("carol", 4, AskedHouses.Ask);

        foreach (var installation in new[] { "bob", "carol", "ada", "dan", "eve", "finn", null }.Select(by => houses.As(by)).Append(houses.AsVisitor()))
        {
            var (found, board) = await houses.Read(installation, async readers => (
                await readers.List.FindAsync(new AskedRequests(), TestContext.Current.CancellationToken), await readers.List.BoardAsync(new AskedRequests(), 9, TestContext.Current.CancellationToken)));
            var seen = found.Lines.CountBy(line => line.State).OrderBy(state => state.Key).ToList();

            Assert.Equal(seen, found.ByState.OrderBy(state => state.Key));
            Assert.Equal(seen, board.Where(column => column.Total > 0).Select(column => KeyValuePair.Create(column.State, column.Total)));
            Assert.Equal(found.Lines.Count, found.Total);
        }
    }

    [Theory, OnBothDatabases]
    public async Task What_an_outsider_tries_is_answered_as_if_there_were_none(TestDatabase database)
    {
        using var houses = await Restricted(database);
        var stop = TestContext.Current.CancellationToken;
        // Whoever once followed it hears no more of it.
        houses.Change(context => context.Add(new RequestFollowRow { Request = 1, Person = "finn", At = DateTimeOffset.UnixEpoch }));

        Assert.Equal("request.unknown", (await houses.Comment("finn", 1, "Hello")).Problems[0].Code);
        Assert.Equal("request.unknown", (await houses.Move("finn", 1, AskedHouses.Plan)).Problems[0].Code);
        Assert.Equal("request.unknown", (await new FollowRequest(houses.As("finn")).RunAsync(1, follow: true, stop)).Problems[0].Code);
        Assert.Equal("request.unknown", (await new SecondRequest(houses.As("finn")).RunAsync(new ThingAddress(1), null, BusinessPriority.High, stop)).Problems[0].Code);
        Assert.Equal("project.unknown", (await new FileRequest(houses.As("finn")).RunAsync("ledger", null, AskedHouses.Draft(), stop)).Problems[0].Code);
        Assert.Empty((await houses.Read(houses.As("finn"), readers => readers.Mine.ReadAsync(10, stop))).News);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_asked_goes_on_seeing_the_house_and_their_team_only_the_request(TestDatabase database)
    {
        using var houses = await Restricted(database);
        await using var context = houses.Store.Context();
        foreach (var (person, sees) in new[] { ("bob", true), ("eve", false), ("finn", false) })
        {
            var viewer = houses.As(person).Viewer;
            Assert.Equal(sees, context.ProjectsFor(viewer, new DateOnly(2026, 3, 2)).Any(project => project.Slug == "ledger"));
        }
        Assert.False((await houses.Find("eve", 1))!.Line.Project.IsVisible);
        Assert.True((await houses.Find("bob", 1))!.Line.Project.IsVisible);
    }

    [Theory, OnBothDatabases]
    public async Task What_the_operator_asked_for_is_no_visitors(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        await houses.File(by: null);
        Restrict(houses);
        Assert.Null(await houses.Read(houses.AsVisitor(), readers => readers.Requests.FindAsync(1, TestContext.Current.CancellationToken)));
        Assert.Empty(await houses.Numbers("finn", new AskedRequests()));
    }

    private static async Task<AskedHouses> Restricted(TestDatabase database)
    {
        var houses = await AskedHouses.On(database);
        await houses.File();
        await houses.File("carol", "finder");
        Restrict(houses);
        return houses;
    }

    private static void Restrict(AskedHouses houses) => houses.Change(context =>
    {
        var ledger = context.Set<ProjectRow>().Single(project => project.Slug == "ledger");
        ledger.Visibility = ProjectVisibility.Teams;
        context.Add(new ProjectVisibleTeamRow { Project = ledger.Key, Team = "payments" });
    });
}
