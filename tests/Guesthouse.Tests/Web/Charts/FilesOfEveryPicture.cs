using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Charts;

public sealed partial class Files_of_every_picture
{
    private const string Plot = "<svg class=\"plot";

    [Fact]
    public async Task Every_picture_has_its_figures_as_CSV_and_itself_as_PNG_and_as_an_SVG_that_stands_alone()
    {
        await using var pages = await MinedPages.On(TestDatabase.Sqlite);
        foreach (var address in new[] { "/measures?days=all", "/projects/ledger?days=all", "/projects/ledger/activity?days=all" })
        {
            var pictures = (await pages.Read(address)).Split("<section").Where(part => part.Contains(Plot, StringComparison.Ordinal)).ToList();
            Assert.NotEmpty(pictures);
            foreach (var picture in pictures)
            {
                Assert.Contains("data-png", picture, StringComparison.Ordinal);
                Assert.Contains("days=all", FileOf(picture, "csv"), StringComparison.Ordinal);
                Assert.NotEmpty(await pages.Read(FileOf(picture, "csv")));
                AssertStandsAlone(XDocument.Parse(await pages.Read(FileOf(picture, "svg"))));
            }
        }
    }

    [Fact]
    public async Task Where_there_is_nothing_to_draw_there_is_no_file()
    {
        await using var pages = await MinedPages.On(TestDatabase.Sqlite);
        foreach (var file in new[] { "activity.svg", "share.svg", "guests.svg" })
            using (var answer = await pages.Ask($"/projects/ledger/{file}?from=1999-01-01&to=1999-02-01"))
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static void AssertStandsAlone(XDocument picture) => Assert.All(
        picture.Descendants().Attributes(),
        attribute => Assert.False(attribute.Name.LocalName is "class" or "href" || attribute.Value.Contains("var(", StringComparison.Ordinal), $"{attribute}"));

    private static string FileOf(string picture, string kind) =>
        WebUtility.HtmlDecode(Link().Matches(picture).Select(match => match.Groups["href"].Value).First(href => href.Split('?')[0].EndsWith($".{kind}", StringComparison.Ordinal)));

    [GeneratedRegex("href=\"(?<href>[^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
