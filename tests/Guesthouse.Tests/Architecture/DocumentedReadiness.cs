using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Tests.Architecture;

public class DocumentedReadiness
{
    private static readonly string page = File.ReadAllText(SourceTree.At("docs/readiness.md"));

    [Fact]
    public void The_page_has_the_table_of_the_code() => Assert.Contains(
        string.Join('\n', ReadinessChecks.All.Select(check => $"| `{check.Id}` | {check.Principle} | {check.Weight} | {check.From.ToString().ToLowerInvariant()} | {check.Pattern} |")),
        page,
        StringComparison.Ordinal);

    [Fact]
    public void Every_check_says_what_counts_and_how_it_misleads() =>
        Assert.All(ReadinessChecks.All, check => Assert.Equal(2, page.Split('\n').Count(line => line.StartsWith($"| `{check.Id}` | ", StringComparison.Ordinal))));
}
