using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Access.Accounts;

public class WhomOneIsInTheDemo
{
    [Fact]
    public async Task Is_chosen_at_the_machine_from_a_handful_of_people()
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite, isDemo: true);
        var reader = pages.NewCaller();
        Assert.Contains("Be somebody", (await reader.Open("/teams")).Text, StringComparison.Ordinal);

        Assert.Equal((303, "/teams"), Ending(await reader.Send("/demo/be", "/", ("person", "bob"), ("back", "/teams"))));
        Assert.Contains(">Bob Okoro</span>", (await reader.Open("/teams")).Text, StringComparison.Ordinal);
        await pages.Do("admin", "name", "dan", "--program-lead");
        await reader.Send("/demo/be", "/", ("person", "dan"));
        Assert.Equal(200, (await reader.Open("/accounts")).Status);
        await reader.Send("/demo/be", "/", ("person", ""));
        Assert.Equal(403, (await reader.Open("/accounts")).Status);
        await reader.Send("/demo/be", "/", ("person", "somebody-else"));
        Assert.DoesNotContain("Somebody", (await reader.Open("/teams")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_nobody_from_elsewhere_even_with_a_cookie_from_here()
    {
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite, isDemo: true);
        var reader = pages.NewCaller();
        await reader.Send("/demo/be", "/", ("person", "bob"));

        Assert.Equal(401, (await reader.Open("/teams", "X-Forwarded-For: 10.0.0.1", "Accept: */*")).Status);
        Assert.DoesNotContain("Be somebody", (await reader.Open("/sign-in", "X-Forwarded-For: 10.0.0.1")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_chosen_nowhere_else()
    {
        await using var demo = await GuardedPages.On(TestDatabase.Sqlite, isDemo: true);
        await using var pages = await GuardedPages.On(TestDatabase.Sqlite);
        var reader = demo.NewCaller();
        await reader.Send("/demo/be", "/", ("person", "bob"));

        Assert.Equal(404, (await pages.NewCaller().SendPlain("/demo/be", ("person", "bob"))).Status);
        Assert.StartsWith("/sign-in", (await pages.NewCaller().Open("/account", $"Cookie: {reader.SentCookies}")).Location, StringComparison.Ordinal);
        Assert.DoesNotContain("Bob Okoro</span>", (await pages.NewCaller().Open("/teams", $"Cookie: {reader.SentCookies}")).Text, StringComparison.Ordinal);
    }

    private static (int Status, string? Location) Ending(Answer answer) => (answer.Status, answer.Location);
}
