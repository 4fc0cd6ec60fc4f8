using System.Globalization;
using System.Text.Json;
using Guesthouse.Access;
using Guesthouse.Bench;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Packages;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Catalog.Search;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage;
using Guesthouse.Web.Teams;
using Microsoft.Data.Sqlite;

// Usage: Guesthouse.Bench FOLDER PROJECTS SEARCHES [CONNECTION]: an empty folder, and for PostgreSQL an empty database. See bench/search.sh.
var (folder, count, searches) = (args[0], int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
var random = new Random(20261121);
using var store = Store.Open(StoreLocation.Read(folder, args.ElementAtOrDefault(3), _ => null).Value, Console.Error, TimeProvider.System).Value;
var projects = SampleCatalog.Make(random, count);
var asked = SampleSearches.Make(random, projects, searches);
SampleCatalog.Write(store, projects);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} projects, {projects.Average(project => project.Readme.Split(' ').Length):F0} words of README on average, {searches:N0} searches"));

var today = DateOnly.FromDateTime(DateTime.UtcNow);
await Timings.SayOnceAsync("index built", () => new IndexProject(store, today).AllAsync(CancellationToken.None));
await Timings.SayOnceAsync("looked at again, nothing changed", () => new IndexProject(store, today).AllAsync(CancellationToken.None));
if (args.Length < 4)
    Sizes();
var before = Settled();
var (current, answers) = (new CurrentCatalog(store), new KeptAnswers(store));
await Timings.SayOnceAsync("catalogue read into memory", () => Task.FromResult(current.Now()));
await FindAsync("q=warm");
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"memory of the catalogue",-46} {(Settled() - before) / 1048576.0:F0} MB"));
await Timings.SayAsync("words and two facets", asked, ask => FindAsync($"q={ask.Words}&language={ask.Language}&level={SearchInputs.Written(Enum.Parse<GovernanceLevel>(ask.Level))}"));
await Timings.SayAsync("words alone", asked, ask => FindAsync($"q={ask.Words}"));
await Timings.SayAsync("two facets alone", asked, ask => FindAsync($"language={ask.Language}&level={SearchInputs.Written(Enum.Parse<GovernanceLevel>(ask.Level))}"));
await Timings.SayAsync("everything, by name", asked.Take(100).ToList(), _ => FindAsync("sort=name"));
if (args.Length < 4)
    await Fts5AloneAsync();
await File.WriteAllTextAsync(Path.Combine(folder, "repos.json"), JsonSerializer.Serialize(projects.Select(Entry)));
await File.WriteAllTextAsync(Path.Combine(folder, "searches.json"), JsonSerializer.Serialize(asked.Select(ask => ask.Words)));

async Task<int> FindAsync(string query)
{
    await using var context = store.Context();
    var reader = new Reader(context, TimeProvider.System);
    var kept = new VisibleAnswers(reader, answers);
    var users = new UserCounts(new UsedByReader(reader, new ProjectReader(reader, kept)), kept);
    var find = new FindProjects(new VisibleCatalog(reader, kept, current), new TeamDirectory(reader, kept), new FactFacets(reader, kept, new SuppliedFacts(), users));
    var pairs = query.Split('&').Select(pair => pair.Split('=', 2)).Select(pair => KeyValuePair.Create(pair[0], pair[1]));
    return (await find.RunAsync(AskedProjects.Of(pairs), CancellationToken.None)).Projects.Count;
}

// The peer inside the database: one FTS5 table of the raw texts, every word needed, its own rank, fifty hits, no facets, no counts.
async Task Fts5AloneAsync()
{
    using var connection = new SqliteConnection("Data Source=:memory:");
    connection.Open();
    connection.Run("CREATE VIRTUAL TABLE alone USING fts5 (title, topics, description, readme)");
    await Timings.SayOnceAsync("peer: FTS5 alone, built in memory", () =>
    {
        using var transaction = connection.BeginTransaction();
        foreach (var project in projects)
            connection.Run(
                "INSERT INTO alone VALUES (@t, @k, @d, @r)", ("t", project.Title), ("k", string.Join(' ', project.Values.Select(value => value.Value))), ("d", project.Description), ("r", project.Readme));
        transaction.Commit();
        return Task.CompletedTask;
    });
    await Timings.SayAsync("peer: FTS5 alone, bm25, 50 hits, no facets", asked, ask => Task.FromResult(connection.Query(
        "SELECT rowid FROM alone WHERE alone MATCH @q ORDER BY bm25(alone, 12, 6, 3, 1) LIMIT 50", row => row.GetInt32(0),
        ("q", string.Join(' ', ask.Words.Split(' ').Select(word => $"\"{word}\"*")))).Count));
}

void Sizes()
{
    using var connection = store.Connect();
    foreach (var (name, size) in connection.Query(
        "SELECT name, sum(pgsize) FROM dbstat WHERE name LIKE 'search%' GROUP BY name ORDER BY 2 DESC LIMIT 8", row => (row.GetString(0), row.GetInt64(1))))
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {name,-44} {size / 1048576.0,6:F0} MB"));
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"words in the vocabulary",-44} {connection.Scalar("SELECT count(*) FROM search_words"):N0}"));
}

static long Settled()
{
    GC.Collect();
    GC.WaitForPendingFinalizers();
    return GC.GetTotalMemory(forceFullCollection: true);
}

static object Entry(SampleProject project) => new
{
    id = project.Key,
    full_name = project.Slug,
    description = project.Description,
    language = project.First(ProfileField.Language),
    _InnerSourceMetadata = new
    {
        title = project.Title,
        topics = project.Values.Where(value => value.Field == ProfileField.Topic).Select(value => value.Value),
        skills = project.Values.Where(value => value.Field == ProfileField.Skill).Select(value => value.Value),
        contributions = project.Values.Where(value => value.Field == ProfileField.Wanted).Select(value => value.Value),
        motivation = "",
    },
};
