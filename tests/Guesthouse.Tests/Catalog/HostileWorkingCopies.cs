using System.Text;

namespace Guesthouse.Tests.Catalog;

/// <summary>Whatever lies in a folder, an answer comes, soon, and nothing outside the folder is read.</summary>
public class HostileWorkingCopies
{
    private static readonly TimeSpan soon = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task A_readme_of_ten_megabytes_is_not_read_and_told_so()
    {
        using var files = new WrittenFiles(("README.md", new string('x', 10_000_000)));

        var answer = await files.Answer("readme.what");

        Assert.Equal("unknown", answer.State);
        Assert.Contains("README.md", answer.Evidence, StringComparison.Ordinal);
    }

    public static TheoryData<string> OddTexts =>
    [
        string.Concat(Enumerable.Repeat("> ", 400_000)),
        string.Concat(Enumerable.Repeat("- ", 300_000)) + "x",
        string.Concat(Enumerable.Repeat("[", 300_000)),
        string.Concat(Enumerable.Repeat("![a](", 150_000)),
        string.Concat(Enumerable.Repeat("<h1 ", 150_000)),
        string.Concat(Enumerable.Repeat("<a href=\"x\" ", 60_000)),
        string.Concat(Enumerable.Repeat("<!-", 250_000)),
        string.Concat(Enumerable.Repeat("**a ", 200_000)),
        string.Concat(Enumerable.Repeat("`", 999_000)),
        string.Concat(Enumerable.Repeat("|a", 400_000)) + "\n" + string.Concat(Enumerable.Repeat("|-", 400_000)),
        string.Concat(Enumerable.Repeat("[a]: b\n", 120_000)),
        string.Concat(Enumerable.Repeat("# help\n", 30_000)),
        string.Concat(Enumerable.Repeat("[a](b.md) ", 7_000)),
        "---\n" + string.Concat(Enumerable.Repeat("a: b\n", 100_000)),
    ];

    [Theory]
    [MemberData(nameof(OddTexts))]
    public async Task Texts_made_to_take_long_take_no_longer(string text)
    {
        using var files = new WrittenFiles(("README.md", text), ("README.rst", text), ("CONTRIBUTING.adoc", text), ("a.c", ""));

        var answer = await files.Check("--format", "json").WaitAsync(soon, TestContext.Current.CancellationToken);

        Assert.Equal(0, answer.ExitCode);
    }

    [Fact]
    public async Task What_is_no_text_is_unknown()
    {
        using var files = new WrittenFiles();
        await File.WriteAllBytesAsync(Path.Combine(files.Folder, "README.md"), [0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1], TestContext.Current.CancellationToken);

        Assert.Equal("unknown", (await files.Answer("readme.what")).State);
    }

    [Fact]
    public async Task Bytes_that_are_not_utf8_do_not_keep_the_rest_from_being_read()
    {
        using var files = new WrittenFiles();
        await File.WriteAllBytesAsync(Path.Combine(files.Folder, "README.md"), [.. "# "u8, 0xFF, 0xC3, .. "\n\nKeeps the books of every shop in town.\n"u8], TestContext.Current.CancellationToken);

        Assert.Equal("pass", (await files.Answer("readme.what")).State);
    }

    [Fact]
    public async Task A_text_of_two_bytes_a_letter_is_read()
    {
        using var files = new WrittenFiles();
        await File.WriteAllTextAsync(Path.Combine(files.Folder, "README.md"), "# Ledger\n\nKeeps the books of every shop in town.\n", Encoding.Unicode, TestContext.Current.CancellationToken);

        Assert.Equal("pass", (await files.Answer("readme.what")).State);
    }

    [Fact]
    public async Task Links_out_of_the_folder_are_not_followed_and_links_within_it_are()
    {
        using var outside = new WrittenFiles(("README.md", "# Secret\n\nKeeps the books of every shop in town.\n"));
        using var files = new WrittenFiles(("docs/start.md", "# Ledger\n\nKeeps the books of every shop in town.\n"));
        File.CreateSymbolicLink(Path.Combine(files.Folder, "README.md"), Path.Combine(outside.Folder, "README.md"));
        Directory.CreateSymbolicLink(Path.Combine(files.Folder, "doc"), outside.Folder);
        Assert.Equal("fail", (await files.Answer("readme.what")).State);

        File.Delete(Path.Combine(files.Folder, "README.md"));
        File.CreateSymbolicLink(Path.Combine(files.Folder, "README.md"), "docs/start.md");
        Assert.Equal("pass", (await files.Answer("readme.what")).State);
    }

    [Fact]
    public async Task Links_that_turn_in_circles_end()
    {
        using var files = new WrittenFiles(("a/README.md", "# A"));
        Directory.CreateSymbolicLink(Path.Combine(files.Folder, "a", "again"), files.Folder);
        File.CreateSymbolicLink(Path.Combine(files.Folder, "README.md"), "CONTRIBUTING.md");
        File.CreateSymbolicLink(Path.Combine(files.Folder, "CONTRIBUTING.md"), "README.md");

        Assert.Equal(0, (await files.Check().WaitAsync(soon, TestContext.Current.CancellationToken)).ExitCode);
    }

    [Fact]
    public async Task Words_of_a_repository_cannot_command_the_terminal()
    {
        using var files = new WrittenFiles(("README.md", "# Ledger\n\nKeeps the \u001b[31mbooks\u001b[0m of every shop.\n"));

        Assert.DoesNotContain('\u001b', (await files.Check()).Output);
    }
}
