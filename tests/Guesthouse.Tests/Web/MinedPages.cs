using System.Net;
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

    private MinedPages(TestPlace place)
    {
        this.place = place;
        app = WebHost.Build(new WebSettings(new Uri("http://127.0.0.1:0"), ShowDesign: false), place.Open(), services => services.AddLogging(logging => logging.ClearProviders()));
        visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All });
    }

    /// <summary>Imports, mines and serves.</summary>
    public static async Task<MinedPages> On(TestDatabase database)
    {
        var pages = new MinedPages(TestPlace.New(database));
        await pages.Do("import", "org", pages.northmere.Organization);
        await pages.Do("repo", "add", pages.northmere.Ledger, Path.Combine(pages.northmere.Repositories, "finder.git"));
        await pages.Do("mine");
        await pages.app.StartAsync(TestContext.Current.CancellationToken);
        pages.visitor.BaseAddress = new Uri(pages.app.Urls.First());
        return pages;
    }

    /// <summary>Every route of the site that takes no parameter.</summary>
    public IReadOnlyList<string> PlainRoutes => [.. app.Services.GetServices<Microsoft.AspNetCore.Routing.EndpointDataSource>()
        .SelectMany(source => source.Endpoints).OfType<Microsoft.AspNetCore.Routing.RouteEndpoint>()
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
        .Where(route => !route.Contains('{', StringComparison.Ordinal))
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

    /// <summary>Asks for a page.</summary>
    public Task<HttpResponseMessage> Ask(string path) => visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Reads a page that must be there.</summary>
    public async Task<string> Read(string path)
    {
        using var answer = await Ask(path);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
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
