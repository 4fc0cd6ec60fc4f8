namespace Guesthouse.Browser.Tests;

public sealed class EveryLayout(Site site)
{
    [Theory]
    [MemberData(nameof(Site.Addresses), MemberType = typeof(Site))]
    public async Task in_every_language_says_which_it_is_leaves_no_text_unfinished_and_never_scrolls_sideways(string address)
    {
        foreach (var language in new[] { "en", "fr", "es", "ru" })
        {
            await using var page = await site.Visit(address, new Reader(language));
            Assert.Equal(language, await page.Ask<string>("document.documentElement.lang"));
            Assert.DoesNotMatch(@"[{}]|plural,|select,", await page.Page.InnerTextAsync("body"));
            foreach (var width in new[] { 360, 640, 860, 1000 })
            {
                await page.Page.SetViewportSizeAsync(width, 800);
                Assert.True(await page.Ask<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{address} in {language} at {width}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Site.Addresses), MemberType = typeof(Site))]
    public async Task does_not_move_after_it_is_shown_even_where_it_is_read_slowly(string address)
    {
        await using var page = await site.Visit(address);
        var tools = await page.Page.Context.NewCDPSessionAsync(page.Page);
        await tools.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        await tools.SendAsync("Emulation.setCPUThrottlingRate", new Dictionary<string, object> { ["rate"] = 6 });
        await page.Page.ReloadAsync();

        var shift = await page.Ask<double>("new Promise(done => new PerformanceObserver(list => done(list.getEntries().reduce((sum, e) => sum + e.value, 0))).observe({ type: 'layout-shift', buffered: true }) || setTimeout(() => done(0), 200))");

        await tools.DetachAsync();
        Assert.Equal(0, shift, 3);
    }

    [Theory]
    [MemberData(nameof(Site.Addresses), MemberType = typeof(Site))]
    public async Task prints_without_what_only_a_screen_can_do(string address)
    {
        await using var page = await site.Visit(address);
        await page.Page.EmulateMediaAsync(new() { Media = Microsoft.Playwright.Media.Print });

        Assert.False(await page.Page.IsVisibleAsync(".bar"));
        Assert.True(await page.Page.IsVisibleAsync("h1"));
        Assert.NotEmpty(await page.Page.PdfAsync());
    }

    [Theory]
    [MemberData(nameof(Site.Addresses), MemberType = typeof(Site))]
    public async Task shows_where_the_focus_is_wherever_the_tab_key_goes(string address)
    {
        await using var page = await site.Visit(address);
        await page.Ask<object>(NoteHiddenFocus);
        var steps = Math.Min(60, await page.Ask<int>("document.querySelectorAll('a[href], button, input:not([type=hidden]), summary, [tabindex=\"0\"]').length"));

        for (var step = 0; step < steps; step++)
            await page.Page.Keyboard.PressAsync("Tab");

        Assert.InRange(await page.Ask<int>("window.focused"), 1, steps);
        Assert.Empty(await page.Ask<string[]>("window.unseen"));
    }

    /// <summary>The element with the focus, or the frame that stands for it, has an outline, and is not hidden.</summary>
    private const string NoteHiddenFocus =
        """
        (() => {
          [window.unseen, window.focused] = [[], 0];
          addEventListener('focusin', ({ target }) => {
            window.focused++;
            const framed = target.closest('.seek') ?? target;
            const style = getComputedStyle(framed);
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2 || framed.getClientRects().length === 0)
              window.unseen.push(target.outerHTML.slice(0, 200));
          });
        })()
        """;
}
