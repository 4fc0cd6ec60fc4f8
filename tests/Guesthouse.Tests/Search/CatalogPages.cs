using System.Net;
using Guesthouse.Tests.Storage;
using Guesthouse.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Guesthouse.Tests.Search;

/// <summary>The pages of a catalogue of a test's own projects.</summary>
internal sealed class CatalogPages : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient visitor;

    private CatalogPages(SearchedPlace place)
    {
        Place = place;
        app = WebHost.Build(new WebSettings(new Uri("http://127.0.0.1:0"), ShowDesign: false), place.Store, services => services.AddLogging(logging => logging.ClearProviders()));
        visitor = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.None });
    }

    public SearchedPlace Place { get; }

    /// <summary>Serves a catalogue that <paramref name="fill"/> fills.</summary>
    public static async Task<CatalogPages> With(TestDatabase database, Action<SearchedPlace> fill)
    {
        var pages = new CatalogPages(new SearchedPlace(database));
        fill(pages.Place);
        await pages.Place.Index();
        await pages.app.StartAsync(TestContext.Current.CancellationToken);
        pages.visitor.BaseAddress = new Uri(pages.app.Urls.First());
        return pages;
    }

    /// <summary>Reads a page that must be there.</summary>
    public async Task<string> Read(string path)
    {
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}: {answer.StatusCode}");
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    /// <summary>How many bytes a page has on its way to a browser.</summary>
    public async Task<int> Packed(string path)
    {
        using var question = new HttpRequestMessage(HttpMethod.Get, path);
        question.Headers.TryAddWithoutValidation("Accept-Encoding", "br");
        using var answer = await visitor.SendAsync(question, TestContext.Current.CancellationToken);
        Assert.Equal("br", answer.Content.Headers.ContentEncoding.Single());
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }

    public async ValueTask DisposeAsync()
    {
        visitor.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Place.Dispose();
    }
}
