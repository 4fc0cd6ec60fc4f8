using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain;
using Guesthouse.Organization;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Organization;

public class RefusedFiles
{
    [Fact]
    public void A_file_that_is_not_there()
    {
        var problem = Assert.Single(OrganizationFile.Read("/nowhere/org.yaml").Problems);

        Assert.Equal((ProblemKind.NotFound, "file.not-found"), (problem.Kind, problem.Code));
        Assert.Equal("/nowhere/org.yaml: There is no such file.", problem.ToString());
    }

    [Fact]
    public void A_folder()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder["org.yaml"]);

        Assert.Equal("file.unreadable", Assert.Single(OrganizationFile.Read(folder["org.yaml"]).Problems).Code);
    }

    [Theory]
    [InlineData("org.json")]
    [InlineData("org")]
    public void A_file_of_another_kind(string name) =>
        Assert.Equal("0: file.unknown-kind: An organization file ends in .yaml, .yml or .csv.", WrittenFile.Refusal(name, "{}"));

    [Theory]
    [InlineData("org.yaml", "")]
    [InlineData("org.yaml", " \r\n\n")]
    [InlineData("org.yaml", "# only a comment\n")]
    [InlineData("org.csv", "")]
    [InlineData("org.csv", "\uFEFF")]
    public void An_empty_file(string name, string text) => Assert.EndsWith("file.empty: The file is empty.", WrittenFile.Refusal(name, text), StringComparison.Ordinal);

    [Theory]
    [InlineData("org.yaml")]
    [InlineData("org.csv")]
    public void Bytes_that_are_not_text_are_told_with_their_line(string name)
    {
        Assert.Equal("2: file.not-text: The file must be UTF-8 text; this line is not UTF-8.", WrittenFile.Refusal(name, [.. "a\nb"u8, 0xE9, .. "\nc"u8]));
        Assert.Equal("3: file.not-text: The file must be UTF-8 text; this line holds a NUL.", WrittenFile.Refusal(name, "a\nb\n\0c"u8.ToArray()));
        Assert.Equal("1: file.not-text: The file must be UTF-8 text; this line holds a NUL.", WrittenFile.Refusal(name, Encoding.Unicode.GetBytes("teams:")));
    }

    [Theory]
    [InlineData("org.yaml")]
    [InlineData("org.csv")]
    public void More_than_fifty_megabytes_are_not_read_to_the_end(string name)
    {
        var nonsense = new byte[50_000_001];
        nonsense.AsSpan().Fill((byte)'x');

        Assert.Equal("0: file.too-large: The file is larger than 50 MB, the most that is read.", WrittenFile.Refusal(name, nonsense));
    }

    [Theory]
    [InlineData("org.yaml", "", "{[,:'", "yaml.syntax")]
    [InlineData("org.csv", "person,name\n", "\"", "csv.malformed")]
    public void Fifty_megabytes_of_nonsense_end_in_one_problem(string name, string start, string repeated, string code)
    {
        var nonsense = Encoding.UTF8.GetBytes(start + string.Concat(Enumerable.Repeat(repeated, (50_000_000 - start.Length) / repeated.Length)));

        Assert.Equal(code, Assert.Single(WrittenFile.Read(name, nonsense).Problems).Code);
    }

    [Fact]
    public void Whatever_is_written_is_read_or_refused_with_a_reason()
    {
        var pieces = Gen.Elements(
            "teams", "people", "id", "from", ": ", "\n", "\n  ", "- ", "[", "]", "{", "}", ",", "'", "\"", "&a", "*a", "!", "|", ">", "#", "%", "@", "?", "~", "\t", "\r", "---", "...", "é", "2024-01-01");
        var texts = pieces.ListOf().Select(string.Concat);

        Prop.ForAll(Arb.From(texts), text => IsAnswered("org.yaml", text) && IsAnswered("org.csv", text)).QuickCheckThrowOnFailure();
    }

    private static bool IsAnswered(string name, string text) =>
        WrittenFile.Read(name, text) is var result && (result.IsOk || result.Problems.All(problem => problem.Detail.Length > 0 && problem.Source is not null));
}
