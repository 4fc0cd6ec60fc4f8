using System.Collections.Concurrent;
using Guesthouse.Storage;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Measures;
using Guesthouse.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Guesthouse.Browser.Tests.Site))]

namespace Guesthouse.Browser.Tests;

/// <summary>The real server and one real browser, for all tests of the run. Each reader opens pages in a context of their own.</summary>
public sealed class Site : IAsyncLifetime
{
    private const int Height = 800;

    private readonly Northmere northmere = new();
    private readonly TemporaryFolder data = new();
    private readonly Store store;
    private readonly WebApplication server;
    private readonly Dictionary<string, string> sessions = [];
    private readonly ConcurrentDictionary<Reader, ConcurrentBag<OpenPage>> readers = new();
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string link = "";

    /// <summary>What only somebody who is signed in sees, or sees otherwise.</summary>
    private static readonly string[] signedIn = ["/account", "/edit", "/roles", "/settings", "as=ada", "/mine", "/inbox", "/requests/", "/rfcs/", "/notices"];

    public Site()
    {
        store = Store.Open(StoreLocation.Read(data.Path, null, _ => null).Value, TextWriter.Null, TimeProvider.System).Value;
        server = WebHost.Build(
            new WebSettings(new Uri("http://127.0.0.1:0"), ShowDesign: true), store, services => services.AddLogging(logging => logging.ClearProviders()));
    }

    /// <summary>Every page, in its states, and every error.</summary>
    public static TheoryData<string> Addresses { get; } =
    [
        "/", "/projects", "/projects?q=nothing",
        "/projects?q=ledgre", "/projects?q=bob&host=payments&language=None", "/projects/before-you-build", "/projects/before-you-build?need=A%20ledger%20for%20the%20finder",
        "/projects/ledger?days=all", "/projects/finder", "/projects/ledger/people", "/projects/ledger/contribute", "/projects/ledger/activity?days=all", "/projects/ledger/used-by", "/projects/ledger/readiness",
        "/teams", "/teams/payments?days=all", "/people", "/people/bob", "/identities",
        "/measures", "/measures?days=all", "/measures?days=all&table=activity", "/changes?days=all&class=guest", "/changes",
        "/design", "/design/pictures", "/design/pictures?table=matrix&sort=-changes",
        "/projects/ledger/edit", "/projects/ledger/roles", "/identities?as=ada", "/people/bob?as=ada", "/teams/payments?as=ada", "/settings",
        "/sign-in", "/sign-in?back=/people", "/link?key=LINK", "/link?key=used-up", "/account", "/accounts",
        "/mine", "/inbox", "/requests", "/requests?view=board", "/requests?q=nothing", "/requests/1", "/requests/2", "/requests/1/edit", "/projects/ledger/requests", "/projects/finder/requests",
        "/requests/new", "/requests/new?project=ledger", "/requests/new?project=ledger&need=Receipts%20as%20PDF",
        "/decisions", "/decisions?q=nothing", "/projects/ledger/decisions", "/projects/finder/decisions", "/rfcs", "/rfcs?state=Accepted", "/rfcs/1", "/rfcs/new", "/rfcs/new?project=ledger", "/notices", "/notices/settings",
        "/nowhere", "/projects/legder", "/design/refused/Invalid", "/design/refused/Forbidden", "/design/refused/Conflict", "/design/fault",
    ];

    /// <summary>Where the server listens.</summary>
    public string Url => server.Urls.First();

