using System.Text.Json;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Mining;

public class WhenReadinessFollowsMining
{
    private const string Readme = "# Ledger\n\nKeeps the books of every shop in town.\n";

    [Theory, OnBothDatabases]
    public async Task The_documents_of_the_tip_answer(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        new RepositoryBuilder().Write("README.md", Readme).Commit(Cast.Ada, "2026-01-01", "Begin", "pay.cs").CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", place.Repositories.Path);

        await place.Do("mine");

        var answers = await AnswersOf(place, "ledger");
        Assert.Equal("pass", answers["readme.what"]);
        Assert.Equal("fail", answers["licence"]);
        Assert.Equal("fail", answers["guests"]);
        Assert.Equal("unknown", answers["promise.kept"]);
    }

    [Theory, OnBothDatabases]
    public async Task A_level_that_changes_keeps_its_row_and_one_that_stays_is_not_written_again(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        var bare = new RepositoryBuilder().Write("README.md", Readme).Commit(Cast.Ada, "2026-01-01", "Begin", "pay.cs")
            .Write("CONTRIBUTING.md", "# Contributing\n\n## Questions\n\nAsk in the room of the team.\n").Write("LICENSE", "InnerSource License 1.0 of the group")
            .Commit(Cast.Ada, "2026-01-02", "Open the door").CreateIn(place.Repositories, "ledger.git");
        var tip = TestGit.Run(bare, "rev-parse", "main");
        TestGit.Run(bare, "update-ref", "refs/heads/main", "main~1");
        await place.Do("repo", "add", place.Repositories.Path);
        await place.Do("mine");
        TestGit.Run(bare, "update-ref", "refs/heads/main", tip);
        await place.Do("mine");
        await place.Do("mine");

        await using var context = place.Open().Context();
        var openness = context.Set<ReadinessRow>().Where(row => row.Principle == Principle.Openness).AsEnumerable().OrderBy(row => row.FromAt).ToList();
        Assert.Equal([ReadinessLevel.None, ReadinessLevel.Started], openness.Select(row => row.Level));
        Assert.Equal(openness[1].FromAt, openness[0].ToAt);
        Assert.Null(openness[1].ToAt);
        Assert.Single(context.Set<ReadinessRow>(), row => row.Principle == Principle.Voluntary);
    }

    [Theory, OnBothDatabases]
    public async Task Guests_of_the_last_year_are_counted_by_their_classes(TestDatabase database)
    {
        var lately = DateTime.UtcNow.AddDays(-30).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        using var place = MinedPlace.With(database);
        new RepositoryBuilder().Commit(Cast.Ada, "2026-01-01", "Begin", "pay.cs").Commit(Cast.Bob, lately, "Help", "pay.cs").CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", place.Repositories.Path);

        await place.Do("mine");

        Assert.Equal("pass", (await AnswersOf(place, "ledger"))["guests"]);
    }

    [Theory, OnBothDatabases]
    public async Task The_score_names_what_a_history_without_a_forge_does_not_tell(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        new RepositoryBuilder().Write("README.md", Readme).Commit(Cast.Ada, "2020-01-01", "Begin", "pay.cs").CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", place.Repositories.Path);
        await place.Do("mine");

        using var json = JsonDocument.Parse(await place.Do("project", "score", "ledger", "--format", "json"));

        Assert.Equal(["forks", "subscribers", "stars", "open-issues"], json.RootElement.GetProperty("missing").EnumerateArray().Select(step => step.GetString()));
        Assert.Equal(50, json.RootElement.GetProperty("score").GetInt32());
        Assert.Equal(11, json.RootElement.GetProperty("parts").GetArrayLength());
        await using var context = place.Open().Context();
        Assert.Equal(50, Assert.Single(context.Set<ActivityScoreRow>()).Score);
    }

    [Theory, OnBothDatabases]
    public async Task A_project_that_is_not_there_is_told_with_the_nearest_name(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        new RepositoryBuilder().Commit(Cast.Ada, "2020-01-01", "Begin", "pay.cs").CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", place.Repositories.Path);

        var answer = await place.Try("project", "readiness", "ledgr");

        Assert.Equal(4, answer.ExitCode);
        Assert.Contains("Did you mean 'ledger'?", answer.Error, StringComparison.Ordinal);
    }

    private static async Task<Dictionary<string, string>> AnswersOf(MinedPlace place, string slug)
    {
        using var json = JsonDocument.Parse(await place.Do("project", "readiness", slug, "--format", "json"));
        return json.RootElement.GetProperty("principles").EnumerateArray()
            .SelectMany(principle => principle.GetProperty("checks").EnumerateArray())
            .ToDictionary(check => check.GetProperty("id").GetString()!, check => check.GetProperty("answer").GetString()!, StringComparer.Ordinal);
    }
}
