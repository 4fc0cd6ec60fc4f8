using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Requests;

public sealed class AskingOnPages
{
    [Theory]
    [OnBothDatabases]
    public async Task leads_from_filing_over_a_question_to_criteria(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        var number = await pages.File();

        Assert.Equal(303, (await RequestPages.Act(pages.Dan, number, "ask", ("text", "Which currencies?"))).Status);
        Assert.Contains("Which currencies?", (await pages.Bob.Open($"/requests/{number}")).Text, StringComparison.Ordinal);
        Assert.Equal(303, (await RequestPages.Act(pages.Bob, number, "answer", ("text", "All of them."))).Status);
        var opened = await RequestPages.Act(pages.Dan, number, "open", ("story", "As an auditor I find receipts."), ("done", "- tests"), ("size", "S"));

        Assert.Equal((303, $"/requests/{number}?done=open#e4"), (opened.Status, opened.Location));
        var page = (await pages.Bob.Open($"/requests/{number}")).Text;
        Assert.Contains("As an auditor I find receipts.", page, StringComparison.Ordinal);
        Assert.Contains("<strong>amounts</strong>", page, StringComparison.Ordinal);
        Assert.Contains("Open for contribution", page, StringComparison.Ordinal);
    }

    [Theory]
    [OnBothDatabases]
    public async Task shows_what_is_like_it_first(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        var number = await pages.File("Find receipts by amount");

        var page = (await pages.Dan.Open("/requests/new?project=finder&need=receipts+by+their+amount")).Text;

        Assert.Contains("Is it one of these?", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/requests/{number}\"", page, StringComparison.Ordinal);
        Assert.Contains("within 8 working hours", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task keeps_what_was_typed_beside_what_is_wrong_with_it()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);

        var refused = await pages.Bob.Send(
            "/requests/new", "/requests/new?project=finder&need=x", ("project", "finder"), ("need", "Kept words"), ("purpose", ""), ("by", "2001-01-01"), ("cost", "many"), ("paths", "src/a"));

        Assert.Equal(400, refused.Status);
        Assert.Contains("value=\"Kept words\"", refused.Text, StringComparison.Ordinal);
        Assert.Contains("value=\"2001-01-01\"", refused.Text, StringComparison.Ordinal);
        Assert.Contains("src/a", refused.Text, StringComparison.Ordinal);
        Assert.Contains("A whole number of days", refused.Text, StringComparison.Ordinal);

        var then = await pages.Bob.Send("/requests/new", "/requests/new?project=finder&need=x", ("project", "finder"), ("need", "Kept words"), ("purpose", ""), ("by", "2001-01-01"));
        Assert.Equal(400, then.Status);
        Assert.Contains("That day has passed", then.Text, StringComparison.Ordinal);
        Assert.Contains("Say what you need it for", then.Text, StringComparison.Ordinal);
        Assert.Equal(0, pages.Pages.Count("requests"));
    }

    [Fact]
    public async Task shows_how_it_will_look_without_filing_it()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);

        var shown = await pages.Bob.Send("/requests/new", "/requests/new?project=finder&need=x", ("project", "finder"), ("need", "N"), ("purpose", "A *word* <script>no()</script>"), ("preview", "1"));

        Assert.Equal(200, shown.Status);
        Assert.Contains("<em>word</em>", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>no()", shown.Text, StringComparison.Ordinal);
        Assert.Equal(0, pages.Pages.Count("requests"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task files_once_what_is_sent_twice(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        var page = await pages.Bob.Open("/requests/new?project=finder&need=x");
        (string, string)[] form = [("token", Caller.TokenIn(page)), ("form-key", Caller.KeyIn(page)), ("project", "finder"), ("need", "Once"), ("purpose", "Once.")];

        var answers = await Task.WhenAll(pages.Bob.SendPlain("/requests/new", form), pages.Bob.SendPlain("/requests/new", form));

        Assert.All(answers, answer => Assert.Equal((303, "/requests/1?done=file"), (answer.Status, answer.Location)));
        Assert.Equal(1, pages.Pages.Count("requests"));
    }

    [Fact]
    public async Task leads_visitors_to_sign_in_and_back()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        var number = await pages.File();
        var visitor = pages.Pages.NewCaller();

        Assert.Contains("/sign-in?back=%2Frequests%2Fnew", (await visitor.Open("/requests")).Text, StringComparison.Ordinal);
        Assert.Contains($"/sign-in?back=%2Frequests%2F{number}", (await visitor.Open($"/requests/{number}")).Text, StringComparison.Ordinal);
        Assert.Contains("/sign-in?back=%2Frequests%2Fnew%3Fproject%3Dfinder", (await visitor.Open("/projects/finder")).Text, StringComparison.Ordinal);
        Assert.Equal((303, "/sign-in?back=%2Finbox"), ((await visitor.Open("/inbox")).Status, (await visitor.Open("/inbox")).Location));
    }
}
