using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Requests;

public sealed class WhenHelpIsWanted
{
    [Theory]
    [OnBothDatabases]
    public async Task the_house_names_what_is_open_and_how_big_it_is(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        var number = await pages.File("Find receipts by amount");
        var waiting = await pages.File("Sort stamps by colour");
        Assert.DoesNotContain("state=Open", (await pages.Bob.Open("/projects/finder")).Text, StringComparison.Ordinal);

        await RequestPages.Act(pages.Dan, number, "open", ("story", "As an auditor I find receipts."), ("done", "- tests"), ("size", "M"));

        var wanted = (await pages.Bob.Open("/projects/finder")).Text.Split("id=\"wanted\"")[1].Split("</section>")[0];
        Assert.Contains("href=\"/projects/finder/requests?state=Open\"", wanted, StringComparison.Ordinal);
        Assert.Contains($"href=\"/requests/{number}\">Find receipts by amount", wanted, StringComparison.Ordinal);
        Assert.Contains("Size M", wanted, StringComparison.Ordinal);
        Assert.Contains("Payments", wanted, StringComparison.Ordinal);
        Assert.DoesNotContain($"/requests/{waiting}\"", wanted, StringComparison.Ordinal);
        Assert.Contains("Requests that are open for contribution", (await pages.Bob.Open("/projects/finder/contribute")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [OnBothDatabases]
    public async Task the_front_leads_to_what_is_open_and_no_longer_once_it_is_planned(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        var number = await pages.File();
        await RequestPages.Act(pages.Dan, number, "open", ("story", "As an auditor I find receipts."), ("done", "- tests"), ("size", "S"));
        Assert.Contains("href=\"/projects/finder/requests?state=Open\">1 open request<", (await pages.Bob.Open("/projects")).Text, StringComparison.Ordinal);

        await RequestPages.Act(pages.Dan, number, "plan", ("text", "We do it ourselves"));

        Assert.DoesNotContain("open request", (await pages.Bob.Open("/projects")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"wanted\"", (await pages.Bob.Open("/projects/finder")).Text, StringComparison.Ordinal);
    }
}
