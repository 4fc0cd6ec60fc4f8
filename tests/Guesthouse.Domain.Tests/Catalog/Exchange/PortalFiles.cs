using Guesthouse.Domain.Catalog.Exchange;
using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Domain.Tests.Catalog.Exchange;

public class PortalFiles
{
    [Fact]
    public void An_entry_tells_facts_of_the_forge_and_what_the_project_says_of_itself()
    {
        var entry = Assert.Single(Read("""
            [ { "id": 7, "full_name": "payments/ledger", "description": "Books", "stargazers_count": 3, "watchers_count": 3, "forks_count": 2,
                "open_issues_count": 4, "subscribers_count": 5, "created_at": "2020-01-31T09:00:00Z", "pushed_at": "2026-02-01T00:00:00+02:00",
                "license": { "spdx_id": "MIT", "name": "MIT License" }, "language": "C#", "owner": { "login": "payments", "avatar_url": "./a.png" },
                "html_url": "https://forge.example/payments/ledger", "default_branch": "main",
                "_InnerSourceMetadata": { "title": "The ledger", "motivation": "Count once", "topics": ["Books", "books"], "skills": ["SQL"],
                  "contributions": ["Bugfixes"], "docs": "https://docs.example/ledger", "guidelines": "CONTRIBUTING.md", "participation": [1, 2], "score": 9 } } ]
            """).Entries);

        Assert.Equal((3, 2, 5, 4), (entry.Facts.Stars, entry.Facts.Forks, entry.Facts.Subscribers, entry.Facts.OpenIssues));
        Assert.Equal((new DateTimeOffset(2020, 1, 31, 9, 0, 0, TimeSpan.Zero), new DateTimeOffset(2026, 1, 31, 22, 0, 0, TimeSpan.Zero)), (entry.Facts.CreatedAt, entry.Facts.PushedAt));
        Assert.Equal(("MIT", "https://forge.example/payments/ledger", "main", null), (entry.Facts.License, entry.Facts.HtmlUrl, entry.Facts.DefaultBranch, entry.Facts.Avatar));
        Assert.Equal([1, 2], entry.Facts.Participation);
        Assert.Equal(
            ["Title=The ledger", "Motivation=Count once", "Description=Books", "Documents=https://docs.example/ledger", "Topic=books", "Topic=books", "Skill=SQL", "Wanted=Bugfixes", "Language=C#", "Guideline=CONTRIBUTING.md"],
            entry.Values.OrderBy(value => value.Field).Select(value => $"{value.Field}={value.Value}"));
    }

    [Fact]
    public void The_language_that_the_project_states_is_stronger_than_the_one_the_forge_found() => Assert.Equal(
        ["Markdown"],
        Read("""[ { "full_name": "a/b", "language": "C", "_InnerSourceMetadata": { "language": "Markdown" } } ]""").Entries[0].Values.Where(value => value.Field == ProfileField.Language).Select(value => value.Value));

    [Fact]
    public void A_name_may_be_given_by_its_owner() =>
        Assert.Equal("payments/ledger", Assert.Single(Read("""[ { "name": "ledger", "owner": { "login": "payments" } } ]""").Entries).Id);

    [Theory]
    [InlineData("[ {\n \"full_name\": \"a/b\",\n  oops } ]", "repos.json:3: This is not JSON from column 3 on")]
    [InlineData("[ {\"full_name\": \"ä/b\", oops } ]", "repos.json:1: This is not JSON from column 24 on")]
    [InlineData("[ ] rest", "repos.json:1: This is not JSON from column 5 on")]
    [InlineData("[ { \"full_name\": \"a/b\" }", "repos.json:1: This is not JSON")]
    [InlineData("\n{ \"repositories\": [] }", "repos.json:2: The file must be a list of repositories")]
    public void A_file_that_is_no_list_in_json_is_refused_with_line_and_column(string text, string problem) =>
        Assert.StartsWith(problem, Assert.Single(PortalFile.Read(text, "repos.json").Problems).ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_nested_without_end_is_refused() =>
        Assert.Equal("json.syntax", Assert.Single(PortalFile.Read($"[ {{ \"full_name\": \"a/b\", \"x\": {new string('[', 10_000)}", "repos.json").Problems).Code);

    [Theory]
    [InlineData("7", "portal.no-object")]
    [InlineData("{ \"name\": \"ledger\" }", "portal.no-name")]
    [InlineData("{ \"full_name\": \"../ledger\" }", "portal.no-name")]
    [InlineData("{ \"full_name\": \"a/\" }", "portal.no-name")]
    [InlineData("{ \"full_name\": \"a/b\\u202ec\" }", "portal.no-name")]
    [InlineData("{ \"full_name\": 7 }", "portal.wrong-type")]
    [InlineData("{ \"full_name\": \"a/b\", \"stargazers_count\": -1 }", "portal.wrong-type")]
    [InlineData("{ \"full_name\": \"a/b\", \"pushed_at\": \"yesterday\" }", "portal.wrong-type")]
    [InlineData("{ \"full_name\": \"a/b\", \"_InnerSourceMetadata\": { \"topics\": [1] } }", "portal.wrong-type")]
    [InlineData("{ \"full_name\": \"a/b\", \"_InnerSourceMetadata\": { \"participation\": [-1] } }", "portal.wrong-type")]
    [InlineData("{ \"full_name\": \"a/b\", \"description\": \"\\ud800\" }", "file.not-text")]
    public void An_entry_that_cannot_be_taken_is_told_with_its_line_and_hides_none_of_the_others(string entry, string code)
    {
        var file = Read($"[\n {{ \"full_name\": \"one/first\" }},\n {entry},\n {{ \"full_name\": \"one/last\" }} ]");

        Assert.Equal(["one/first", "one/last"], file.Entries.Select(other => other.Id));
        Assert.All(file.Problems, problem => Assert.Equal((3, true), (problem.Source!.Value.Line, file.LacksEntries)));
        Assert.Contains(code, file.Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void A_value_that_is_none_of_its_field_is_left_out_and_told()
    {
        var file = Read("""[ { "full_name": "a/b", "html_url": "javascript:alert(1)", "_InnerSourceMetadata": { "docs": "javascript:alert(1)", "title": "B" } } ]""");

        Assert.Equal(["Title=B"], file.Entries[0].Values.Select(value => $"{value.Field}={value.Value}"));
        Assert.Null(file.Entries[0].Facts.HtmlUrl);
        Assert.Equal("profile.bad-value", Assert.Single(file.Problems).Code);
        Assert.False(file.LacksEntries);
    }

    [Fact]
    public void Of_two_entries_of_one_repository_the_first_counts()
    {
        var file = Read("""[ { "full_name": "a/b", "description": "first" }, { "full_name": "A/B", "description": "second" } ]""");

        Assert.Contains("first", Assert.Single(file.Entries).Raw, StringComparison.Ordinal);
        Assert.Equal("portal.twice", Assert.Single(file.Problems).Code);
    }

    private static PortalFile Read(string text) => PortalFile.Read(text, "repos.json").Value;
}
