using System.Text;
using Guesthouse.Domain.Catalog.Ownership;

namespace Guesthouse.Tests.Catalog;

public sealed class CodeOwnersFiles
{
    [Fact]
    public void Name_teams_people_and_addresses_in_the_order_of_the_line()
    {
        var line = Assert.Single(Parse("*.go @acme/payments ada@example.org @bob @acme/search # the core\n").Lines);
        Assert.Equal(["acme/payments", "acme/search"], line.Teams);
        Assert.Equal(["ada@example.org", "bob"], line.People.Select(p => p.Who));
    }

    [Fact]
    public void Pass_over_comments_and_empty_lines_and_count_lines_from_one()
    {
        var file = Parse("\uFEFF# owners\r\n\r\n  /docs/ @bob\r\n");
        Assert.Equal(3, Assert.Single(file.Lines).Line);
        Assert.Empty(file.Faults);
    }

    [Fact]
    public void Let_the_last_covering_line_decide_and_not_the_longest()
    {
        var file = Parse("/docs/api/ @bob\n* @ada\n");
        Assert.Equal(2, file.Lines[file.LastCovering("docs/api/a.md"u8)].Line);
    }

    [Fact]
    public void Take_owners_away_by_a_line_without_any()
    {
        var file = Parse("/apps/ @ada\n/apps/github\n");
        var line = file.Lines[file.LastCovering("apps/github/a.cs"u8)];
        Assert.Empty(line.Teams);
        Assert.Empty(line.People);
    }

    [Fact]
    public void Leave_paths_alone_that_no_line_covers() => Assert.Equal(-1, Parse("/docs/ @ada").LastCovering("src/a.cs"u8));

    [Fact]
    public void Skip_lines_that_GitHub_refuses_and_tell_each()
    {
        var file = Parse("* @ada\n!docs/ @bob\n*.cs bob\n[a-z].md @bob\n");
        Assert.Single(file.Lines);
        Assert.Equal([2, 3, 4], file.Faults.Select(f => f.Line));
        Assert.DoesNotContain(file.Faults, f => f.Detail.Contains("bob", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Docs]")]
    [InlineData("^[Docs]")]
    [InlineData("[Two Words][2]")]
    public void Pass_over_section_headers_of_GitLab(string header)
    {
        var file = Parse($"{header}\n/docs/ @ada\n");
        Assert.Empty(file.Faults);
        Assert.Equal("/docs/", Assert.Single(file.Lines).Pattern.Text);
    }

    [Fact]
    public void Give_the_default_owners_of_a_section_to_its_lines_without_owners()
    {
        var file = Parse("*.md\n[Docs][2] @acme/docs\n/docs/\n/docs/api/ @ada\n[Other]\n/other/\n");
        Assert.Equal([[], ["acme/docs"], [], []], file.Lines.Select(l => l.Teams));
    }

    [Fact]
    public void Know_nobody_by_a_role_of_GitLab()
    {
        var line = Assert.Single(Parse("/docs/ @@developers\n").Lines);
        Assert.Empty(line.People);
    }

    [Fact]
    public void Keep_an_escaped_space_within_the_pattern()
    {
        var file = Parse(@"/my\ docs/ @ada");
        Assert.Equal(0, file.LastCovering("my docs/a.md"u8));
    }

    private static CodeOwnersContent Parse(string text) => CodeOwnersText.Parse(Encoding.UTF8.GetBytes(text));
}
