namespace Guesthouse.Browser.Tests;

public sealed class ReadingWithoutScripts(Site site)
{
    private static readonly Reader Plain = new(HasScripts: false);

    [Fact]
    public async Task chooses_a_language_by_a_link_that_leads_back_to_the_page()
    {
        await using var page = await site.Open("/design?a=1", Plain);

        await page.Page.ClickAsync(".bar .menu summary");
        await page.Page.ClickAsync(".bar a[hreflang=ru]");

        Assert.EndsWith("/design?a=1", page.Page.Url, StringComparison.Ordinal);
        Assert.Equal("ru", await page.Page.GetAttributeAsync("html", "lang"));
    }

    [Fact]
    public async Task chooses_a_theme_by_a_form_that_leads_back_to_the_page()
    {
        await using var page = await site.Open("/design?a=1", Plain);

        await page.Page.ClickAsync(".bar .menu:nth-of-type(2) summary");
        await page.Page.ClickAsync(".bar button[value=dark]");

        Assert.EndsWith("/design?a=1", page.Page.Url, StringComparison.Ordinal);
        Assert.Equal("dark", await page.Page.GetAttributeAsync("html", "data-theme"));
    }

    [Fact]
    public async Task turns_a_picture_into_its_table_and_back()
    {
        await using var page = await site.Open("/design/pictures", Plain);

        await page.Page.ClickAsync("#matrix .links a");
        Assert.True(await page.Page.IsVisibleAsync("#matrix table"));

        await page.Page.ClickAsync("#matrix .links a");
        Assert.True(await page.Page.IsVisibleAsync("#matrix svg.plot"));
    }

    [Fact]
    public async Task reaches_every_place_from_the_foot_of_a_narrow_page()
    {
        await using var page = await site.Open("/", Plain with { Width = 360 });

        await page.Page.ClickAsync("a[href='#menu']");
        await page.Page.ClickAsync("#menu a[hreflang=fr]");

        Assert.Equal("fr", await page.Page.GetAttributeAsync("html", "lang"));
    }
}
