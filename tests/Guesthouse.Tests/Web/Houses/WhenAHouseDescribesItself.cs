using System.Net;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Storage;
using Guesthouse.Web.Markdown;

namespace Guesthouse.Tests.Web.Houses;

public class WhenAHouseDescribesItself
{
    private const string Contributing = """
        # How to contribute
        <!-- a note to
        authors -->

        <script>alert(1)</script> <img src=x onerror=alert(1)> ![tracker](https://tracker.example/p.png)
        Read [the style](docs/style.md), [the site](https://site.example), [a script](javascript:alert(1)), [data](data:text/html,x) or [above](../../secret.md).

        | a | b |
        |---|---|
        | c | d |
        """;

    [Theory, OnBothDatabases]
    public async Task Its_pages_show_purpose_rules_people_sources_and_logo(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        await pages.Do("project", "set", "ledger", "--motivation", "Books for \u202Eeverybody", "--wanted", "Bugfixes", "--level", "contributions-welcome", "--promise", "8h/16h", "--setup", "Run **make** <b>now</b>", "--channel", "#ledger,https://chat.example");
        await pages.Do("project", "name", "ledger", "--trusted-committer", "ada");

        var overview = await pages.Read("/projects/ledger?days=all");
        foreach (var words in new[] { "Books for everybody", "Bugfixes", "Contributions welcome", "First answer within 8 working hours", "not measured yet", "Ada Lind", "said by operator", "Trusted committer" })
            Assert.Contains(words, overview, StringComparison.Ordinal);
        var contribute = await pages.Read("/projects/ledger/contribute");
        Assert.Contains("Run <strong>make</strong> &lt;b&gt;now&lt;/b&gt;", contribute, StringComparison.Ordinal);
        Assert.Contains("href=\"https://chat.example\"", contribute, StringComparison.Ordinal);
        Assert.Contains("30 days after production", contribute, StringComparison.Ordinal);
        using var logo = await pages.Ask("/projects/ledger/logo");
        Assert.Equal(HttpStatusCode.NotFound, logo.StatusCode);
        Assert.Contains("Corrections de bogues", await pages.ReadIn("fr", "/projects/ledger"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task What_strangers_wrote_neither_runs_nor_loads_anything(TestDatabase database)
    {
        using var folder = new TemporaryFolder();
        await using var pages = await MinedPages.On(database);
        await pages.Do("repo", "add", new RepositoryBuilder()
            .Write("innersource.json", "{ \"logo\": \"logo.svg\" }").Write("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h1\"/></svg>")
            .Write("CONTRIBUTING.md", Contributing).Commit(Cast.Ada, "2026-01-01", "Begin", "src/Pay.cs").CreateIn(folder, "strange.git"));
        await pages.Do("mine");

        var contribute = await pages.Read("/projects/strange/contribute");
        var document = contribute[contribute.IndexOf("id=\"document\"", StringComparison.Ordinal)..];
        Assert.Contains("<h3>How to contribute</h3>", document, StringComparison.Ordinal);
        Assert.Contains("href=\"https://site.example\" rel=\"nofollow noopener noreferrer\"", document, StringComparison.Ordinal);
        Assert.Contains("Read the style, ", document, StringComparison.Ordinal);
        Assert.Contains("<td>c</td>", document, StringComparison.Ordinal);
        foreach (var evil in new[] { "<script>alert", "<img src=x", "tracker.example", "javascript:", "data:text", "secret.md", "authors" })
            Assert.DoesNotContain(evil, document, StringComparison.Ordinal);
        using var logo = await pages.Ask("/projects/strange/logo");
        Assert.Equal("image/svg+xml", logo.Content.Headers.ContentType?.MediaType);
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; sandbox", Assert.Single(logo.Headers.GetValues("Content-Security-Policy")));
    }

    [Fact]
    public void Links_lead_to_the_repositorys_pages_where_these_are_known()
    {
        var file = new Guesthouse.Web.Houses.HouseFile(".github/CONTRIBUTING.md", [], null, "https://forge.example/northmere/ledger.git", "main");

        Assert.Contains("href=\"https://forge.example/northmere/ledger/blob/main/docs/my%20style.md\"", DrawnMarkdown.Of("[s](../docs/my%20style.md#top)", file.AddressOf).Value.Replace("%2520", "%20", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("href", DrawnMarkdown.Of("[s](../../x.md) [t](//evil.example) [u](#here)", file.AddressOf).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_and_long_texts_are_drawn_in_time()
    {
        foreach (var text in new[] { string.Concat(Enumerable.Repeat("> ", 50_000)), new string('[', 100_000), string.Concat(Enumerable.Repeat("*a", 50_000)), string.Concat(Enumerable.Repeat("[a](", 30_000)), new string('`', 99_999) })
            Assert.NotNull(DrawnMarkdown.Of(text, _ => null).Value);
    }
}
