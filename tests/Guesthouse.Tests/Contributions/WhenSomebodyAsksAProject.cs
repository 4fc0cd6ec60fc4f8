using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Tests.Storage;
using NodaTime;

namespace Guesthouse.Tests.Contributions;

public class WhenSomebodyAsksAProject
{
    [Theory, OnBothDatabases]
    public async Task The_host_asks_back_the_guest_answers_and_it_is_opened_with_criteria(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();
        await Moved(houses, "carol", number, AskedHouses.Ask);
        await Moved(houses, "bob", number, AskedHouses.Answer);
        await Moved(houses, "carol", number, AskedHouses.Open);
        await houses.Comment("finn", number, "We could build this, @carol.");

        var found = (await houses.Find("carol", number))!;

        Assert.Equal(
            ["Filed bob Guest", "Ask carol Host", "Answer bob Guest", "Open carol Host", "Commented finn Other"],
            found.Events.Select(happened => $"{Kind(happened)} {happened.By.Person} {happened.By.Side}"));
        Assert.Equal(("Receipts as PDF", RequestState.Open, "The ledger", "Search", "Bob Okoro"), (found.Line.Need, found.Line.State, found.Line.Project.Name, found.Line.Team, found.Line.Requester!.Name));
        Assert.Equal(("Auditors ask for them", "Which countries?"), (found.TextOf(found.Request.Details.Purpose), found.TextOf(((RequestMoved)found.Events[1].Act).Why)));
        Assert.Equal(("As an auditor I get receipts", "src/receipts", ContributionSize.S), (found.Criteria!.UserStory, Assert.Single(found.Criteria.Paths), found.Criteria.Size));
        Assert.Equal([RequestStep.Plan, RequestStep.Decline, RequestStep.Deliver], found.Steps);
        Assert.Equal(("Finn Roe", "Carol Reyes"), (found.People["finn"].Name, found.People["carol"].Name));
        await houses.Holds();
    }

    [Theory, OnBothDatabases]
    public async Task The_promise_runs_in_working_hours_of_the_host_until_the_first_response(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();
        houses.Clock.MoveTo(houses.Clock.GetUtcNow().AddHours(20));

        var waiting = (await houses.Find("carol", number))!;
        Assert.Equal((PromiseState.Running, Duration.FromHours(1)), (waiting.Line.Promise, waiting.Line.TimeLeft));
        Assert.Equal(Instant.FromUtc(2026, 3, 3, 10, 0), waiting.Due);
        Assert.Equal(("carol", Turn.Host), (waiting.Actor!.Person!.Value.Value, waiting.Line.Move!.Value.Turn));

        await houses.Comment("bob", number, "Nobody there?");
        Assert.Equal(PromiseState.Running, (await houses.Find("carol", number))!.Line.Promise);
        await houses.Comment("ada", number, "We read it.");
        Assert.Equal((PromiseState.Kept, (Duration?)null), ((await houses.Find("carol", number))!.Line.Promise, (await houses.Find("carol", number))!.Line.TimeLeft));
        await houses.Holds();
    }

    [Theory, OnBothDatabases]
    public async Task Numbers_are_counted_through_the_organization_and_none_is_lost_with_what_is_refused(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        Assert.Equal(1, await houses.File());
        var refused = await new FileRequest(houses.As("bob")).RunAsync("ledger", null, AskedHouses.Draft(need: ""), TestContext.Current.CancellationToken);
        Assert.Equal("request.need-missing", Assert.Single(refused.Problems).Code);
        Assert.Equal(2, await houses.File("carol", "finder"));
    }

    [Theory, OnBothDatabases]
    public async Task A_team_is_spoken_for_by_its_own_members(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        Task<Result<ThingWritten>> File(string by, string team) => new FileRequest(houses.As(by)).RunAsync("ledger", team, AskedHouses.Draft(), TestContext.Current.CancellationToken);

        Assert.Equal("request.not-your-team", (await File("bob", "payments")).Problems[0].Code);
        Assert.Equal("team.unknown", (await File("bob", "nowhere")).Problems[0].Code);
        Assert.True((await File("eve", "search")).IsOk);
        // Members below the team that needs it act for it too.
        Assert.True((await houses.Move("eve", 1, new RequestStepDraft(RequestStep.Withdraw))).IsOk);
    }

