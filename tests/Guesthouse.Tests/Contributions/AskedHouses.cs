using System.Text.Json.Nodes;
using Guesthouse.Access;
using Guesthouse.Cli;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Organization;
using Guesthouse.Tests.Storage;
using Guesthouse.Tests.Web;

namespace Guesthouse.Tests.Contributions;

/// <summary>
/// An installation whose houses are asked: Payments hosts the ledger, which promises a first response within eight working hours; Carol is its product
/// owner, Ada a trusted committer. Bob and Eve are of Search, Dan runs the program. It is Monday, 2 March 2026, ten o'clock, until a test moves the clock.
/// </summary>
internal sealed class AskedHouses : IDisposable
{
    public const string OrganizationText =
        """
        teams:
        - {id: northmere, name: Northmere}
        - {id: payments, name: Payments, parent: northmere}
        - {id: search, name: Search, parent: northmere}
        - {id: ranking, name: Ranking, parent: search}
        people:
        - {id: ada, name: Ada Lind, emails: [ada@payments.example]}
        - {id: bob, name: Bob Okoro, emails: [bob@search.example]}
        - {id: carol, name: Carol Reyes, emails: [carol@payments.example]}
        - {id: dan, name: Dan Petit, emails: [dan@program.example]}
        - {id: eve, name: Eve Marsh, emails: [eve@search.example]}
        - {id: finn, name: Finn Roe, emails: [finn@northmere.example]}
        memberships:
        - {person: ada, team: payments}
        - {person: carol, team: payments}
        - {person: bob, team: search}
        - {person: eve, team: ranking}
        - {person: finn, team: northmere}

        """;

    private readonly OrganizationInStore installation;

    private AskedHouses(TestDatabase database) => installation = new OrganizationInStore(database);

