using System.Text;
using Guesthouse.Domain.Catalog.Ownership;

namespace Guesthouse.Tests.Catalog;

public sealed class GoPatterns
{
    [Theory]
    [InlineData(@"go\.(mod|sum)$", "deep/go.mod", true)]
    [InlineData(@"go\.(mod|sum)$", "go.mod.bak", false)]
    [InlineData("provider/aws", "docs/provider/aws.md", true)]
    [InlineData("^vendor/.*$", "vendor/a/b", true)]
    [InlineData("^vendor/.*$", "x/vendor/a", false)]
    [InlineData("(?i)readme", "README.md", true)]
    [InlineData("(?P<part>a)b", "ab", true)]
    [InlineData("^[[:alpha:]]+$", "abc", true)]
    [InlineData("^[[:alpha:]]+$", "abc1", false)]
    [InlineData(@"^\d+$", "12", true)]
    [InlineData(@"^\d+$", "١٢", false)]
    [InlineData(@"^[\w-]+$", "a_b-c", true)]
    [InlineData(@"^\Qa.b\E$", "a.b", true)]
    [InlineData(@"^\Qa.b\E$", "axb", false)]
    [InlineData(@"^\pL+$", "é", true)]
    [InlineData("^[]a]+$", "a]", true)]
    [InlineData("^[a-z-[aeiou]+$", "b-[a", true)]
    [InlineData("^a{2,3}$", "aaa", true)]
    public void Mean_what_they_mean_in_Go(string pattern, string path, bool found) =>
        Assert.Equal(found, GoPattern.Parse(pattern).Value.IsMatch(Encoding.UTF8.GetBytes(path)));

    [Fact]
    public void End_at_the_very_end_and_not_before_a_last_line_break() =>
        Assert.False(GoPattern.Parse("a$").Value.IsMatch("a\n"u8));

    [Theory]
    [InlineData("*_test.go$")]
    [InlineData("(unclosed")]
    [InlineData("[unclosed")]
    [InlineData("(?=ahead)")]
    [InlineData("(?<=behind)")]
    [InlineData("(?>atomic)")]
    [InlineData(@"(a)\1")]
    [InlineData("[[:nothing:]]")]
    [InlineData(@"end\")]
    [InlineData("a{1001}")]
    [InlineData("((a{100}){100}){100}")]
    public void Are_refused_where_Go_refuses_them(string pattern) => Assert.False(GoPattern.Parse(pattern).IsOk);

    [Fact]
    public void Take_no_time_to_speak_of_for_expressions_made_to_hurt() =>
        Assert.False(GoPattern.Parse("^(a+)+$").Value.IsMatch(Encoding.UTF8.GetBytes(new string('a', 5_000) + "b")));

    [Fact]
    public void Read_paths_that_are_no_text() => Assert.True(GoPattern.Parse(@"\.go$").Value.IsMatch([0xFF, 0xFE, .. ".go"u8]));
}
