using Guesthouse.Domain.Catalog.Search;

namespace Guesthouse.Tests.Catalog.Search;

public sealed class CuttingTextIntoWords
{
    [Theory]
    [InlineData("A ledger: accounts, entries!", "a ledger accounts entries")]
    [InlineData("The controller-runtime", "the controller runtime controllerruntime")]
    [InlineData("node.js and Node_Exporter.", "node js nodejs and exporter nodeexporter")]
    [InlineData("GitHub", "github")]
    [InlineData("C# and C++, not F# or .NET or C.", "csharp c and cplusplus not fsharp f or dotnet net")]
    [InlineData("ASP.NET", "asp net aspnet")]
    [InlineData("l'équipe, the team’s", "equipe the team")]
    [InlineData("a/b:c@d", "a b c d")]
    [InlineData("log4j k8s 2024 v1.2", "log4j k8s 2024 v1 2 v12")]
    [InlineData("Ledger™", "ledger")]
    [InlineData("検索機能 is search", "検索 索機 機能 能 is search")]
    [InlineData("語", "語")]
    [InlineData("ภาษา", "ภา าษ ษา า")]
    [InlineData("--- ... ### '' ++", "")]
    [InlineData("one-two-three-four-five", "one two three four five")]
    public void Prose_is_cut_at_blanks_and_joints(string text, string words) =>
        Assert.Equal(words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(), SplitWords.OfProse(text).Order());

    [Theory]
    [InlineData("OrderQueue", "orderqueue order queue")]
    [InlineData("HTTPServer", "httpserver http server")]
    [InlineData("order_queue", "order queue orderqueue")]
    [InlineData("@northmere/LedgerKit", "northmere ledgerkit ledger kit")]
    [InlineData("Northmere.Ledger.Client", "northmere ledger client northmereledgerclient")]
    public void Names_are_cut_at_capitals_too(string name, string words) =>
        Assert.Equal(words.Split(' ').Order(), SplitWords.OfName(name).Order());

    [Theory]
    [InlineData("GitHub OrderQueue", "github orderqueue")]
    [InlineData("node.js", "nodejs")]
    [InlineData("batch-job queue", "batch job queue")]
    [InlineData("c# C++ .net", "csharp cplusplus dotnet")]
    [InlineData("検索", "検索")]
    [InlineData("\"ledger\" OR 1=1; DROP TABLE x -- NEAR(a b) col:*", "ledger or 1 drop table x near a b col")]
    public void Queries_ask_for_what_was_typed(string query, string words) => Assert.Equal(words.Split(' '), SplitWords.OfQuery(query));

    [Theory]
    [InlineData("c#")]
    [InlineData("C++")]
    [InlineData(".NET")]
    [InlineData("node.js")]
    [InlineData("Node.JS")]
    [InlineData("controller-runtime")]
    [InlineData("OrderQueue")]
    [InlineData("Straße")]
    [InlineData("東京都")]
    public void What_a_title_is_called_finds_it(string title) =>
        Assert.Subset(SplitWords.OfName($"The {title} project").ToHashSet(), SplitWords.OfQuery(title).ToHashSet());

    [Fact]
    public void Whatever_is_typed_becomes_words_of_letters_and_digits() =>
        FoldingText.ForAnyText(text => SplitWords.OfQuery(text).Concat(SplitWords.OfProse(text)).Concat(SplitWords.OfName(text))
            .All(word => word.Length is > 0 and <= 40 && word == FoldedText.Of(word) && !word.Any(letter => char.IsWhiteSpace(letter) || char.IsPunctuation(letter) || char.IsControl(letter) || char.IsSymbol(letter))));

    [Fact]
    public void Whatever_is_typed_is_found_where_it_stands_in_a_name() =>
        FoldingText.ForAnyText(text => !text.Any(letter => "-_.\u2010\u2011'’#+".Contains(letter, StringComparison.Ordinal)) && !text.Contains('\uFB01', StringComparison.Ordinal)
            ? SplitWords.OfQuery(text).All(SplitWords.OfName(text).ToHashSet().Contains)
            : true);

    [Fact]
    public void Very_long_words_are_left_out() => Assert.Equal(["short"], SplitWords.OfProse(new string('x', 41) + " short"));
}