    public MovedClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 10, 0, 0, TimeSpan.Zero));

    public OrganizationInStore Installation => installation;

    public Store Store { get; private set; } = null!;

    public static async Task<AskedHouses> On(TestDatabase database)
    {
        var houses = new AskedHouses(database);
        var imported = await houses.installation.Import(OrganizationText);
        Assert.True(imported.ExitCode == ExitCode.Done, imported.Error);
        houses.Store = houses.installation.Place.Open();
        houses.Add("ledger", "payments", 8, ("carol", RoleKind.ProductOwner), ("ada", RoleKind.TrustedCommitter));
        houses.Add("finder", "search", null, ("eve", RoleKind.ProductOwner));
        houses.Change(context => context.Add(new OrganizationRoleRow { Person = "dan", Kind = Office.ProgramLead, At = DateTimeOffset.UnixEpoch, ByWhom = "operator" }));
        return houses;
    }

    /// <summary>Adds a house.</summary>
    public void Add(string slug, string host, int? promise, params (string Person, RoleKind Kind)[] roles) => Change(context =>
    {
        var project = new ProjectRow { Slug = slug, Name = $"The {slug}", HostTeam = host };
        context.Add(project);
        context.SaveChanges();
        context.Add(new ProfileRow { Project = project.Key, FirstResponseHours = promise });
        context.AddRange(roles.Select(role => new RoleRow { Project = project.Key, Person = role.Person, Kind = role.Kind, At = DateTimeOffset.UnixEpoch, ByWhom = "operator" }));
    });

    public void Change(Action<GuesthouseContext> change)
    {
        using var context = Store.Context();
        change(context);
        context.SaveChanges();
    }

    /// <summary>The installation as somebody works on it.</summary>
    public Installation As(string? person, SentForm? form = null)
    {
        using var context = Store.Context();
        var (chart, today) = (StoredOrganization.LoadAsync(context, Cancellation).GetAwaiter().GetResult(), DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime));
        var offices = StoredOffices.LoadAsync(context, Cancellation).GetAwaiter().GetResult();
        var viewer = person is null ? Viewer.Operator : Viewer.SignedIn(new PersonId(person), offices.Of(new PersonId(person), today), chart, today);
        return new Installation(Store, new Lazy<OrganizationChart>(chart), viewer, Clock) { Form = form };
    }

    /// <summary>What a visitor is.</summary>
    public Installation AsVisitor() => new(Store, new Lazy<OrganizationChart>(() => OrganizationChart.Empty), Viewer.Visitor, Clock);

    public static RequestDraft Draft(string need = "Receipts as PDF", string purpose = "Auditors ask for them") =>
        new(need, purpose, new Urgency(null, BusinessPriority.Normal, Otherwise.Wait, 20), []);

    /// <summary>Files a request as Bob, unless said otherwise; tells its number.</summary>
    public async Task<int> File(string? by = "bob", string project = "ledger", RequestDraft? draft = null) =>
        (await new FileRequest(As(by)).RunAsync(project, null, draft ?? Draft(), Cancellation)).Value.Number;

    /// <summary>Takes a step.</summary>
    public Task<Result<ThingWritten>> Move(string? by, int number, RequestStepDraft step, int? version = null) =>
        new MoveRequest(As(by)).RunAsync(new ThingAddress(number, version), step, Cancellation);

    public Task<Result<ThingWritten>> Comment(string? by, int number, string text) =>
        new CommentOnRequest(As(by)).RunAsync(new ThingAddress(number), new CommentDraft(text), Cancellation);

    public static RequestStepDraft Ask { get; } = new(RequestStep.Ask) { Why = "Which countries?" };

    public static RequestStepDraft Answer { get; } = new(RequestStep.Answer) { Why = "France and Spain" };

    public static RequestStepDraft Plan { get; } = new(RequestStep.Plan);

    public static RequestStepDraft Decline { get; } = new(RequestStep.Decline) { Why = "The ledger prints nothing", Alternative = "The print house does" };

    public static RequestStepDraft Open { get; } = new(RequestStep.Open)
    {
        Criteria = new AcceptanceCriteria { UserStory = "As an auditor I get receipts", DefinitionOfDone = "Tests and manual", Size = ContributionSize.S, Paths = ["src/receipts"] },
    };

    /// <summary>Reads as somebody does.</summary>
    public async Task<T> Read<T>(Installation installation, Func<HouseReaders, Task<T>> read)
    {
        await using var context = Store.Context();
        var reader = new Reader(context, Clock, installation.Viewer);
        var (hosts, names, waiting) = (new HostSide(reader, _ => Task.FromResult(installation.Chart)), new NamesOfToday(reader), new WaitingForViewer(reader));
        var lines = new RequestLines(reader, hosts, names, waiting);
        var inbox = new Inbox(reader, hosts, waiting, lines);
        return await read(new HouseReaders(
            new RequestReader(reader, hosts, names, lines), new RequestList(reader, new ChosenRequests(reader, hosts, waiting), lines), inbox, new SimilarRequests(reader, lines))
        { Mine = new MyMoves(reader, inbox, lines, names), Names = names });
    }

    public Task<FoundRequest?> Find(string? by, int number) => Read(As(by), readers => readers.Requests.FindAsync(number, Cancellation));

    public async Task<IReadOnlyList<int>> Numbers(string? by, AskedRequests asked) =>
        [.. (await Read(As(by), readers => readers.List.FindAsync(asked, Cancellation))).Lines.Select(line => line.Number)];

    /// <summary>Replays everything; nothing may differ.</summary>
    public async Task Holds()
    {
        var found = await new CheckRequests(As(null)).RunAsync(Cancellation);
        Assert.Equal([], found.Value.Wrong);
    }

    /// <summary>Runs a command, which must succeed; tells what it said.</summary>
    public async Task<string> Do(params string[] command)
    {
        var answer = await installation.Run(command);
        Assert.True(answer.ExitCode == ExitCode.Done, answer.Error);
        return answer.Output;
    }

    public async Task<JsonNode> Json(params string[] command) => JsonNode.Parse(await Do([.. command, "--format", "json"]))!;

    public void Dispose() => installation.Dispose();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;
}

/// <summary>What reads requests for somebody.</summary>
internal sealed record HouseReaders(RequestReader Requests, RequestList List, Inbox Inbox, SimilarRequests Similar)
{
    public required MyMoves Mine { get; init; }

    public required NamesOfToday Names { get; init; }
}
