using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Bench;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using NodaTime;

// Usage: Guesthouse.Bench FOLDER REQUESTS [CONNECTION]: an empty folder, and for PostgreSQL an empty database. See bench/requests.sh.
const int Readings = 300, AtOnce = 2_000, Writers = 8, DecisionsOfEach = 50;
var (folder, count) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture));
var random = new Random(20261121);
using var store = Store.Open(StoreLocation.Read(folder, args.ElementAtOrDefault(2), _ => null).Value, Console.Error, TimeProvider.System).Value;
var houses = SampleOrganization.Write(store);
await Timings.SayOnceAsync($"{count} requests written", () =>
{
    var samples = new SampleRequests(random, houses, SystemClock.Instance.GetCurrentInstant());
    using var connection = store.Connect(forBulk: true);
    foreach (var some in Enumerable.Range(1, count).Chunk(AtOnce))
        RequestBulk.Write(connection, [.. some.Select(number => samples.Make(number, count))]);
    RequestBulk.Finish(connection);
    return Task.CompletedTask;
});
OrganizationChart chart;
await using (var context = store.Context())
    chart = await StoredOrganization.LoadAsync(context, CancellationToken.None);
var today = DateOnly.FromDateTime(DateTime.UtcNow);
var people = Enumerable.Range(0, Readings).Select(_ => Person(random.Next(SampleOrganization.Houses))).ToList();
var words = new SampleWords(new Random(20261121), 8_000);

await Timings.SayAsync("my page", people, viewer => ReadAsync(viewer, async read => (await read.Mine.ReadAsync(20, CancellationToken.None)).News.Count));
await Timings.SayAsync("inbox", people, viewer => ReadAsync(viewer, async read => (await read.Inbox.ReadAsync(0, 50, CancellationToken.None)).Total));
await Timings.SayAsync("board", people, viewer => ReadAsync(viewer, async read => (await read.List.BoardAsync(new AskedRequests { Order = RequestOrder.Waiting }, 20, CancellationToken.None)).Sum(column => column.Total)));
await Timings.SayAsync("table, the newest", people, viewer => ReadAsync(viewer, async read => (await read.List.FindAsync(new AskedRequests(), CancellationToken.None)).Total));
await Timings.SayAsync("table, by priority", people, viewer => ReadAsync(viewer, async read => (await read.List.FindAsync(new AskedRequests { Order = RequestOrder.Priority }, CancellationToken.None)).Total));
await Timings.SayAsync("table of a project", people, viewer => ReadAsync(viewer, async read => (await read.List.FindAsync(new AskedRequests { Project = $"house{random.Next(SampleOrganization.Houses)}" }, CancellationToken.None)).Total));
await Timings.SayAsync("two words", people, viewer => ReadAsync(viewer, async read => (await read.List.FindAsync(new AskedRequests { Words = words.Text(2), Order = RequestOrder.Relevance }, CancellationToken.None)).Total));
await Timings.SayAsync("requests alike", people, viewer => ReadAsync(viewer, async read => (await read.Similar.FindAsync(words.Text(12), null, 5, CancellationToken.None)).Count));
await Timings.SayAsync("a request", people, viewer => ReadAsync(viewer, async read => (await read.Requests.FindAsync(random.Next(1, count), CancellationToken.None))?.Events.Count ?? 0));
await DecideAsync();

Viewer Person(int number) => Viewer.SignedIn(new PersonId($"p{number}"), new HashSet<Office>(), chart, today);

async Task<int> ReadAsync(Viewer viewer, Func<Readers, Task<int>> read)
{
    await using var context = store.Context();
    var reader = new Reader(context, TimeProvider.System, viewer);
    var (hosts, names, waiting) = (new HostSide(reader, _ => Task.FromResult(chart)), new NamesOfToday(reader), new WaitingForViewer(reader));
    var lines = new RequestLines(reader, hosts, names, waiting);
    var inbox = new Inbox(reader, hosts, waiting, lines);
    return await read(new Readers(
        new RequestReader(reader, hosts, names, lines), new RequestList(reader, new ChosenRequests(reader, hosts, waiting), lines), inbox, new SimilarRequests(reader, lines), new MyMoves(reader, inbox, lines, names)));
}

// Eight program leads file and decide at once, each with a context of its own: what a server does for eight people.
async Task DecideAsync()
{
    var times = new ConcurrentBag<double>();
    var lead = Viewer.SignedIn(new PersonId("p0"), new HashSet<Office> { Office.ProgramLead }, chart, today);
    await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(async () =>
    {
        var installation = new Installation(store, new Lazy<OrganizationChart>(chart), lead, TimeProvider.System);
        for (var i = 0; i < DecisionsOfEach; i++)
        {
            var draft = new RequestDraft("Something new", "For the bench", new Urgency(null, BusinessPriority.Normal, Otherwise.Wait, 0), []);
            var filed = await new FileRequest(installation).RunAsync($"house{writer + 1}", null, draft, CancellationToken.None);
            var began = Stopwatch.GetTimestamp();
            var decided = await new MoveRequest(installation).RunAsync(new ThingAddress(filed.Value.Number, 1), new RequestStepDraft(RequestStep.Plan) { Why = "It fits" }, CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
            if (!decided.IsOk)
                throw new InvalidOperationException(decided.Problems[0].Detail);
        }
    })));
    var sorted = times.Order().ToList();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"a decision, 8 writers",-46} median {sorted[sorted.Count / 2],7:F2} ms   p99 {sorted[sorted.Count * 99 / 100],7:F2} ms   worst {sorted[^1],7:F2} ms"));
}