    [Theory, OnBothDatabases]
    public async Task Every_illegal_step_is_refused_and_the_legal_ones_are_told(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();

        var refused = Assert.Single((await houses.Move("carol", number, new RequestStepDraft(RequestStep.Deliver))).Problems);
        Assert.Equal((ProblemKind.Conflict, "request.not-from-here"), (refused.Kind, refused.Code));
        Assert.Contains("Ask, Plan, Open, Decline, Withdraw", refused.Detail, StringComparison.Ordinal);
        Assert.Equal("access.not-allowed", (await houses.Move("ada", number, AskedHouses.Plan)).Problems[0].Code);
        Assert.Equal("request.not-yours", (await houses.Move("carol", number, new RequestStepDraft(RequestStep.Withdraw))).Problems[0].Code);
        Assert.Equal("access.sign-in", (await new MoveRequest(houses.AsVisitor()).RunAsync(new ThingAddress(number), AskedHouses.Plan, TestContext.Current.CancellationToken)).Problems[0].Code);
        Assert.Equal(["request.reason-missing", "request.alternative-missing"], (await houses.Move("carol", number, new RequestStepDraft(RequestStep.Decline))).Problems.Select(problem => problem.Code));
        Assert.Equal("request.criteria-missing", (await houses.Move("carol", number, new RequestStepDraft(RequestStep.Open))).Problems[0].Code);
        Assert.Equal("comment.text-too-long", (await houses.Comment("bob", number, new string('x', 1_000_000))).Problems[0].Code);
        Assert.Equal("request.unknown", (await houses.Move("carol", 99, AskedHouses.Plan)).Problems[0].Code);
        Assert.Single((await houses.Find("carol", number))!.Events);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_asked_can_be_said_otherwise_and_every_version_stays(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();
        Task<Result<ThingWritten>> Edit(string by, RequestDraft draft) => new EditRequest(houses.As(by)).RunAsync(new ThingAddress(number), draft, TestContext.Current.CancellationToken);

        Assert.Equal("request.not-yours", (await Edit("carol", AskedHouses.Draft())).Problems[0].Code);
        Assert.Equal(1, (await Edit("bob", AskedHouses.Draft())).Value.Version);
        Assert.Equal(2, (await Edit("bob", AskedHouses.Draft("Invoices as PDF"))).Value.Version);

        var found = (await houses.Find("bob", number))!;
        var (before, now) = (((RequestFiled)found.Events[0].Act).Details, found.Request.Details);
        Assert.Equal((before.Need.Text, 2, before.Purpose), (now.Need.Text, now.Need.Version, now.Purpose));
        Assert.Equal(("Receipts as PDF", "Invoices as PDF", "Invoices as PDF"), (found.TextOf(before.Need), found.TextOf(now.Need), found.Line.Need));
        Assert.Equal([], await houses.Numbers("bob", new AskedRequests { Words = "receipts" }));
        Assert.Equal([number], await houses.Numbers("bob", new AskedRequests { Words = "invoices" }));
        await houses.Holds();
    }

    [Theory, OnBothDatabases]
    public async Task Other_teams_second_it_and_whoever_speaks_follows(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();
        Task<Result<ThingWritten>> Second(string by, string? team, BusinessPriority priority) => new SecondRequest(houses.As(by)).RunAsync(new ThingAddress(number), team, priority, TestContext.Current.CancellationToken);

        Assert.Equal("request.own-team", (await Second("bob", null, BusinessPriority.High)).Problems[0].Code);
        Assert.Equal(2, (await Second("eve", null, BusinessPriority.High)).Value.Version);
        Assert.Equal(2, (await Second("eve", null, BusinessPriority.High)).Value.Version);
        Assert.Equal(3, (await Second("eve", "ranking", BusinessPriority.Critical)).Value.Version);
        Assert.Equal("request.no-team", (await Second("dan", null, BusinessPriority.Low)).Problems[0].Code);

        var found = (await houses.Find("eve", number))!;
        Assert.Equal((1, 2, true, BusinessPriority.Critical), (found.Line.Seconds, found.Followers, found.IsFollowed, found.Request.Seconds.Values.Single()));
        Assert.True((await new FollowRequest(houses.As("eve")).RunAsync(number, follow: false, TestContext.Current.CancellationToken)).IsOk);
        Assert.False((await houses.Find("eve", number))!.IsFollowed);
        await houses.Holds();
    }

    [Theory, OnBothDatabases]
    public async Task A_persons_page_tells_their_moves_what_they_wait_for_and_what_is_new(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var (asked, waiting) = (await houses.File(), await houses.File());
        await Moved(houses, "carol", asked, AskedHouses.Ask);

        var bob = await houses.Read(houses.As("bob"), readers => readers.Mine.ReadAsync(10, TestContext.Current.CancellationToken));
        var carol = await houses.Read(houses.As("carol"), readers => readers.Mine.ReadAsync(10, TestContext.Current.CancellationToken));

        Assert.Equal((asked, waiting), (Assert.Single(bob.Questions).Number, Assert.Single(bob.Waiting).Number));
        Assert.Equal((asked, "Carol Reyes"), (Assert.Single(bob.News).Line.Number, bob.News[0].By!.Name));
        Assert.Equal((waiting, true), (Assert.Single(carol.Decisions.Entries).Line.Number, carol.Decisions.Entries[0].Line.WaitsForMe));
        Assert.Empty(carol.News);
    }

    [Theory, OnBothDatabases]
    public async Task The_inbox_has_the_least_time_left_first(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        houses.Add("till", "payments", null, ("carol", Domain.Catalog.Roles.RoleKind.ProductOwner));
        var unpromised = await houses.File(project: "till");
        var late = await houses.File();
        houses.Clock.MoveTo(houses.Clock.GetUtcNow().AddHours(2));
        var later = await houses.File();
        await houses.File("carol", "finder");

        var inbox = await houses.Read(houses.As("carol"), readers => readers.Inbox.ReadAsync(0, 10, TestContext.Current.CancellationToken));

        Assert.Equal([late, later, unpromised], inbox.Entries.Select(entry => entry.Line.Number));
        Assert.Equal([Duration.FromHours(6), Duration.FromHours(8), null], inbox.Entries.Select(entry => entry.Place.TimeLeft));
    }

    private static string Kind(RequestEvent happened) => happened.Act is RequestMoved moved ? moved.Step.ToString() : happened.Act.GetType().Name["Request".Length..];

    private static async Task Moved(AskedHouses houses, string by, int number, RequestStepDraft step) => Assert.Equal([], (await houses.Move(by, number, step)).Problems);
}
