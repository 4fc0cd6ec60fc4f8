using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Domain.Tests.Catalog;

public class PhrasesInText
{
    [Theory]
    [InlineData("open|file ~2 issue*", "Please open an issue.", 1)]
    [InlineData("open|file ~2 issue*", "File your many issues", 0)]
    [InlineData("open|file ~2 issue*", "Open a very long issue", null)]
    [InlineData("open|file ~2 issue*", "An issue is open", null)]
    [InlineData("reponse*", "Première réponse en 8 heures", 1)]
    [InlineData("созда*", "Создайте задачу", 0)]
    [InlineData("^test", "run test", null)]
    [InlineData("^test", "run\ntest", 1)]
    public void A_pattern_finds_its_words(string pattern, string text, int? word) =>
        Assert.Equal(word, WordPattern.Find(WordPattern.All(pattern), FoldedWords.Of(text)));

    [Fact]
    public void A_command_does_not_go_over_the_end_of_a_line()
    {
        var text = FoldedWords.Of("make it\ntest");

        Assert.NotNull(WordPattern.Find(WordPattern.All("make ~2 test"), text));
        Assert.Null(WordPattern.Find(WordPattern.All("make ~2 test"), text, withinLine: true));
    }

    [Fact]
    public void A_letter_of_a_script_without_blanks_is_a_word() => Assert.Equal(["日", "本", "go"], FoldedWords.Of("日本go").Words);

    [Theory]
    [InlineData("Coming soon.", true)]
    [InlineData("À compléter", true)]
    [InlineData("This section should contain information on the release.", true)]
    [InlineData("Contributing to ____", true)]
    [InlineData("Run the tests before you send a change.", false)]
    public void Remarks_and_forms_say_nothing(string text, bool isPlaceholder) =>
        Assert.Equal(isPlaceholder, Substance.IsPlaceholder(new DocumentBlock(false, 1, text, [], [])));

    [Theory]
    [InlineData("docs/a.md", "../README.md", LinkKind.InTree, "README.md")]
    [InlineData("docs/a.md", "b.md#part", LinkKind.InTree, "docs/b.md")]
    [InlineData("docs/a.md", "/README.md", LinkKind.InTree, "README.md")]
    [InlineData("README.md", "docs", LinkKind.InTree, "docs")]
    [InlineData("README.md", "../../etc/passwd", LinkKind.Nowhere, "../../etc/passwd")]
    [InlineData("README.md", "gone.md", LinkKind.Nowhere, "gone.md")]
    [InlineData("README.md", "javascript:alert(1)", LinkKind.Nowhere, "javascript:alert(1)")]
    [InlineData("README.md", "https://example.com/x", LinkKind.Outside, "https://example.com/x")]
    [InlineData("README.md", "mailto:team@example.com", LinkKind.Mail, "mailto:team@example.com")]
    public void A_link_leads_into_the_tree_outside_or_nowhere(string document, string link, LinkKind kind, string path)
    {
        var target = LinkTarget.Of(document, link, new[] { "README.md", "docs", "docs/a.md", "docs/b.md" }.Contains);

        Assert.Equal((kind, path), (target.Kind, target.Path));
    }

    [Fact]
    public void Headings_are_reached_by_the_names_that_forges_give_them() =>
        Assert.Equal(["build--test", "build--test-1", "сборка"], HeadingAnchors.Of(["Build & test", "Build & test", "Сборка"]).Order(StringComparer.Ordinal));
}
