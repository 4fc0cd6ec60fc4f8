using System.Net;
using Guesthouse.Web.Http;

namespace Guesthouse.Tests.Web;

public sealed class EveryAnswer(PagesServer server) : IClassFixture<PagesServer>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/assets/nothing.css")]
    [InlineData("/design/fault")]
    [InlineData("/design/refused/Forbidden")]
    [InlineData("/?lang=fr")]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task carries_the_content_security_policy_and_its_companions(string path)
    {
        using var answer = await server.Ask(path);

        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(answer.Headers.Contains("Server"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/design")]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    public async Task to_HEAD_is_the_answer_to_GET_without_its_body(string path)
    {
        using var get = await server.Ask(path);
        using var head = await server.Ask(path, HttpMethod.Head);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/design")]
    [InlineData("/nowhere")]
    public async Task of_a_page_holds_no_style_script_or_handler_of_its_own(string path)
    {
        var page = await server.Read(path);

        Assert.DoesNotMatch(@"\sstyle=", page);
        Assert.DoesNotMatch(@"<style", page);
        Assert.DoesNotMatch(@"\son[a-z]+=", page);
        Assert.DoesNotMatch(@"<script(?![^>]*\ssrc=)", page);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task of_an_asset_is_packed_kept_for_ever_and_named_by_its_content(string encoding)
    {
        var style = (await server.Read("/")).Split("href=\"").First(part => part.StartsWith("/assets/site.", StringComparison.Ordinal)).Split('"')[0];

        using var answer = await server.Ask(style, null, $"Accept-Encoding: {encoding}");

        Assert.Matches("^/assets/site\\.[0-9a-f]{12}\\.css$", style);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(encoding, Assert.Single(answer.Content.Headers.ContentEncoding));
        Assert.Contains("immutable", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }
}
