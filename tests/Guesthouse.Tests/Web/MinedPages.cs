using System.Net;
using Guesthouse.Storage;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;
using Guesthouse.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Guesthouse.Tests.Web;

/// <summary>The pages of an installation that imported <see cref="Northmere"/> and mined its repositories, on one of the databases.</summary>
internal sealed class MinedPages : IAsyncDisposable
{
    private readonly Northmere northmere = new();
    private readonly TestPlace place;
    private readonly WebApplication app;
    private readonly HttpClient visitor;

    private MinedPages(TestPlace place, Action<IServiceCollection, Store>? services)
    {
        this.place = place;
        var store = place.Open();
        app = WebHost.Build(new WebSettings(new Uri("http://127.0.0.1:0"), ShowDesign: false), store, usual =>
        {
            usual.AddLogging(logging => logging.ClearProviders());
            services?.Invoke(usual, store);
        });
        visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All });
    }

    /// <summary>Imports, mines and serves.</summary>
    /// <param name="database">On which database.</param>
    /// <param name="services">What the server is to have otherwise than usual.</param>
    public static async Task<MinedPages> On(TestDatabase database, Action<IServiceCollection, Store>? services = null)
    {
        var pages = new MinedPages(TestPlace.New(database), services);
        await pages.Do("import", "org", pages.northmere.Organization);
        await pages.Do("repo", "add", pages.northmere.Ledger, Path.Combine(pages.northmere.Repositories, "finder.git"));
        await pages.Do("mine");
        await pages.app.StartAsync(TestContext.Current.CancellationToken);
        pages.visitor.BaseAddress = new Uri(pages.app.Urls.First());
        return pages;
    }

    /// <summary>Where the server listens.</summary>
    public Uri Url => new(app.Urls.First());

    /// <summary>Every route of the site that takes no parameter.</summary>
    public IReadOnlyList<string> PlainRoutes => [.. Routes.Where(route => !route.Contains('{', StringComparison.Ordinal))];

    /// <summary>Every route of the site.</summary>
    public IReadOnlyList<string> Routes => [.. app.Services.GetServices<Microsoft.AspNetCore.Routing.EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>()
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Distinct()];

    /// <summary>Runs a command on the installation, which must succeed; tells what it said.</summary>
    public async Task<string> Do(params string[] command)
    {
        var answer = await Try(command);
        Assert.True(answer.ExitCode == 0, answer.Error);
        return answer.Output;
    }

    /// <summary>Runs a command on the installation.</summary>
    public Task<CliAnswer> Try(params string[] command) =>
        GuesthouseCli.Run([.. command, "--data", place.Folder, .. place.ConnectionString is { } address ? new[] { "--database", address } : []]);

    /// <summary>The store, which closes with the place.</summary>
    public Store Open() => place.Open();

    /// <summary>The ledger's repository.</summary>
    public string Ledger => northmere.Ledger;

    /// <summary>Puts another history where a repository's was.</summary>
    public void Replace(string repository, RepositoryBuilder with)
    {
        Directory.Delete(Path.Combine(northmere.Repositories, repository), recursive: true);
        with.CreateIn(northmere.Temporary, $"repositories/{repository}");
    }

    /// <summary>Writes the organization's file anew and imports it.</summary>
    public async Task Import(string organization)
    {
        await File.WriteAllTextAsync(northmere.Organization, organization, TestContext.Current.CancellationToken);
        await Do("import", "org", northmere.Organization);
    }

    /// <summary>Where the server is reached, without a slash at its end.</summary>
    public string Site => visitor.BaseAddress!.ToString().TrimEnd('/');

    /// <summary>Asks for a page.</summary>
    public Task<HttpResponseMessage> Ask(string path) => visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Asks for a page that the visitor already has.</summary>
    public async Task<HttpResponseMessage> Ask(string path, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Reads a page that must be there.</summary>
    public async Task<string> Read(string path)
    {
        using var answer = await Ask(path);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Reads a page as a browser of somebody who speaks a language.</summary>
    public async Task<string> ReadIn(string language, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Language", language);
        using var answer = await visitor.SendAsync(request, TestContext.Current.CancellationToken);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        place.Dispose();
        northmere.Dispose();
    }
}
