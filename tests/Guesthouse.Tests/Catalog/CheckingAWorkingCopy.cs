using System.Text.Json;
using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Tests.Catalog;

public class CheckingAWorkingCopy
{
    [Fact]
    public async Task The_text_names_each_check_with_its_answer_and_what_to_do()
    {
        using var files = new WrittenFiles(("README.md", "# Ledger\n\nKeeps the books of every shop in town.\n"));

        var answer = await files.Check();

        Assert.Equal(0, answer.ExitCode);
        Assert.All(ReadinessChecks.All, check => Assert.Contains($" {check.Id} ", answer.Output, StringComparison.Ordinal));
        Assert.Contains("README.md:3 Keeps the books", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Add a LICENSE file", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_json_has_exactly_the_keys_that_were_promised()
    {
        using var files = new WrittenFiles();

        using var json = JsonDocument.Parse((await files.Check("--format", "json")).Output);

        Assert.Equal(["principles"], json.RootElement.EnumerateObject().Select(key => key.Name));
        var principles = json.RootElement.GetProperty("principles").EnumerateArray().ToList();
        Assert.Equal(["openness", "transparency", "mentorship", "voluntary"], principles.Select(principle => principle.GetProperty("id").GetString()));
        Assert.All(principles, principle => Assert.Equal(["id", "level", "checks"], principle.EnumerateObject().Select(key => key.Name)));
        Assert.All(principles.SelectMany(principle => principle.GetProperty("checks").EnumerateArray()), check =>
        {
            Assert.Equal(["id", "answer", "weight", "evidence", "fix", "pattern"], check.EnumerateObject().Select(key => key.Name));
            Assert.Contains(check.GetProperty("answer").GetString(), new[] { "pass", "fail", "unknown", "exempt" });
            Assert.Equal(JsonValueKind.Array, check.GetProperty("evidence").ValueKind);
        });
    }

    [Fact]
    public async Task An_unknown_answer_says_what_is_missing_to_know()
    {
        using var files = new WrittenFiles();

        var guests = await files.Answer("guests");

        Assert.Equal("unknown", guests.State);
        Assert.Contains("\"missing\"", guests.Evidence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("started", 1, "openness is none, below started: readme.what, contributing.ask, licence")]
    [InlineData("none", 0, "")]
    public async Task Below_a_level_the_checks_in_the_way_are_named(string level, int exitCode, string said)
    {
        using var files = new WrittenFiles(("main.rs", ""));

        var answer = await files.Check("--fail-under", level);

        Assert.Equal(exitCode, answer.ExitCode);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("voluntary", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_can_be_explained_alone()
    {
        using var files = new WrittenFiles();

        var answer = await files.Check("--explain", "licence");

        Assert.StartsWith("licence: Licence", answer.Output, StringComparison.Ordinal);
        Assert.Contains("InnerSource License", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_markdown_keeps_words_of_the_repository_in_their_cells()
    {
        using var files = new WrittenFiles(("README.md", "# A\n\nKeeps | the `books` <b>of</b> [every](https://shop.example) shop.\n"));

        var answer = await files.Check("--format", "markdown");

        var row = answer.Output.Split('\n').Single(line => line.Contains("`readme.what`", StringComparison.Ordinal));
        Assert.Contains("Keeps \\| the books of every shop", row, StringComparison.Ordinal);
        Assert.Equal(5, row.Replace("\\|", "", StringComparison.Ordinal).Count(letter => letter == '|'));
    }

    [Theory]
    [InlineData("--format", "jsn", "Did you mean 'json'?")]
    [InlineData("--fail-under", "redy", "Did you mean 'ready'?")]
    [InlineData("--explain", "readme.biuld", "Did you mean 'readme.build'?")]
    public async Task A_word_that_is_nearly_right_is_offered(string option, string value, string said)
    {
        using var files = new WrittenFiles();

        var answer = await files.Check(option, value);

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_with_the_nearest_name()
    {
        using var files = new WrittenFiles(("ledger/README.md", "# Ledger"));

        var answer = await Guesthouse.Tests.Cli.GuesthouseCli.Run("check", Path.Combine(files.Folder, "ledgr"));

        Assert.Equal(4, answer.ExitCode);
        Assert.Contains("Did you mean 'ledger'?", answer.Error, StringComparison.Ordinal);
    }
}
