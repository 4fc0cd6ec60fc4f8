using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Guesthouse.Browser.Tests;

/// <summary>The journey from a need to criteria: Bob of Payments asks the finder of Search, and Dan, its product owner, works from his inbox.</summary>
public sealed partial class AskingAndDeciding(Site site)
{
    [Theory]
    [InlineData("en", true, "Open for contribution")]
    [InlineData("fr", false, "Ouverte aux contributions")]
    [InlineData("en", false, "Open for contribution")]
    [InlineData("ru", true, "Открыт для вклада")]
    public async Task leads_from_a_project_over_a_question_to_criteria(string language, bool hasScripts, string open)
    {
        var need = $"Find receipts by amount ({language}, {(hasScripts ? "scripts" : "none")})";
        await using var guest = await site.Open("/projects", new Reader(language, HasScripts: hasScripts, As: "bob"));
        await using var owner = await site.Open("/inbox", new Reader(language, HasScripts: hasScripts, As: "dan"));
        var (bob, dan) = (guest.Page, owner.Page);

        // Bob finds the project, and asks.
        await bob.FillAsync("#q", "finder");
        await bob.PressAsync("#q", "Enter");
        await bob.ClickAsync("main a[href='/projects/finder']");
        await bob.ClickAsync(".head a[href='/requests/new?project=finder']");
        await bob.FillAsync("#q-need", need);
        await bob.ClickAsync("main form .btn.main");
        await bob.FillAsync("#f-purpose", "Auditors ask for *amounts*.");
        await bob.CheckAsync("input[value=WorkAround]");
        await bob.FillAsync("#f-cost", "9");
        await bob.ClickAsync("main form[method=post] .btn.main");
        var address = Address().Match(bob.Url).Value;

        // Dan finds it in the inbox, and asks back.
        await dan.GotoAsync("/inbox");
        await dan.ClickAsync($"main .name a[href='{address}']");
        await WriteAsync(dan, "ask", ("text", "Which currencies?"));

        // Bob is told on his page, and answers.
        await bob.GotoAsync("/mine");
        await bob.ClickAsync($"#yours .name a[href='{address}']");
        Assert.Contains("Which currencies?", await bob.InnerTextAsync("#events"), StringComparison.Ordinal);
        await WriteAsync(bob, "answer", ("text", "All of them."));

        // Dan opens it with criteria, and Bob sees it.
        await dan.GotoAsync("/inbox");
        await dan.ClickAsync($"main .name a[href='{address}']");
        await WriteAsync(dan, "open", ("story", "As an auditor I find receipts by their amount."), ("done", "- tests\n- the manual"));
        await bob.GotoAsync(address);
        Assert.Equal(language, await bob.GetAttributeAsync("html", "lang"));
        Assert.Contains(open, await bob.InnerTextAsync("#turn"), StringComparison.Ordinal);
        Assert.Contains("As an auditor I find receipts by their amount.", await bob.InnerTextAsync("#criteria"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task reaches_a_decision_from_the_inbox_by_the_keyboard_alone()
    {
        var number = (await site.Do("request", "file", "finder", "--need", "By keyboard", "--purpose", "Hands on the keys", "--by", "bob", "--format", "json")).Split("\"number\":")[1].Split(',', '}')[0].Trim();
        await using var owner = await site.Open("/inbox", new Reader(As: "dan"));
        var page = owner.Page;

        await TabToAsync(page, $"a[href='/requests/{number}#turn']");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**/requests/{number}#turn");
        await TabToAsync(page, "#plan summary");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "#plan-text");
        await page.Keyboard.TypeAsync("Next week");
        await TabToAsync(page, "#plan .btn.main");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**done=plan**");

        Assert.Contains("Next week", await page.InnerTextAsync("#events"), StringComparison.Ordinal);
    }

    private static async Task WriteAsync(IPage page, string form, params (string Field, string Text)[] fields)
    {
        await page.ClickAsync($"#{form} > summary");
        foreach (var (field, text) in fields)
            await page.FillAsync($"#{form} [name={field}]", text);
        await page.ClickAsync($"#{form} .btn.main:not(summary)");
        Assert.Contains($"done={form}", page.Url, StringComparison.Ordinal);
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        const int steps = 120;
        for (var step = 0; step < steps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector))
                return;
        }
        Assert.Fail($"The keyboard does not reach {selector}.");
    }

    [GeneratedRegex("/requests/[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Address();
}
