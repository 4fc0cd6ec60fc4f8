namespace Guesthouse.Browser.Tests;

public sealed class ReadingWithTheKeyboard(Site site)
{
    [Fact]
    public async Task begins_with_a_link_that_skips_to_the_content()
    {
        await using var page = await site.Open("/design");

        await page.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the content", await page.Ask<string>("document.activeElement.textContent"));

        await page.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.Ask<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task goes_to_the_search_with_a_slash_which_elsewhere_is_a_letter()
    {
        await using var page = await site.Open("/");

        await page.Page.Keyboard.PressAsync("/");
        Assert.Equal("search", await page.Ask<string>("document.activeElement.id"));
        Assert.Equal("", await page.Page.InputValueAsync("#search"));

        await page.Page.Keyboard.TypeAsync("a/b");
        Assert.Equal("a/b", await page.Page.InputValueAsync("#search"));
    }

    [Fact]
    public async Task does_not_take_a_slash_that_is_pressed_with_control()
    {
        await using var page = await site.Open("/");

        await page.Page.Keyboard.PressAsync("Control+/");

        Assert.NotEqual("search", await page.Ask<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task closes_a_menu_with_escape_and_stays_on_it()
    {
        await using var page = await site.Open("/");
        await page.Page.FocusAsync(".bar .menu summary");
        await page.Page.Keyboard.PressAsync("Enter");
        Assert.True(await page.Page.IsVisibleAsync(".bar a[hreflang=ru]"));

        await page.Page.Keyboard.PressAsync("Escape");

        Assert.False(await page.Page.IsVisibleAsync(".bar a[hreflang=ru]"));
        Assert.Equal("SUMMARY", await page.Ask<string>("document.activeElement.tagName"));
    }

    [Fact]
    public async Task closes_a_menu_by_clicking_elsewhere()
    {
        await using var page = await site.Open("/");
        await page.Page.ClickAsync(".bar .menu summary");

        await page.Page.ClickAsync("h1");

        Assert.False(await page.Page.IsVisibleAsync(".bar a[hreflang=ru]"));
    }
}
