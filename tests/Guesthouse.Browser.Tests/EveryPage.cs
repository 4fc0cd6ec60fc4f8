using System.Text.Json;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Guesthouse.Browser.Tests;

public sealed class EveryPage(Site site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [MemberData(nameof(Site.Addresses), MemberType = typeof(Site))]
    public async Task is_without_an_accessibility_finding_in_the_light(string address) => await CheckAccess(address, new Reader());

    [Theory]
    [MemberData(nameof(Site.Addresses), MemberType = typeof(Site))]
    public async Task is_without_an_accessibility_finding_in_the_dark(string address) => await CheckAccess(address, new Reader(PrefersDark: true));

    [Theory]
    [MemberData(nameof(Site.Addresses), MemberType = typeof(Site))]
    public async Task is_without_an_accessibility_finding_on_a_narrow_screen(string address) => await CheckAccess(address, new Reader(Width: 360));

    private async Task CheckAccess(string address, Reader reader)
    {
        await using var page = await site.Visit(address, reader);
        var found = await page.Page.RunAxe(Rules);
        Assert.True(found.Violations.Length == 0, string.Join('\n', found.Violations.Select(Told)));
    }

    private static string Told(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}: {string.Join(" | ", violation.Nodes.Take(3).Select(node => JsonSerializer.Serialize(node.Html)))}";
}
