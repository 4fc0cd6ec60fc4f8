using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Requests;

public sealed class ListingOnPages
{
    [Theory]
    [OnBothDatabases]
    public async Task follows_what_the_address_asks_for(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        var first = await pages.File("Find receipts by amount");
        var second = await pages.File("Sort stamps");
        await RequestPages.Act(pages.Dan, second, "plan", ("text", "Soon"));

        async Task<string> Shown(string query)
        {
            var page = (await pages.Dan.Open($"/requests?{query}")).Text.Split("<main")[1];
            return string.Join(' ', new[] { first, second }.Where(number => page.Contains($"href=\"/requests/{number}\"", StringComparison.Ordinal)));
        }

        Assert.Equal($"{first} {second}", await Shown(""));
        Assert.Equal($"{second}", await Shown("state=Planned"));
        Assert.Equal($"{first}", await Shown("q=recipts"));
        Assert.Equal($"{second}", await Shown($"q=%23{second}"));
        Assert.Equal($"{first} {second}", await Shown("project=finder&guest=payments&whose=waiting"));
        Assert.Equal("", await Shown("project=ledger"));
        Assert.Equal("", await Shown("whose=mine"));
        Assert.Equal($"{first} {second}", await Shown("view=board"));
        Assert.Equal($"{first}", await Shown("view=board&state=Submitted"));
        var file = (await pages.Dan.Open("/requests.csv?state=Planned")).Text;
        Assert.Contains("Sort stamps", file, StringComparison.Ordinal);
        Assert.DoesNotContain("receipts", file, StringComparison.Ordinal);
    }

    [Theory]
    [OnBothDatabases]
    public async Task shows_nothing_of_restricted_projects_to_others(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        var number = await pages.File("Hidden need");
        await pages.Pages.Do("project", "set", "finder", "--visible-to", "search");
        var visitor = pages.Pages.NewCaller();

        foreach (var path in new[] { "/requests", "/requests?view=board", "/requests.csv", "/requests?q=hidden" })
            Assert.DoesNotContain("Hidden need", (await visitor.Open(path)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await visitor.Open($"/requests/{number}")).Status);
        Assert.Equal(404, (await visitor.Open("/projects/finder/requests")).Status);
        Assert.Equal(404, (await visitor.Open("/requests/new?project=finder")).Status);
        // Whoever asked, and their team, still see what they asked for.
        Assert.Equal(200, (await pages.Bob.Open($"/requests/{number}")).Status);
        Assert.Equal(200, (await pages.Dan.Open($"/requests/{number}")).Status);
    }

    [Fact]
    public async Task stands_on_the_house_in_a_tab_of_its_own()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        var number = await pages.File();

        Assert.Contains("href=\"/projects/finder/requests\"", (await pages.Bob.Open("/projects/finder")).Text, StringComparison.Ordinal);
        Assert.Contains($"href=\"/requests/{number}\"", (await pages.Bob.Open("/projects/finder/requests")).Text, StringComparison.Ordinal);
    }
}
