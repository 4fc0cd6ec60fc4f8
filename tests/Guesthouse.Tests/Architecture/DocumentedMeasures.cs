using System.Text.Json;
using System.Text.RegularExpressions;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;
using Guesthouse.Measures;

namespace Guesthouse.Tests.Architecture;

/// <summary>Whoever reads a figure in a file finds the page that says what it is.</summary>
public partial class DocumentedMeasures
{
    private static readonly MeasureReport report = MeasureReport.Of(
        MeasureWindow.All, MeasureUnit.Commit, [new RepositoryTally(new RepositoryId("payments/ledger"), null, new Tally())], new IdentityCounts(0, 0, 0, 0, new Dictionary<string, int>(StringComparer.Ordinal)), []);

    [Fact]
    public void Every_key_of_the_json_has_a_page() => Findings.None(WithoutPage(JsonKeys()));

    [Theory]
    [InlineData(CsvTable.Repositories)]
    [InlineData(CsvTable.Flows)]
    [InlineData(CsvTable.Distances)]
    [InlineData(CsvTable.Problems)]
    public void Every_column_of_the_csv_has_a_page(CsvTable table) => Findings.None(WithoutPage(Columns(table)));

    [Fact]
    public void Every_column_of_the_pages_tables_has_a_page() => Findings.None(WithoutPage(PageColumns()));

    [Fact]
    public void A_key_without_a_page_is_found() =>
        Assert.Equal(["guestMood", "hostBy.mood"], WithoutPage([.. JsonKeys(), "guestMood", "hostBy.mood"]));

    [Fact]
    public void Every_page_is_in_the_index()
    {
        var index = Pages().Single(page => page.Path.EndsWith("/README.md", StringComparison.Ordinal)).Text;

        Assert.All(Pages(), page => Assert.True(page.Text == index || index.Contains($"]({Path.GetFileName(page.Path)})", StringComparison.Ordinal), page.Path));
    }

    private static IReadOnlyList<Document> Pages() =>
        [.. Documents.All().Where(document => document.Path.StartsWith("docs/measures/", StringComparison.Ordinal))];

    private static IReadOnlyList<string> WithoutPage(IEnumerable<string> keys) =>
        [.. keys.Where(key => !Pages().Any(page => page.Text.Contains($"`{key}`", StringComparison.Ordinal)))];

    private static IReadOnlyList<string> JsonKeys()
    {
        using var json = JsonDocument.Parse(MeasureJson.Text(report));
        return [.. Keys(json.RootElement.GetProperty("totals"), ""), .. Keys(json.RootElement.GetProperty("repositories")[0], "")];
    }

    private static IEnumerable<string> Keys(JsonElement element, string before) =>
        element.EnumerateObject().SelectMany(property => property.Value.ValueKind == JsonValueKind.Object
            ? Keys(property.Value, $"{before}{property.Name}.")
            : [before + property.Name]);

    private static string[] Columns(CsvTable table)
    {
        using var output = new StringWriter();
        MeasureCsv.Write(report, table, output);
        return output.ToString().Split("\r\n")[0].Split(',');
    }

    /// <summary>Read from the source: the columns themselves are made with a reader's language at hand.</summary>
    private static List<string> PageColumns()
    {
        var source = File.ReadAllText(SourceTree.At("src/Guesthouse/Measures/MeasuresColumns.cs"));
        var keys = Column().Matches(source).Select(match => match.Groups["key"].Value).ToList();
        Assert.NotEmpty(keys);
        return keys;
    }

    [GeneratedRegex("""Columns\.\w+<.+?>\("(?<key>\w+)",""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Column();
}
