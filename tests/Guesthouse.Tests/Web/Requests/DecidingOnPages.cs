using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web.Requests;

public sealed class DecidingOnPages
{
    [Theory]
    [OnBothDatabases]
    public async Task loses_no_text_when_somebody_was_quicker(TestDatabase database)
    {
        await using var pages = await RequestPages.On(database);
        var number = await pages.File();
        var read = RequestPages.VersionIn(await pages.Dan.Open($"/requests/{number}"));
        await RequestPages.Act(pages.Bob, number, "comment", ("text", "One more thing"));

        var late = await RequestPages.Act(pages.Dan, number, "decline", ("version", read), ("text", "A reason of some length"), ("alternative", "The other house"));

        Assert.Equal(409, late.Status);
        Assert.Contains("A reason of some length", late.Text, StringComparison.Ordinal);
        Assert.Contains("The other house", late.Text, StringComparison.Ordinal);
        var since = late.Text.Split("Since you opened the page")[1].Split("</section>")[0];
        Assert.Contains("One more thing", since, StringComparison.Ordinal);
        Assert.DoesNotContain("asked for it", since, StringComparison.Ordinal);

        var again = await RequestPages.Act(pages.Dan, number, "decline", ("version", RequestPages.VersionIn(late)), ("text", "A reason of some length"), ("alternative", "The other house"));
        Assert.Equal(303, again.Status);
    }

    [Fact]
    public async Task says_who_could_to_those_who_may_not()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        var number = await pages.File();

        var plan = await RequestPages.Act(pages.Bob, number, "plan", ("text", "Mine"));
        Assert.Equal(403, plan.Status);
        Assert.Contains("Dan Petit", plan.Text, StringComparison.Ordinal);

        var withdraw = await RequestPages.Act(pages.Dan, number, "withdraw", ("text", "Not mine"));
        Assert.Equal(403, withdraw.Status);
        Assert.Contains("Bob Okoro", withdraw.Text, StringComparison.Ordinal);
        Assert.Equal(403, (await pages.Dan.Open($"/requests/{number}/edit")).Status);
    }

    [Fact]
    public async Task needs_a_reason_and_an_alternative_to_decline()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        var number = await pages.File();

        var refused = await RequestPages.Act(pages.Dan, number, "decline", ("text", "Only this"), ("alternative", ""));

        Assert.Equal(400, refused.Status);
        Assert.Contains("Only this", refused.Text, StringComparison.Ordinal);
        Assert.Contains("This may not stay empty", refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task begins_at_the_inbox_with_the_least_time_left()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        await pages.File("The first one");
        pages.Pages.Clock.Ahead = TimeSpan.FromDays(6);
        await pages.File("The second one");

        var inbox = (await pages.Dan.Open("/inbox")).Text;

        Assert.True(inbox.IndexOf("The first one", StringComparison.Ordinal) < inbox.IndexOf("The second one", StringComparison.Ordinal));
        Assert.Contains("left-big over", inbox, StringComparison.Ordinal);
        Assert.Contains("2 requests wait", inbox, StringComparison.Ordinal);
        Assert.Contains("Nobody waits for a decision of yours", (await pages.Bob.Open("/inbox")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task shows_on_the_own_page_whose_move_it_is()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        var number = await pages.File("Receipts");
        Assert.Contains("You wait for one thing", (await pages.Bob.Open("/")).Text, StringComparison.Ordinal);
        Assert.Contains("One thing waits for you", (await pages.Dan.Open("/mine")).Text, StringComparison.Ordinal);

        await RequestPages.Act(pages.Dan, number, "ask", ("text", "Which?"));

        var bob = (await pages.Bob.Open("/mine")).Text;
        Assert.Contains("One thing waits for you", bob, StringComparison.Ordinal);
        Assert.Contains("Dan Petit</b> asked something", bob, StringComparison.Ordinal);
        Assert.Contains("Nothing waits for you", (await pages.Dan.Open("/mine")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task empties_a_text_for_its_writer_and_keeps_what_happened()
    {
        await using var pages = await RequestPages.On(TestDatabase.Sqlite);
        var number = await pages.File();
        await RequestPages.Act(pages.Bob, number, "comment", ("text", "A secret number"));
        var form = (await pages.Bob.Open($"/requests/{number}")).Text.Split($"/requests/{number}/redact")[1];
        string Of(string field) => form.Split($"name=\"{field}\" value=\"")[1].Split('"')[0];

        Assert.Equal(303, (await RequestPages.Act(pages.Bob, number, "redact", ("text", Of("text")), ("text-version", Of("text-version")))).Status);

        var page = (await pages.Dan.Open($"/requests/{number}")).Text;
        Assert.DoesNotContain("A secret number", page, StringComparison.Ordinal);
        Assert.Contains("Bob Okoro</b> commented", page, StringComparison.Ordinal);
    }
}