    public async ValueTask InitializeAsync()
    {
        await Do("import", "org", northmere.Organization);
        await Do("repo", "add", northmere.Ledger, Path.Combine(northmere.Repositories, "finder.git"));
        await Do("mine");
        await Do("project", "name", "finder", "--product-owner", "dan");
        await Do("project", "name", "ledger", "--product-owner", "ada");
        await Do("project", "set", "ledger", "--promise", "8h");
        await Do("request", "file", "ledger", "--need", "Receipts as PDF", "--purpose", "Auditors ask for *them*.", "--priority", "high", "--by", "ada");
        await Do("request", "file", "finder", "--need", "Receipts in the index", "--purpose", "To be found.", "--by", "ada");
        await Do("request", "ask", "2", "--question", "Which ones?", "--by", "dan");
        await Do("request", "file", "ledger", "--need", "Invoices by mail", "--purpose", "Customers want them.", "--by", "bob");
        await Do("request", "decline", "3", "--reason", "Postage is *dear*.", "--alternative", "Fetch them.", "--by", "ada");
        await Do("rfc", "propose", "--project", "ledger", "--title", "Money as whole cents", "--problem", "Sums drift.", "--proposal", "Integers, everywhere.", "--owner", "ada", "--owner", "carol",
            "--until", DateOnly.FromDateTime(DateTime.UtcNow).AddDays(30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "--by", "bob");
        await Do("rfc", "comment", "1", "--text", "@ada what about rounding?", "--by", "bob");
        await server.StartAsync();
        await SignInAsync();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = PathOfChromium(),
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        playwright?.Dispose();
        await server.StopAsync();
        await server.DisposeAsync();
        store.Dispose();
        data.Dispose();
        northmere.Dispose();
    }

    /// <summary>Opens <paramref name="address"/> as <paramref name="reader"/> would see it, in a browser that knows nothing yet.</summary>
    public async Task<OpenPage> Open(string address, Reader? reader = null)
    {
        var who = Who(address, reader);
        return await (await OpenPage.In(await ContextOf(who))).GoTo(Known(address));
    }

    /// <summary>Opens it where such a reader has read other pages before: quicker, for tests that only look.</summary>
    public async Task<OpenPage> Visit(string address, Reader? reader = null)
    {
        var who = Who(address, reader);
        var free = readers.GetOrAdd(who, _ => []);
        if (!free.TryTake(out var page))
            page = await OpenPage.In(await ContextOf(who), free.Add);
        await page.Page.EmulateMediaAsync(new() { Media = Media.Screen, ColorScheme = SchemeOf(who) });
        await page.Page.SetViewportSizeAsync(who.Width, Height);
        return await page.GoTo(Known(address));
    }

    private static Reader Who(string address, Reader? reader) => (reader ?? new Reader()) is { As: null } nobody && signedIn.Any(address.Contains) ? nobody with { As = "ada" } : reader ?? new Reader();

    private static ColorScheme SchemeOf(Reader reader) => reader.PrefersDark ? ColorScheme.Dark : ColorScheme.Light;

    private string Known(string address) => address.Replace("LINK", link, StringComparison.Ordinal);

    private async Task<IBrowserContext> ContextOf(Reader reader)
    {
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Url,
            ColorScheme = SchemeOf(reader),
            Locale = reader.Language,
            JavaScriptEnabled = reader.HasScripts,
            ViewportSize = new ViewportSize { Width = reader.Width, Height = Height },
        });
        if (reader.As is { } who)
            await context.AddCookiesAsync([new Cookie { Name = "guesthouse", Value = sessions[who], Url = Url }]);
        return context;
    }

    /// <summary>Ada administers, owns the ledger, and is signed in as Bob and Dan are; Carol has not used her link yet.</summary>
    private async Task SignInAsync()
    {
        link = (await Do("account", "create", "carol")).Trim().Split("key=")[1];
        sessions["ada"] = await SessionAsync((await Do("admin", "create", "--person", "ada")).Trim().Split("key=")[1]);
        foreach (var person in new[] { "bob", "dan" })
            sessions[person] = await SessionAsync((await Do("account", "create", person)).Trim().Split("key=")[1]);
    }

    /// <summary>Uses a one-time link; tells the session that begins.</summary>
    private async Task<string> SessionAsync(string own)
    {
        var cookies = new System.Net.CookieContainer();
        using var handler = new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(Url) };
        var page = await client.GetStringAsync(new Uri($"/link?key={own}", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["key"] = own,
            ["password"] = "four small green doors",
            ["token"] = page.Split("name=\"token\" value=\"")[1].Split('"')[0],
        });
        using var used = await client.PostAsync(new Uri("/link", UriKind.Relative), form);
        return cookies.GetCookies(new Uri(Url))["guesthouse"]!.Value;
    }

    /// <summary>Runs a command, which must succeed; tells what it said.</summary>
    public async Task<string> Do(params string[] command)
    {
        var answer = await GuesthouseCli.Run([.. command, "--data", data.Path]);
        if (answer.ExitCode != 0)
            throw new InvalidOperationException(answer.Error);
        return answer.Output;
    }

    /// <summary>The browser of <c>GUESTHOUSE_CHROMIUM</c>, else the first on the path.</summary>
    private static string PathOfChromium() =>
        Environment.GetEnvironmentVariable("GUESTHOUSE_CHROMIUM")
        ?? (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => new[] { "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome" }.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists)
        ?? throw new InvalidOperationException("These tests need Chromium: install the package chromium, or name it in GUESTHOUSE_CHROMIUM.");
}

/// <summary>Who reads, with what.</summary>
public sealed record Reader(string Language = "en", bool PrefersDark = false, int Width = 1280, bool HasScripts = true, string? As = null);
