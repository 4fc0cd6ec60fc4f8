using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Requests;

public sealed class WhenAHouseIsClosed
{
    [Fact]
    public async Task the_page_says_so_before_anything_is_typed_and_keeps_what_was()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        await pages.Pages.Do("project", "set", "finder", "--level", "closed");

        var page = (await pages.Bob.Open("/requests/new?project=finder&need=receipts")).Text;
        Assert.Contains("This house is closed to guests", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/projects/before-you-build?need=receipts\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"purpose\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/requests/new?project=finder", (await pages.Bob.Open("/projects/finder")).Text, StringComparison.Ordinal);

        var refused = await pages.Bob.Send("/requests/new", "/account", ("form-key", "0123456789012345678901"), ("project", "finder"), ("need", "Kept need"), ("purpose", "Kept words"));
        Assert.Equal(403, refused.Status);
        Assert.Contains("Kept words", refused.Text, StringComparison.Ordinal);
        Assert.Contains("closed to guests", refused.Text, StringComparison.Ordinal);
        Assert.Equal(0, pages.Pages.Count("requests"));
    }

    [Fact]
    public async Task nobody_is_offered_to_open_what_takes_no_contributions()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        var number = await pages.File();
        await pages.Pages.Do("project", "set", "finder", "--level", "bug-reports");

        var page = (await pages.Dan.Open($"/requests/{number}")).Text;

        Assert.DoesNotContain($"/requests/{number}/open\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/projects/finder/edit\">Change how to join</a>", page, StringComparison.Ordinal);
        Assert.Equal(400, (await RequestPages.Act(pages.Dan, number, "open", ("story", "Kept story"), ("done", "- tests"), ("size", "S"))).Status);
        Assert.DoesNotContain("Change how to join", (await pages.Bob.Open($"/requests/{number}")).Text, StringComparison.Ordinal);
    }
}
