using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Requests;

public sealed class ReadingAPromise
{
    [Fact]
    public async Task tells_what_has_passed_and_what_is_left_in_words_too()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        var number = await pages.File();

        var page = (await pages.Dan.Open($"/requests/{number}")).Text;

        Assert.Contains("8 working hours left", page, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"Of 8 h of promised working time, ", page, StringComparison.Ordinal);
        Assert.Contains("in the working hours of Search", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task tells_how_late_it_is_and_since_when()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        var number = await pages.File();
        pages.Pages.Clock.Ahead = TimeSpan.FromDays(6);

        var page = (await pages.Dan.Open($"/requests/{number}")).Text;

        Assert.Contains("working hours late", page, StringComparison.Ordinal);
        Assert.Contains("The time was up on", page, StringComparison.Ordinal);
        Assert.Contains("too many\"", page, StringComparison.Ordinal);
        Assert.Contains("h late", (await pages.Dan.Open("/requests")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task tells_how_long_the_first_response_took_while_the_decision_is_missing()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        var number = await pages.File();
        await RequestPages.Act(pages.Dan, number, "comment", ("text", "We read it"));

        var page = (await pages.Bob.Open($"/requests/{number}")).Text;

        Assert.Contains("of the 8 h promised, in the working hours of Search.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("working hours left", page, StringComparison.Ordinal);
    }
}
