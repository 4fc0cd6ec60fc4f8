using Guesthouse.Cli;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Contributions;

public class AskingOnTheCommandLine
{
    [Theory, OnBothDatabases]
    public async Task A_request_goes_all_its_way(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        Assert.Equal("#1 submitted, version 1\n", (await houses.Do("request", "file", "ledger", "--need", "Receipts as PDF", "--purpose", "Auditors", "--priority", "high", "--otherwise", "work-around", "--cost-days", "20", "--path", "src/receipts", "--by", "bob")).ReplaceLineEndings("\n"));
        await houses.Do("request", "ask", "#1", "--question", "Which countries?", "--by", "carol");
        await houses.Do("request", "answer", "1", "--answer", "France", "--by", "bob");
        await houses.Do("request", "edit", "1", "--need", "Receipts and invoices as PDF", "--by", "bob");
        await houses.Do("request", "second", "1", "--priority", "critical", "--by", "eve");
        await houses.Do("request", "comment", "1", "--text", "Soon, @bob", "--by", "ada");
        await houses.Do("request", "decline", "1", "--reason", "Too big", "--alternative", "The print house", "--by", "carol");
        await houses.Do("request", "reopen", "1", "--reason", "It is not", "--by", "dan");
        await houses.Do("request", "open", "1", "--story", "As an auditor", "--done", "Tests", "--size", "S", "--by", "carol");
        await houses.Do("request", "revise", "1", "--done", "Tests and manual", "--by", "carol");
        await houses.Do("request", "follow", "1", "--by", "finn");
        await houses.Do("request", "unfollow", "1", "--by", "finn");
        await houses.Do("request", "plan", "1", "--by", "carol");
        await houses.Do("request", "deliver", "1", "--in-version", "4.2", "--by", "carol");

        var shown = await houses.Json("request", "show", "1");
        Assert.Equal(("Delivered", "Receipts and invoices as PDF", "High", "WorkAround", 20), ((string?)shown["state"], (string?)shown["need"], (string?)shown["priority"], (string?)shown["otherwise"], (int)shown["costDays"]!));
        Assert.Equal(("As an auditor", "Tests and manual", "S"), ((string?)shown["criteria"]!["userStory"], (string?)shown["criteria"]!["definitionOfDone"], (string?)shown["criteria"]!["size"]));
        Assert.Equal(["Filed", "Ask", "Answer", "Edited", "Seconded", "Commented", "Decline", "Reopen", "Open", "CriteriaRevised", "Plan", "Deliver"], shown["events"]!.AsArray().Select(happened => (string?)happened!["kind"]));
        Assert.Equal(1, (int)(await houses.Json("request", "list", "--state", "Delivered"))["total"]!);
        Assert.Contains("Which countries?", await houses.Do("request", "show", "1", "--events"), StringComparison.Ordinal);
        Assert.Contains("Receipts and invoices", await houses.Do("request", "list", "invioces"), StringComparison.Ordinal);
        await houses.Do("request", "check");
    }

    [Fact]
    public async Task Texts_say_states_in_words_and_not_as_the_code_calls_them()
    {
        using var houses = await AskedHouses.On(TestDatabase.Sqlite);
        await houses.File("carol", "finder");
        await houses.Do("request", "ask", "1", "--question", "Which countries?");
        var said = await houses.Do("request", "show", "1", "--events") + await houses.Do("request", "list");

        Assert.All(["needs information since", "none promised", "otherwise wait", "(guest)"], words => Assert.Contains(words, said, StringComparison.Ordinal));
        Assert.All(["NeedsInformation", "NonePromised", "WorkAround"], name => Assert.DoesNotContain(name, said, StringComparison.Ordinal));
    }

    [Theory, OnBothDatabases]
    public async Task Refusals_have_their_exit_codes(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        await houses.File();
        foreach (var (exitCode, command) in new[]
        {
            (ExitCode.NotFoundOrForbidden, "request show 9"), (ExitCode.NotFoundOrForbidden, "request plan 1 --by bob"), (ExitCode.Conflict, "request plan 1 --at-version 9"), (ExitCode.Conflict, "request deliver 1"),
            (ExitCode.RefusedInput, "request file ledger --need x --purpose y --by-when 2020-01-01"), (ExitCode.RefusedInput, "request redact 1 --text one"), (ExitCode.WrongUsage, "request show one"), (ExitCode.WrongUsage, "request list --state Opened"),
            (ExitCode.WrongUsage, "request ask 1"), (ExitCode.RefusedInput, "request follow 1"),
        })
        {
            var answer = await houses.Installation.Run(command.Split(' '));
            Assert.Equal((command, exitCode, ""), (command, answer.ExitCode, answer.Output));
        }
    }
}
