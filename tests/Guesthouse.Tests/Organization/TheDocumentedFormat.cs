using System.Text.RegularExpressions;
using Guesthouse.Domain.Organization;
using Guesthouse.Tests.Architecture;

namespace Guesthouse.Tests.Organization;

/// <summary>What <c>docs/organization-file.md</c> says is what the program does.</summary>
public partial class TheDocumentedFormat
{
    private static readonly string document = File.ReadAllText(SourceTree.At("docs/organization-file.md"));

    [Fact]
    public void The_YAML_example_is_a_right_file()
    {
        var chart = WrittenFile.Chart("org.yaml", Example("yaml")).Value;

        Assert.Equal("payments", chart.HomeTeamOf(new PersonId("ada"), new DateOnly(2023, 6, 1))?.Value);
        Assert.Equal("payments", chart.TeamBySlug("northmere/payments-crew")?.Value);
    }

    [Fact]
    public void The_CSV_example_is_a_right_file() =>
        Assert.Equal(["Payments", "Search"], WrittenFile.Chart("org.csv", Example("csv")).Value.Description.Teams.Select(team => team.Name));

    [Theory]
    [InlineData("", "zzzzzz: 1")]
    [InlineData("teams", "teams: [{id: a, zzzzzz: 1}]")]
    [InlineData("people", "people: [{id: a, zzzzzz: 1}]")]
    [InlineData("memberships", "memberships: [{person: a, team: b, zzzzzz: 1}]")]
    [InlineData("repositories", "repositories: [{id: a, zzzzzz: 1}]")]
    public void Every_key_that_the_program_knows_is_explained_and_no_other(string section, string unknownKey)
    {
        var known = WrittenFile.Refusal("org.yaml", unknownKey).Split("known are ")[1].TrimEnd('.').Split(", ");
        var explained = ExplainedKey().Matches(document)
            .Where(match => match.Groups["section"].Value == section)
            .SelectMany(match => match.Groups["key"].Captures.Select(key => key.Value));

        // The sections themselves are explained key by key.
        Assert.Equal(known.Order(StringComparer.Ordinal), explained.Concat(section.Length > 0 ? [] : Sections).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_reason_to_refuse_a_file_is_listed_and_no_other()
    {
        var sources = SourceFile.All().Where(file =>
            file.Path.StartsWith("src/Guesthouse.Domain/Organization/", StringComparison.Ordinal) && !file.Path.Contains("/Importing/", StringComparison.Ordinal)
            // What people type in forms is no file.
            && !file.Path.EndsWith("/PersonSought.cs", StringComparison.Ordinal)
            || ReadsTheFile().IsMatch(file.Path));

        var told = sources.SelectMany(file => Code().Matches(file.Text)).Select(match => match.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);
        var listed = ListedCode().Matches(document).Select(match => match.Groups["code"].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(told.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    private static string[] Sections => ["teams", "people", "memberships", "repositories"];

    private static string Example(string language) => document.Split($"```{language}\n")[1].Split("```")[0];

    [GeneratedRegex(@"^\| `((?<section>\w+)\[\]\.)?(?<key>\w+)`(, `\.(?<key>\w+)`)* \| [^|]+ \| ", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex ExplainedKey();

    [GeneratedRegex(@"^src/Guesthouse/Organization/(TextFile|OrganizationFile|OrganizationYaml|OrganizationCsv|Yaml\w+|Csv\w+|Fields)\.cs$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReadsTheFile();

    [GeneratedRegex(@"""(?<code>(file|yaml|csv|field|span|team|person|membership|repository)\.[a-z-]+)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"`(?<code>(file|yaml|csv|field|span|team|person|membership|repository)\.[a-z-]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ListedCode();
}
