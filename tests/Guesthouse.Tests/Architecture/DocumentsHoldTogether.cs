using System.Text.RegularExpressions;

namespace Guesthouse.Tests.Architecture;

public partial class DocumentsHoldTogether
{
    [Fact]
    public void Every_link_between_documents_leads_somewhere() =>
        Findings.None(
            from document in Documents.All()
            from Match link in Link().Matches(document.Text)
            let target = link.Groups["target"].Value.Split('#')[0]
            where target.Length > 0 && !target.Contains(':', StringComparison.Ordinal)
            let file = Path.Combine(SourceTree.Root, Path.GetDirectoryName(document.Path)!, target)
            where !File.Exists(file) && !Directory.Exists(file)
            select $"{document.Path} → {target}");

    [Fact]
    public void Every_decision_has_its_context_its_decision_and_its_consequences() =>
        Assert.All(
            Documents.All().Where(document => document.Path.StartsWith("docs/adr/", StringComparison.Ordinal) && !document.Path.EndsWith("README.md", StringComparison.Ordinal)),
            decision => Assert.Equal(["Context", "Decision", "Consequences"], Heading().Matches(decision.Text).Select(match => match.Groups["name"].Value)));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^## (?<name>.+)$", RegexOptions.Multiline, 1000)]
    private static partial Regex Heading();
}
