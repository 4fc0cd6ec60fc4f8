using System.Text.Json;
using Guesthouse.Tests.Cli;

namespace Guesthouse.Tests.Catalog;

public class StartingFromNothing
{
    private static readonly string[] answers =
    [
        "--name", "Ledger", "--build", "make build", "--test", "make test", "--format", "make lint", "--channel", "https://northmere.slack.com/archives/ledger", "--promise", "8",
        "--committers", "@ada,@bob", "--wanted", "Bugfixes, Documentation",
    ];

    [Theory]
    [InlineData("en", "The ledger keeps the books of every shop.", "For teams that sell something.")]
    [InlineData("fr", "Le grand livre tient les comptes de chaque boutique.", "Pour les équipes qui vendent quelque chose.")]
    [InlineData("es", "El libro lleva las cuentas de cada tienda.", "Para equipos que venden algo.")]
    [InlineData("ru", "Книга ведёт счета всех магазинов компании.", "Для команд, которые что-то продают.")]
    public async Task What_was_answered_is_ready_in_every_language(string language, string what, string audience)
    {
        using var files = new WrittenFiles(("main.c", "int main;"));

        var written = await GuesthouseCli.Run(["init", files.Folder, "--language", language, "--what", what, "--audience", audience, .. answers]);

        Assert.Equal(0, written.ExitCode);
        using var json = JsonDocument.Parse((await files.Check("--format", "json")).Output);
        var openness = json.RootElement.GetProperty("principles")[0];
        Assert.Contains(openness.GetProperty("level").GetString(), new[] { "ready", "exemplary" });
        Assert.Equal("pass", (await files.Answer("promise")).State);
        Assert.Equal("pass", (await files.Answer("needs")).State);
        Assert.Equal("pass", (await files.Answer("releases")).State);
    }

    [Fact]
    public async Task A_document_that_is_there_stays_as_it_is_whatever_it_is_called()
    {
        using var files = new WrittenFiles(("docs/contributing.rst", "Ask first."), ("README", "Mine."));

        var answer = await GuesthouseCli.Run("init", files.Folder, "--what", "The ledger keeps the books.");

        Assert.Equal("Mine.", await File.ReadAllTextAsync(Path.Combine(files.Folder, "README"), TestContext.Current.CancellationToken));
        Assert.False(File.Exists(Path.Combine(files.Folder, "README.md")));
        Assert.False(File.Exists(Path.Combine(files.Folder, "CONTRIBUTING.md")));
        Assert.Contains("docs/contributing.rst is there and stays as it is", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_shows_the_documents_and_writes_nothing()
    {
        using var files = new WrittenFiles();

        var answer = await GuesthouseCli.Run("init", files.Folder, "--what", "The ledger keeps the books.", "--dry-run");

        Assert.Contains("--- README.md", answer.Output, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(files.Folder));
    }

    [Fact]
    public async Task What_was_not_answered_leaves_no_form_behind()
    {
        using var files = new WrittenFiles();

        await GuesthouseCli.Run("init", files.Folder, "--what", "The ledger keeps the books.");

        Assert.All(Directory.EnumerateFiles(files.Folder), file => Assert.DoesNotMatch("\\{\\{|<<|>>|to be filled in", File.ReadAllText(file)));
        Assert.DoesNotContain("## Building", await File.ReadAllTextAsync(Path.Combine(files.Folder, "README.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--build", "make", "--what")]
    [InlineData("--promise", "soon", "'soon' is none")]
    public async Task What_documents_cannot_do_without_is_asked_for(string option, string value, string said)
    {
        using var files = new WrittenFiles();
        string[] what = option == "--build" ? [] : ["--what", "The ledger keeps the books."];

        var answer = await GuesthouseCli.Run(["init", files.Folder, option, value, .. what]);

        Assert.Equal(3, answer.ExitCode);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(files.Folder));
    }
}
