using System.Net;
using Guesthouse.Tests.Storage;
using Guesthouse.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Guesthouse.Tests.Web;

/// <summary>The real server on a free port of this machine, and a visitor who follows no redirect and keeps no cookie.</summary>
public sealed class PagesServer : IAsyncLifetime
{
    private readonly TestPlace place = TestPlace.New(TestDatabase.Sqlite);
    private readonly WebApplication app;

    public PagesServer() => app = WebHost.Build(
        new WebSettings(new Uri("http://127.0.0.1:0"), ShowDesign: true), place.Open(), services => services.AddLogging(logging => logging.ClearProviders()));

    public HttpClient Visitor { get; private set; } = new();

    public async ValueTask InitializeAsync()
    {
        await app.StartAsync(TestContext.Current.CancellationToken);
        Visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri(app.Urls.First()),
        };
    }

    public async ValueTask DisposeAsync()
    {
        Visitor.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        place.Dispose();
    }

    /// <summary>Asks for <paramref name="path"/>, with headers given as <c>Name: value</c>.</summary>
    public async Task<HttpResponseMessage> Ask(string path, HttpMethod? method = null, params IEnumerable<string> headers)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        foreach (var header in headers) request.Headers.TryAddWithoutValidation(header.Split(": ")[0], header.Split(": ")[1]);
        return await Visitor.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>The page at <paramref name="path"/>, as text.</summary>
    public async Task<string> Read(string path, params IEnumerable<string> headers)
    {
        using var answer = await Ask(path, null, headers);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
