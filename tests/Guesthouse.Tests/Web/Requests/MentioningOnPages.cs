using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Web.Requests;

public sealed class MentioningOnPages
{
    private const string Link = "<a href=\"/people/dan\">@Dan Petit</a>";

    [Theory]
    [OnBothDatabases]
    public async Task leads_to_people_under_the_names_of_today_and_leaves_the_rest_as_written(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        var number = await pages.File(fields: ("purpose", "Auditors ask, says @dan."));
        await RequestPages.Act(pages.Bob, number, "comment", ("text", "Thanks @dan, and @nobody.\n\nNot `@dan`, not [@dan](https://example.org), not bob@dan."));

        var page = (await pages.Bob.Open($"/requests/{number}")).Text;

        Assert.Contains($"Auditors ask, says {Link}.", page, StringComparison.Ordinal);
        Assert.Contains($"Thanks {Link}, and @nobody.", page, StringComparison.Ordinal);
        Assert.Contains("Not <code>@dan</code>, not <a href=\"https://example.org\" rel=\"nofollow noopener noreferrer\">@dan</a>, not bob@dan.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task shows_before_it_is_sent_whom_it_names()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        var number = await pages.File();

        var comment = await RequestPages.Act(pages.Bob, number, "comment", ("text", "Ask @dan"), ("preview", "1"));
        var filing = await pages.Bob.Send("/requests/new", "/requests/new?project=finder&need=x", ("project", "finder"), ("need", "N"), ("purpose", "Ask @dan"), ("preview", "1"));

        Assert.Contains($"Ask {Link}", comment.Text, StringComparison.Ordinal);
        Assert.Contains($"Ask {Link}", filing.Text, StringComparison.Ordinal);
    }

    [Theory]
    [OnBothDatabases]
    public async Task holds_in_the_log_of_decisions(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        await RequestPages.Act(pages.Dan, await pages.File(), "decline", ("text", "Not here, as @dan said"), ("alternative", "Ask @nobody"));

        var log = (await pages.Bob.Open("/decisions")).Text;

        Assert.Contains($"as {Link} said", log, StringComparison.Ordinal);
        Assert.Contains("Ask @nobody", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task cannot_carry_markup_in_a_name()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        await using (var context = pages.Pages.Installation.Place.Open().Context())
            await context.Set<PersonRow>().Where(person => person.Id == "dan").ExecuteUpdateAsync(set => set.SetProperty(person => person.Name, "<script>no()</script>"), TestContext.Current.CancellationToken);
        var number = await pages.File(fields: ("purpose", "By @dan"));

        var page = (await pages.Bob.Open($"/requests/{number}")).Text;

        Assert.Contains("@&lt;script&gt;no()&lt;/script&gt;</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>no()", page, StringComparison.Ordinal);
    }
}
