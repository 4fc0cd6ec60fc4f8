using Guesthouse.Cli;
using Guesthouse.Storage;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Organization;
using Guesthouse.Tests.Storage;
using Guesthouse.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Guesthouse.Tests.Access.Accounts;

/// <summary>The pages of an installation with the organization of <see cref="Northmere"/>, with its gate as it is set.</summary>
internal sealed class GuardedPages : IAsyncDisposable
{
    /// <summary>A password that is taken.</summary>
    public const string Password = "four small green doors";

    private readonly OrganizationInStore installation;
    private readonly WebApplication app;
    private readonly List<Caller> callers = [];

    private GuardedPages(OrganizationInStore installation, bool isDemo)
    {
        this.installation = installation;
        app = WebHost.Build(new WebSettings(new Uri("http://127.0.0.1:0"), IsDemo: isDemo), installation.Place.Open(), services =>
        {
            services.AddSingleton<TimeProvider>(Clock);
            services.AddLogging(logging => logging.ClearProviders().AddProvider(Log));
        });
    }

    /// <summary>The clock of the server.</summary>
    public LaterClock Clock { get; } = new(TimeSpan.Zero);

    /// <summary>What the server logged.</summary>
    public LogInMemory Log { get; } = new();

    /// <summary>Where it listens.</summary>
    public Uri Url => new(app.Urls.First());

    /// <summary>The installation.</summary>
    public OrganizationInStore Installation => installation;

    /// <summary>Every route that is served.</summary>
    public IEnumerable<RouteEndpoint> Routes => ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    /// <summary>Imports and serves.</summary>
    /// <param name="database">Where.</param>
    /// <param name="settings">The section <c>Access</c> of the settings.</param>
    /// <param name="isDemo">Whether it is the sample organization.</param>
    public static async Task<GuardedPages> On(TestDatabase database, string settings = "{}", bool isDemo = false)
    {
        var place = new OrganizationInStore(database);
        Assert.Equal(ExitCode.Done, (await place.Import(Northmere.OrganizationText)).ExitCode);
        await File.WriteAllTextAsync(Path.Combine(place.Place.Folder, "settings.json"), $"{{ \"Access\": {settings} }}", TestContext.Current.CancellationToken);
        var pages = new GuardedPages(place, isDemo);
        await pages.app.StartAsync(TestContext.Current.CancellationToken);
        return pages;
    }

    /// <summary>Runs a command, which must succeed; tells what it said.</summary>
    public async Task<string> Do(params string[] command)
    {
        var answer = await installation.Run(command);
        Assert.True(answer.ExitCode == ExitCode.Done, answer.Error);
        return answer.Output;
    }

    /// <summary>Somebody with a browser of their own.</summary>
    public Caller NewCaller()
    {
        var caller = new Caller(Url);
        callers.Add(caller);
        return caller;
    }

    /// <summary>Makes an account for a person and lets them set their password; they are signed in then.</summary>
    public async Task<Caller> SignedIn(string person)
    {
        var caller = NewCaller();
        var link = LinkIn(await Do("account", "create", person));
        var used = await caller.Send("/link", link, ("key", link.Split("key=")[1]), ("password", Password));
        Assert.Equal((303, "/"), (used.Status, used.Location));
        return caller;
    }

    /// <summary>The path of a link that was told.</summary>
    public static string LinkIn(string said) => new Uri(said.Trim()).PathAndQuery;

    /// <summary>How many rows a table has.</summary>
    public long Count(string from)
    {
        using var connection = installation.Place.Open().Connect();
        return (long)connection.Scalar($"SELECT count(*) FROM {from}")!;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var caller in callers)
            caller.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        installation.Dispose();
        Log.Dispose();
    }
}
