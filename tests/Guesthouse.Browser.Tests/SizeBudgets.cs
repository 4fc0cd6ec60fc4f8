using System.Net;

namespace Guesthouse.Browser.Tests;

public sealed class SizeBudgets(Site site)
{
    [Theory]
    [MemberData(nameof(Site.Addresses), MemberType = typeof(Site))]
    public async Task A_page_is_under_20_KB_compressed(string address) => Assert.InRange(await SizeOf(address), 1, 20_000);

    [Fact]
    public async Task The_style_is_under_10_KB_and_the_script_under_20_KB_compressed()
    {
        using var client = new HttpClient { BaseAddress = new Uri(site.Url) };
        var page = await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.InRange(await SizeOf(AddressIn(page, ".css")), 1, 10_000);
        Assert.InRange(await SizeOf(AddressIn(page, ".js")), 1, 20_000);
    }

    private static string AddressIn(string page, string ending) =>
        page.Split('"').First(part => part.StartsWith("/assets/", StringComparison.Ordinal) && part.EndsWith(ending, StringComparison.Ordinal));

    private async Task<int> SizeOf(string address)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None }) { BaseAddress = new Uri(site.Url) };
        client.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        return (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length;
    }
}
