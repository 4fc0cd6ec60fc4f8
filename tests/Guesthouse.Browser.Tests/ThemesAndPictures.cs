namespace Guesthouse.Browser.Tests;

public sealed class ThemesAndPictures(Site site)
{
    private const string Ground = "getComputedStyle(document.documentElement).backgroundColor";

    [Fact]
    public async Task The_theme_follows_the_system_until_the_reader_chooses()
    {
        await using var light = await site.Open("/");
        await using var dark = await site.Open("/", new Reader(PrefersDark: true));
        Assert.NotEqual(await light.Ask<string>(Ground), await dark.Ask<string>(Ground));

        await dark.Page.ClickAsync(".bar .menu:nth-of-type(2) summary");
        await dark.Page.ClickAsync(".bar button[value=light]");

        Assert.Equal(await light.Ask<string>(Ground), await dark.Ask<string>(Ground));
    }

    [Fact]
    public async Task A_picture_turns_into_its_table_in_place_and_the_address_says_so()
    {
        await using var page = await site.Open("/design/pictures");
        await page.Ask<int>("window.stayed = 1");

        await page.Page.ClickAsync("#matrix .links a");
        await page.Page.WaitForSelectorAsync("#matrix table");

        Assert.Contains("table=matrix", page.Page.Url, StringComparison.Ordinal);
        Assert.Equal(1, await page.Ask<int>("window.stayed"));
    }

    [Fact]
    public async Task A_picture_says_its_exact_figures_on_hover_and_its_text_keeps_13_pixels()
    {
        await using var page = await site.Open("/design/pictures");

        Assert.Equal("Changes by hosts, guests, agents and unknown over time; the table holds the same figures", await page.Page.GetAttributeAsync("#activity svg.plot", "aria-label"));
        Assert.Equal("Nov 2026: hosts 25, guests 10, agents 3, unknown 2", await page.Ask<string>("[...document.querySelectorAll('#activity rect title')].at(-1).textContent"));
        foreach (var width in new[] { 360, 700, 1280 })
        {
            await page.Page.SetViewportSizeAsync(width, 800);
            Assert.True(await page.Ask<bool>("[...document.querySelectorAll('svg.plot')].filter(p => p.checkVisibility()).every(p => Math.abs(p.getBoundingClientRect().width - p.viewBox.baseVal.width) < 1)"), $"at {width}");
        }
    }

    [Fact]
    public async Task A_table_is_sorted_by_a_click_on_the_head_of_a_column()
    {
        await using var page = await site.Open("/design/pictures");
        var first = page.Page.Locator("table tbody tr:first-child td:nth-child(3)").Last;
        Assert.Equal("57", await first.InnerTextAsync());

        await page.Page.ClickAsync("th a[href*='flows=-changes']");
        await page.Page.ClickAsync("th a[href*='flows=changes']");

        Assert.Equal("29", await first.InnerTextAsync());
        Assert.Equal("ascending", await page.Page.GetAttributeAsync("th[aria-sort]", "aria-sort"));
    }
}
