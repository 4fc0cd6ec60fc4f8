using System.Net;
using System.Xml.Linq;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web;

public class BadgesOfAProject
{
    private static readonly XNamespace svg = "http://www.w3.org/2000/svg";

    [Theory, OnBothDatabases]
    public async Task Say_in_words_what_they_show_in_the_language_of_their_address(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        await pages.Do("project", "set", "ledger", "--level", "contributions-welcome", "--promise", "16h");

        Assert.Equal("guests: Contributions welcome", await TitleOf(pages, "/badges/ledger/governance.svg"));
        Assert.Equal("первый ответ: за 16 рабочих часов", await TitleOf(pages, "/badges/ledger/promise.svg?lang=ru"));
        Assert.Equal("première réponse: pas de promesse", await TitleOf(pages, "/badges/finder/promise.svg?lang=fr"));
        Assert.Equal("guest share: no changes", await TitleOf(pages, "/badges/ledger/guest-share.svg"));
        Assert.Equal("Readiness: 0 of 4 ready", await TitleOf(pages, "/badges/ledger/readiness.svg"));
        Assert.Equal("Открытость: пока нет", await TitleOf(pages, "/badges/ledger/openness.svg?lang=ru"));
        Assert.Matches("^activité: [0-9]+$", await TitleOf(pages, "/badges/ledger/activity.svg?lang=fr"));
    }

    [Theory, OnBothDatabases]
    public async Task Stand_alone_without_style_sheet_script_or_anything_from_elsewhere(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);

        var drawing = XDocument.Parse(await pages.Read("/badges/ledger/governance.svg"));

        Assert.DoesNotContain(drawing.Descendants(), element => element.Name.LocalName is "style" or "script" or "image" or "use" or "foreignObject");
        Assert.DoesNotContain("var(", drawing.ToString(), StringComparison.Ordinal);
        Assert.All(drawing.Descendants(svg + "text"), text => Assert.NotNull(text.Attribute("textLength")));
        Assert.Equal(drawing.Root!.Element(svg + "title")!.Value, drawing.Root.Attribute("aria-label")!.Value);
    }

    [Theory, OnBothDatabases]
    public async Task May_be_kept_and_shown_by_other_places_and_set_no_cookie(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);

        using var answer = await pages.Ask("/badges/ledger/governance.svg?lang=es");

        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("public, max-age=300, stale-while-revalidate=3600", answer.Headers.GetValues("Cache-Control").Single().Replace("stale-while-revalidate=3600, ", "", StringComparison.Ordinal));
        Assert.Equal("cross-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.True(answer.Headers.Contains("Content-Security-Policy"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.NotNull(answer.Headers.ETag);
    }

    [Theory, OnBothDatabases]
    public async Task Are_not_sent_again_to_whoever_has_them_as_they_are(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        using var first = await pages.Ask("/badges/ledger/governance.svg");
        var tag = first.Headers.ETag!.ToString();

        using var again = await pages.Ask("/badges/ledger/governance.svg", tag);
        await pages.Do("project", "set", "ledger", "--level", "closed");
        using var changed = await pages.Ask("/badges/ledger/governance.svg", tag);

        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Empty(await again.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal(tag, again.Headers.ETag!.ToString());
        Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
        Assert.NotEqual(tag, changed.Headers.ETag!.ToString());
    }

    [Theory, OnBothDatabases]
    public async Task Can_be_copied_from_the_house_each_as_a_line_that_leads_to_it(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);

        var house = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(await pages.Read("/projects/ledger"));
        var fields = house.QuerySelectorAll("#badges input").Select(field => (Says: field.GetAttribute("value")!, IsFixed: field.HasAttribute("readonly"), Label: field.ParentElement!.TextContent)).ToList();

        Assert.Equal(20, fields.Count);
        Assert.All(fields, field => Assert.True(field.IsFixed));
        Assert.All(fields, field => Assert.Matches("^\\s*\\w.*(Markdown|HTML)", field.Label));
        Assert.Equal($"[![guests]({pages.Site}/badges/ledger/governance.svg)]({pages.Site}/projects/ledger)", fields[0].Says);
        Assert.Equal($"<a href=\"{pages.Site}/projects/ledger\"><img src=\"{pages.Site}/badges/ledger/governance.svg\" alt=\"guests\"></a>", fields[1].Says);
        foreach (var picture in house.QuerySelectorAll("#badges img").Select(picture => picture.GetAttribute("src")!))
            Assert.Contains("<svg", await pages.Read(picture), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Of_a_project_that_is_restricted_are_not_there(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        await pages.Do("project", "set", "ledger", "--visible-to", "payments");

        using var answer = await pages.Ask("/badges/ledger/governance.svg");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Theory, OnBothDatabases]
    public async Task Follow_a_project_to_its_new_slug(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        await pages.Do("project", "set", "ledger", "--slug", "books");

        using var answer = await pages.Ask("/badges/ledger/governance.svg?lang=fr");

        Assert.Equal("/badges/books/governance.svg?lang=fr", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("/badges/ledger/nothing.svg")]
    [InlineData("/badges/ledger%22%3E%3Cscript%3E/governance.svg")]
    [InlineData("/badges/..%2fledger/governance.svg")]
    [InlineData("/badges/ledger/%3Cscript%3E.svg")]
    [InlineData("/badges/ledger")]
    public async Task That_nobody_supplies_or_that_are_none_are_not_there(string address)
    {
        await using var pages = await MinedPages.On(TestDatabase.Sqlite);

        using var answer = await pages.Ask(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("<script>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<string> TitleOf(MinedPages pages, string address) => XDocument.Parse(await pages.Read(address)).Root!.Element(svg + "title")!.Value;
}
