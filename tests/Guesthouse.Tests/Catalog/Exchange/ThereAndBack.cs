using System.Globalization;
using System.Text.Json.Nodes;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Catalog.Exchange;

public class ThereAndBack
{
    [Theory, OnBothDatabases]
    public async Task A_portals_file_comes_out_as_it_came_in_unknown_fields_among_it(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        await place.Import([PortalPlace.Ledger]);

        var exported = (await place.Exported())["northmere/ledger"];

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(PortalPlace.Ledger), exported), exported.ToJsonString());
    }

    [Theory, OnBothDatabases]
    public async Task The_sample_of_the_portal_comes_out_as_it_came_in_and_in_again_as_it_was(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        using var other = new PortalPlace(database);
        var sample = PortalPlace.ByRepository(await File.ReadAllTextAsync(PortalPlace.Sample, TestContext.Current.CancellationToken));
        await place.Place.Do("import", "portal", PortalPlace.Sample);
        var file = place.Place.Repositories["out.json"];

        await place.Place.Do("export", "portal", "--out", file);
        await other.Place.Do("import", "portal", file);

        var once = PortalPlace.ByRepository(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        Assert.Equal(42, sample.Count);
        Assert.Equal(sample.Keys.Order(StringComparer.Ordinal), once.Keys);
        Assert.All(sample, entry => Assert.True(JsonNode.DeepEquals(entry.Value, once[entry.Key]), entry.Key));
        Assert.Equal(await place.Place.Do("export", "portal"), await other.Place.Do("export", "portal"));
        Assert.Equal(await place.Place.Do("export", "catalogue"), await other.Place.Do("export", "catalogue"));
        Assert.StartsWith("Nothing changed", (await place.Place.Do("import", "portal", file)), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_project_that_was_mined_is_written_with_what_its_history_tells(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        new RepositoryBuilder()
            .Write("innersource.json", """{ "title": "The ledger", "skills": ["SQL"], "contributions": ["Any"] }""")
            .Write("CONTRIBUTING.md", "# Contributing\n")
            .Write("src/pay.cs", "class Pay;\n")
            .Commit(Cast.Ada, "2020-01-01", "Begin")
            .Commit(Cast.Ada, Day(-400), "Long ago", "src/pay.cs")
            .Commit(Cast.Ada, Day(-363), "In the first week", "src/pay.cs")
            .Commit(Cast.Bob, Day(-7), "The week before", "src/pay.cs")
            .Commit(Cast.Bob, Day(-6), "This week", "src/pay.cs")
            .Commit(Cast.Ada, Day(-1), "This week too", "src/pay.cs")
            .CreateIn(place.Place.Repositories, "northmere/ledger.git");
        await place.Place.Do("repo", "add", place.Place.Repositories["northmere/ledger.git"]);
        await place.Place.Do("mine");

        var entry = (await place.Exported())["northmere/ledger"];
        var metadata = entry["_InnerSourceMetadata"]!;

        Assert.Equal([1, .. new int[49], 1, 2], metadata["participation"]!.AsArray().Select(week => (int)week!));
        Assert.Equal($"{Day(-1)}T12:00:00Z", (string)entry["pushed_at"]!);
        Assert.Equal("2020-01-01T12:00:00Z", (string)entry["created_at"]!);
        Assert.Equal(("ledger", "northmere", "main", "C#"), ((string)entry["name"]!, (string)entry["owner"]!["login"]!, (string)entry["default_branch"]!, (string)entry["language"]!));
        Assert.Equal(("The ledger", "CONTRIBUTING.md", """["SQL"]""", """["Any"]"""), ((string)metadata["title"]!, (string)metadata["guidelines"]!, metadata["skills"]!.ToJsonString(), metadata["contributions"]!.ToJsonString()));
        Assert.Null(entry["stargazers_count"]);
        Assert.Null(entry["html_url"]);
        // 50 at the start, nearly twice for yesterday, once for under three commits a week, 100 for the guidelines, less the 50.
        Assert.InRange((int)metadata["score"]!, 148, 150);
        Assert.Equal((int)JsonNode.Parse(await place.Place.Do("project", "score", "ledger", "--format", "json"))!["score"]!, (int)metadata["score"]!);
    }

    [Theory, OnBothDatabases]
    public async Task What_a_person_may_not_know_of_is_not_written(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        await place.Import([PortalPlace.Ledger, PortalPlace.Finder]);
        await place.Place.Do("project", "set", "finder", "--visible-to", "search");

        Assert.Equal(["northmere/ledger"], (await place.Exported("--by", "ada")).Keys);
        Assert.Equal(["northmere/finder", "northmere/ledger"], (await place.Exported("--by", "bob")).Keys);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_told_by_name()
    {
        using var place = new PortalPlace(TestDatabase.Sqlite);

        var answer = await place.Place.Try("export", "portal", "--out", place.Place.Repositories["nowhere/repos.json"]);

        Assert.Equal(Guesthouse.Cli.ExitCode.RefusedInput, answer.ExitCode);
        Assert.Contains("nowhere/repos.json", answer.Error, StringComparison.Ordinal);
    }

    private static string Day(int fromToday) => TimeProvider.System.GetUtcNow().AddDays(fromToday).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
