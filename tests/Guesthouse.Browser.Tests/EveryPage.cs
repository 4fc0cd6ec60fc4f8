using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Guesthouse.Browser.Tests;

public sealed class EveryPage(Site site)
{
    private static readonly AxeRunOptions everything = Only("tag", "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /// <summary>In the dark nothing but colours is another.</summary>
    private static readonly AxeRunOptions colours = Only("rule", "color-contrast", "link-in-text-block");

    [Theory]
    [MemberData(nameof(Site.Addresses), MemberType = typeof(Site))]
    public async Task is_without_an_accessibility_finding_in_both_themes_and_on_a_narrow_screen(string address)
    {
        await using var page = await site.Visit(address);
        await Check(page, "in the light", everything);
        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await Check(page, "in the dark", colours);
        await page.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.Page.SetViewportSizeAsync(360, 800);
        await Check(page, "at 360 pixels", everything);
    }

    private static async Task Check(OpenPage page, string how, AxeRunOptions rules)
    {
        // Colours that are still changing belong to neither theme.
        await page.Ask<int>("Promise.all(document.getAnimations().map(change => change.finished)).then(all => all.length)");
        var found = await page.Page.RunAxe(rules);
        Assert.True(found.Violations.Length == 0, $"{how}: {string.Join('\n', found.Violations.Select(Told))}");
    }

    private static AxeRunOptions Only(string type, params List<string> values) => new() { RunOnly = new RunOnlyOptions { Type = type, Values = values }, ResultTypes = [ResultType.Violations] };

    private static string Told(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => JsonSerializer.Serialize(node.Html)))}";
}
