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
    private readonly Northmere northmere = new();
    private readonly TemporaryFolder data = new();
    private readonly Store store;
    private readonly WebApplication server;
    private IPlaywright? playwright;
    private IBrowser? browser;
    private string link = "", session = "";

    /// <summary>What only somebody who is signed in sees, or sees otherwise.</summary>
    private static readonly string[] signedIn = ["/account", "/edit", "/roles", "/settings", "as=ada"];

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
        "/nowhere", "/projects/legder", "/design/refused/Invalid", "/design/refused/Forbidden", "/design/refused/Conflict", "/design/fault",
    ];

    /// <summary>Where the server listens.</summary>
    public string Url => server.Urls.First();

    public async ValueTask InitializeAsync()
    {
        await Do("import", "org", northmere.Organization);
        await Do("repo", "add", northmere.Ledger, Path.Combine(northmere.Repositories, "finder.git"));
        await Do("mine");
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

    /// <summary>Opens <paramref name="address"/> as <paramref name="reader"/> would see it.</summary>
    public async Task<OpenPage> Open(string address, Reader? reader = null)
    {
        reader ??= new Reader();
        var context = await browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = Url,
            ColorScheme = reader.PrefersDark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = reader.Language,
            JavaScriptEnabled = reader.HasScripts,
            ViewportSize = new ViewportSize { Width = reader.Width, Height = 800 },
        });
        if (signedIn.Any(address.Contains))
            await context.AddCookiesAsync([new Cookie { Name = "guesthouse", Value = session, Url = Url }]);
        return await OpenPage.At(address.Replace("LINK", link, StringComparison.Ordinal), context);
    }

    /// <summary>Ada administers, owns the ledger, and is signed in; Carol has not used her link yet.</summary>
    private async Task SignInAsync()
    {
        link = (await Do("account", "create", "carol")).Trim().Split("key=")[1];
        await Do("project", "name", "ledger", "--product-owner", "ada");
        var own = (await Do("admin", "create", "--person", "ada")).Trim().Split("key=")[1];
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
        session = cookies.GetCookies(new Uri(Url))["guesthouse"]!.Value;
    }

    private async Task<string> Do(params string[] command)
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
public sealed record Reader(string Language = "en", bool PrefersDark = false, int Width = 1280, bool HasScripts = true);
