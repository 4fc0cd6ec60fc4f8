using System.Text.Json;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Catalog;

public sealed class WhenReleasesAreTagged
{
    [Theory, OnBothDatabases]
    public async Task A_tag_of_either_kind_is_evidence_and_the_last_one_is_named(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        var bare = Ledger().CreateIn(place.Repositories, "ledger.git");
        TestGit.Run(bare, "tag", "v1.0", "main~1");
        TestGit.Run(bare, "tag", "--annotate", "--message", "The second", "v1.1", "main");

        await Mine(place, bare);

        Assert.Equal("pass {\"event\":\"2 tags, the last one v1.1\",\"date\":\"2024-06-01\"}", await Releases(place));
    }

    [Theory, OnBothDatabases]
    public async Task What_lies_on_another_branch_names_no_version_or_names_no_commit_is_none(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        var bare = Ledger().On("other").Commit(Cast.Ada, "2024-01-03", "Elsewhere", "pay.cs").CreateIn(place.Repositories, "ledger.git");
        TestGit.Run(bare, "tag", "v9.9", "other");
        TestGit.Run(bare, "tag", "stable", "main");
        TestGit.Run(bare, "tag", "v7.7", "main:pay.cs");

        await Mine(place, bare);

        Assert.StartsWith("fail", await Releases(place), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_tag_that_comes_goes_or_moves_without_a_change_is_noticed(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        var bare = Ledger().CreateIn(place.Repositories, "ledger.git");
        await Mine(place, bare);
        Assert.StartsWith("fail", await Releases(place), StringComparison.Ordinal);

        TestGit.Run(bare, "tag", "v1.0", "main");
        await place.Do("mine");
        Assert.Contains("2024-01-02", await Releases(place), StringComparison.Ordinal);
        TestGit.Run(bare, "tag", "--force", "v1.0", "main~1");
        await place.Do("mine");
        Assert.Contains("2024-01-01", await Releases(place), StringComparison.Ordinal);
        TestGit.Run(bare, "pack-refs", "--all");
        TestGit.Run(bare, "tag", "--delete", "v1.0");
        await place.Do("mine");
        Assert.StartsWith("fail", await Releases(place), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_cannot_turn_the_page_around()
    {
        using var place = MinedPlace.With(TestDatabase.Sqlite);
        var bare = Ledger().CreateIn(place.Repositories, "ledger.git");
        TestGit.Run(bare, "tag", "v1\u202E0.2", "main");

        await Mine(place, bare);

        Assert.Contains("1 tag: v10.2", await Releases(place), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_working_copy_answers_alike()
    {
        using var folder = new TemporaryFolder();
        var bare = Ledger().CreateIn(folder, "ledger.git");
        TestGit.Run(folder.Path, "clone", "--quiet", bare, folder["copy"]);
        TestGit.Run(folder.Path, "clone", "--quiet", "--depth", "1", $"file://{bare}", folder["shallow"]);
        Assert.StartsWith("fail", await Checked(folder["copy"]), StringComparison.Ordinal);
        Assert.StartsWith("unknown", await Checked(folder["shallow"]), StringComparison.Ordinal);

        TestGit.Run(folder["copy"], "tag", "--annotate", "--message", "The second", "v1.1");

        Assert.Equal("pass {\"event\":\"1 tag: v1.1\",\"date\":\"2024-06-01\"}", await Checked(folder["copy"]));
        Directory.CreateDirectory(folder["copy/src"]);
        Assert.StartsWith("unknown", await Checked(folder["copy/src"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_house_shows_the_last_release()
    {
        await using var pages = await Web.MinedPages.On(TestDatabase.Sqlite);
        Assert.DoesNotContain("Last release", await pages.Read("/projects/ledger"), StringComparison.Ordinal);

        TestGit.Run(pages.Ledger, "tag", "v2.0", "main");
        await pages.Do("mine");

        Assert.Matches("<dt>Last release</dt><dd><code>v2.0</code>", await pages.Read("/projects/ledger"));
    }

    private static RepositoryBuilder Ledger() => new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Begin", "pay.cs").Commit(Cast.Ada, "2024-01-02", "Go on", "pay.cs");

    private static async Task Mine(MinedPlace place, string bare)
    {
        await place.Do("repo", "add", bare);
        await place.Do("mine");
    }

    private static async Task<string> Releases(MinedPlace place) => Told(await place.Do("project", "readiness", "ledger", "--format", "json"));

    private static async Task<string> Checked(string folder) => Told((await GuesthouseCli.Run("check", folder, "--format", "json")).Output);

    private static string Told(string json)
    {
        using var read = JsonDocument.Parse(json);
        var check = read.RootElement.GetProperty("principles").EnumerateArray().SelectMany(principle => principle.GetProperty("checks").EnumerateArray())
            .Single(check => check.GetProperty("id").GetString() == "releases");
        var evidence = check.GetProperty("evidence").EnumerateArray().Select(each => JsonSerializer.Serialize(each));
        return $"{check.GetProperty("answer").GetString()} {string.Join(' ', evidence)}";
    }
}
