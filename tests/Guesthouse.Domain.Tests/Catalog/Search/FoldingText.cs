using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Tests.Catalog.Search;

public sealed class FoldingText
{
    /// <summary>Letters whose capitals are capitals of nothing else.</summary>
    private const string usual = "aAzZéſẞıİøŁæŒиИйЙёЁΣσς検索キー ";

    [Theory]
    [InlineData("Größe", "grosse")]
    [InlineData("GRÖSSE", "grosse")]
    [InlineData("ẞ", "ss")]
    [InlineData("Ёлка", "елка")]
    [InlineData("йод", "йод")]
    [InlineData("ЙОД", "йод")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ISPARTA ısparta", "isparta isparta")]
    [InlineData("ﬁle", "file")]
    [InlineData("Ｇｕｅｓｔ", "guest")]
    [InlineData("Æsir Œuvre Łódź Đà Øre", "aesir oeuvre lodz da ore")]
    [InlineData("ΟΔΟΣ οδός", "οδοσ οδοσ")]
    [InlineData("café", "cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("pay\u200Bment\u202E\u00ADs", "payments")]
    [InlineData("tab\tand\u0000nul", "tab and nul")]
    [InlineData("がくせい", "がくせい")]
    [InlineData("ภาษาไทย", "ภาษาไทย")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData("שָׁלוֹם", "שלום")]
    [InlineData("c#", "c#")]
    public void Leaves_neither_case_nor_accents_nor_what_cannot_be_seen(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Fact]
    public void Twice_is_the_same_as_once() => ForAnyText(text => FoldedText.Of(FoldedText.Of(text)) == FoldedText.Of(text));

    [Fact]
    public void Capitals_make_no_difference() =>
        ForAnyText(text => string.Concat(text.Where(usual.Contains)) is var words && FoldedText.Of(words.ToUpperInvariant()) == FoldedText.Of(words.ToLowerInvariant()));

    [Fact]
    public void Halves_of_characters_and_no_characters_are_no_fault() => Assert.Equal("a\uFFFDb\uFFFD\uFFFD", FoldedText.Of("A\uD800B\uFFFE\uDC00"));

    [Fact]
    public void A_name_of_no_characters_is_no_fault_either() => Assert.Equal("a\uFFFDb", FoldedName.Of("A\uFFFEB"));

    internal static void ForAnyText(Func<string, bool> holds)
    {
        var letters = Gen.OneOf(
            Gen.Elements("aAzZéßſẞıİøŁæŒﬁ·- _.'’#+/:1".ToCharArray()),
            Gen.Elements("иИйЙёЁΣσςἈאָ".ToCharArray()),
            Gen.Elements("検索キー々がคำไทย漢".ToCharArray()),
            Gen.Choose(0, 0xFFFF).Select(code => (char)code));
        var text = Gen.ListOf(letters).Select(list => string.Concat(list));
        Prop.ForAll(Arb.From(text), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }
}
