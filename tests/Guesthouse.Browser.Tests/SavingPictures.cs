using System.Buffers.Binary;
using Microsoft.Playwright;

namespace Guesthouse.Browser.Tests;

public sealed class SavingPictures(Site site)
{
    [Theory]
    [InlineData("/measures?days=all", "matrix", "matrix.png")]
    [InlineData("/measures?days=all", "activity", "activity.png")]
    [InlineData("/measures?days=all", "share", "share.png")]
    [InlineData("/measures?days=all", "distance", "distance.png")]
    [InlineData("/measures?days=all", "flows", "flows.png")]
    [InlineData("/projects/ledger/activity?days=all", "activity", "ledger-activity.png")]
    [InlineData("/projects/ledger/activity?days=all", "share", "ledger-share.png")]
    [InlineData("/projects/ledger/activity?days=all", "guests", "ledger-guests.png")]
    public async Task A_picture_comes_down_as_a_PNG_of_twice_its_size_whatever_the_theme(string address, string picture, string name)
    {
        var light = await Save(address, picture, name, new Reader());

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a], light.Bytes[..8]);
        Assert.Equal(light.Drawn.Select(length => (uint)length * 2), [Number(light.Bytes, 16), Number(light.Bytes, 20)]);
        Assert.True(light.Bytes.Length > 2_000, "an empty sheet");
        Assert.Equal(light.Bytes, (await Save(address, picture, name, new Reader(PrefersDark: true))).Bytes);
    }

    [Fact]
    public async Task A_picture_that_was_changed_into_its_table_and_back_is_still_saved()
    {
        await using var page = await site.Open("/measures?days=all");
        await page.Page.ClickAsync("#share .links a");
        await page.Page.WaitForSelectorAsync("#share table");

        var saved = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.ClickAsync("#share a[data-png]"));

        Assert.Equal("share.png", saved.SuggestedFilename);
    }

    [Fact]
    public async Task Where_no_PNG_can_be_made_the_link_says_so()
    {
        await using var page = await site.Open("/measures?days=all");
        await page.Page.RouteAsync("**/share.svg*", route => route.FulfillAsync(new RouteFulfillOptions { Body = "no picture" }));

        await page.Page.ClickAsync("#share a[data-png]");

        await page.Page.WaitForSelectorAsync("#share a[data-png]:text('the SVG holds the same')");
    }

    [Fact]
    public async Task Without_scripts_the_link_is_not_shown_and_the_SVG_remains()
    {
        await using var page = await site.Open("/measures?days=all", new Reader(HasScripts: false));

        Assert.False(await page.Page.IsVisibleAsync("#share a[data-png]"));
        Assert.True(await page.Page.IsVisibleAsync("#share a[href*='share.svg']"));
    }

    /// <summary>Saves a picture, and reads the size that its SVG states.</summary>
    private async Task<(byte[] Bytes, int[] Drawn)> Save(string address, string picture, string name, Reader reader)
    {
        await using var page = await site.Open(address, reader);
        var saved = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.ClickAsync($"#{picture} a[data-png]"));
        Assert.Equal(name, saved.SuggestedFilename);
        var drawn = await page.Ask<int[]>($$"""
            fetch(document.querySelector('#{{picture}} a[data-png]').href).then(file => file.text())
                .then(text => new DOMParser().parseFromString(text, 'image/svg+xml').documentElement)
                .then(svg => ['width', 'height'].map(name => Math.round(svg.getAttribute(name))))
            """);
        return (await File.ReadAllBytesAsync(await saved.PathAsync(), TestContext.Current.CancellationToken), drawn);
    }

    private static uint Number(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(at));
}
