using System.Net;
using System.Xml.Linq;

namespace Guesthouse.Tests.Web.Charts;

public sealed class Downloads(PagesServer server) : IClassFixture<PagesServer>
{
    [Theory]
    [InlineData("/design/matrix.svg", "matrix.svg")]
    [InlineData("/design/flows.svg", "flows.svg")]
    [InlineData("/design/activity.svg", "activity.svg")]
    public async Task A_picture_stands_alone_with_the_colours_of_the_light_theme(string path, string name)
    {
        using var answer = await server.Ask(path);
        var picture = XDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(name, answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("image/svg+xml", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("http://www.w3.org/2000/svg", picture.Root!.Name.NamespaceName);
        Assert.Equal("#f7f2e8", picture.Root.Elements().First().Attribute("fill")!.Value);
        Assert.All(picture.Descendants().Attributes(), attribute => Assert.False(attribute.Name.LocalName is "class" or "href" || attribute.Value.Contains("var(", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_table_is_a_file_with_the_columns_keys_and_plain_values_in_every_language()
    {
        var english = await server.Read("/design/flows.csv");

        Assert.StartsWith("guest,host,changes,share,last\r\nDeveloper Experience and Tools,Search,57,0.057,2026-09-24\r\n", english, StringComparison.Ordinal);
        Assert.Equal(english, await server.Read("/design/flows.csv", "Accept-Language: ru"));
    }
}
