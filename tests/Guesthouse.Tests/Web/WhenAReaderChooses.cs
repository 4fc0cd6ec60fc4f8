using System.Net;

namespace Guesthouse.Tests.Web;

public sealed class WhenAReaderChooses(PagesServer server) : IClassFixture<PagesServer>
{
    [Theory]
    [InlineData("", "en")]
    [InlineData("Accept-Language: de, pt;q=0.9", "en")]
    [InlineData("Accept-Language: fr-CA, en;q=0.8", "fr")]
    [InlineData("Accept-Language: en;q=0.1, ru;q=0.9", "ru")]
    [InlineData("Accept-Language: ru;q=0, es;q=0.2", "es")]
    [InlineData("Cookie: lang=es", "es")]
    [InlineData("Cookie: lang=xx", "en")]
    public async Task the_page_is_in_the_language_of_cookie_or_browser(string header, string language)
    {
        var page = header == "" ? await server.Read("/") : await server.Read("/", header);

        Assert.Contains($"<html lang=\"{language}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_cookie_goes_before_the_browser()
    {
        Assert.Contains("<html lang=\"ru\"", await server.Read("/", "Accept-Language: fr", "Cookie: lang=ru"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_address_sets_the_language_and_leads_to_itself_without_it()
    {
        using var answer = await server.Ask("/design?a=1&lang=fr&b=%26x");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/design?a=1&b=%26x", answer.Headers.Location!.ToString());
        Assert.StartsWith("lang=fr;", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_theme_is_kept_in_a_cookie_and_leads_back()
    {
        using var answer = await Send("dark", "/design?a=1");

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/design?a=1", answer.Headers.Location!.ToString());
        Assert.StartsWith("theme=dark;", Assert.Single(answer.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        Assert.Contains("data-theme=\"dark\"", await server.Read("/", "Cookie: theme=dark"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("/\t/elsewhere.example/")]
    [InlineData("")]
    public async Task the_way_back_never_leads_to_another_site(string back)
    {
        using var answer = await Send("light", back);

        Assert.Equal("/", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task without_a_theme_the_system_decides()
    {
        Assert.DoesNotContain("data-theme", await server.Read("/"), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> Send(string theme, string back)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("theme", theme), KeyValuePair.Create("back", back)]);
        return await server.Visitor.PostAsync("/settings/theme", form, TestContext.Current.CancellationToken);
    }
}
