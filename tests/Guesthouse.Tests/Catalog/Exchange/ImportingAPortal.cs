using System.Text.Json.Nodes;
using Guesthouse.Cli;
using Guesthouse.Organization;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Catalog.Exchange;

public class ImportingAPortal
{
    [Theory, OnBothDatabases]
    public async Task Makes_a_project_of_every_entry_with_what_it_says(TestDatabase database)
    {
        using var place = new PortalPlace(database);

        var answer = await place.Import([PortalPlace.Ledger, PortalPlace.Finder]);

        Assert.Equal((ExitCode.Done, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("2 added (act 1;", answer.Output, StringComparison.Ordinal);
        var ledger = JsonNode.Parse(await place.Place.Do("export", "catalogue"))!["projects"]!.AsArray().Single(project => (string)project!["slug"]! == "ledger")!;
        Assert.Equal(("The ledger", "Count once", "C#"), ((string)ledger["name"]!, (string)ledger["motivation"]!, (string)ledger["languages"]![0]!["name"]!));
        Assert.Equal("""["books","money"]""", ledger["topics"]!.ToJsonString());
        Assert.Contains("nowhere yet", await place.Place.Do("repo", "list"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Is_assessed_and_found_at_once(TestDatabase database)
    {
        using var place = new PortalPlace(database);

        await place.Import([PortalPlace.Ledger, PortalPlace.Finder]);

        var projects = JsonNode.Parse(await place.Place.Do("export", "catalogue"))!["projects"]!.AsArray();
        // Null is what was never assessed. Nobody read its documents: what is not known is not failed.
        Assert.All(projects, project => Assert.Equal("unknown", (string?)project!["readiness"]!["openness"]));
        Assert.All(projects, project => Assert.DoesNotContain(project!["readiness"]!.AsObject(), principle => principle.Value is null));
        Assert.Contains("\"slug\": \"ledger\"", await place.Place.Do("search", "ledger", "--format", "json"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Again_changes_nothing(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        await place.Import([PortalPlace.Ledger]);

        var answer = await place.Import([PortalPlace.Ledger]);

        Assert.Equal(ExitCode.Done, answer.ExitCode);
        Assert.StartsWith("Nothing changed", answer.Output, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Of_another_file_makes_the_entries_equal_to_it(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        await place.Import([PortalPlace.Ledger, PortalPlace.Finder]);

        var answer = await place.Import([PortalPlace.Ledger.Replace("Count once", "Count twice", StringComparison.Ordinal)]);

        Assert.Contains("1 changed, 1 withdrawn", answer.Output, StringComparison.Ordinal);
        Assert.Equal(["ledger"], await place.Slugs());
        Assert.Equal("Count twice", (string)(await place.Exported())["northmere/ledger"]["_InnerSourceMetadata"]!["motivation"]!);
    }

    [Theory, OnBothDatabases]
    public async Task That_brings_an_entry_back_brings_back_its_project(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        await place.Import([PortalPlace.Ledger]);
        await place.Import([PortalPlace.Finder]);

        await place.Import([PortalPlace.Ledger]);

        Assert.Equal(["ledger"], await place.Slugs());
    }

    [Theory, OnBothDatabases]
    public async Task Can_be_taken_back_one_after_the_other(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        await place.Import([PortalPlace.Ledger]);
        await place.Import([PortalPlace.Ledger.Replace("Count once", "Count twice", StringComparison.Ordinal), PortalPlace.Finder]);

        await place.Place.Do("import", "undo");

        Assert.Equal(["ledger"], await place.Slugs());
        Assert.Equal("Count once", (string)(await place.Exported())["northmere/ledger"]["_InnerSourceMetadata"]!["motivation"]!);
        await place.Place.Do("import", "undo");
        Assert.Empty(await place.Slugs());
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Place.Try("import", "undo")).ExitCode);
    }

    [Theory, OnBothDatabases]
    public async Task Is_taken_back_with_all_that_follows_or_not_at_all(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        await place.Import([PortalPlace.Ledger]);
        var undo = new UndoAct(place.Place.Open(), TimeProvider.System, new Doer(null, "operator (system user)"), UndoableActs.Imports) { Follow = (_, _, _) => throw new IOException("in the middle") };

        await Assert.ThrowsAsync<IOException>(() => undo.RunAsync(null, TestContext.Current.CancellationToken));

        Assert.Equal("Count once", (string)(await place.Exported())["northmere/ledger"]["_InnerSourceMetadata"]!["motivation"]!);
        await place.Place.Do("import", "undo");
        Assert.Empty(await place.Slugs());
    }

    [Theory, OnBothDatabases]
    public async Task Only_planned_changes_nothing(TestDatabase database)
    {
        using var place = new PortalPlace(database);

        var answer = await place.Import([PortalPlace.Ledger], "--dry-run");

        Assert.Contains("nothing is changed yet: 1 added", answer.Output, StringComparison.Ordinal);
        Assert.Empty(await place.Slugs());
    }

    [Theory, OnBothDatabases]
    public async Task With_a_bad_entry_takes_the_others_withdraws_nothing_and_says_both(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        await place.Import([PortalPlace.Ledger, PortalPlace.Finder]);

        var answer = await place.Import([PortalPlace.Finder, """{ "full_name": "northmere/ledger", "stargazers_count": "many" }""", """{ "full_name": "northmere/kiosk" }"""]);

        Assert.Equal(ExitCode.Findings, answer.ExitCode);
        Assert.Contains("repos.json:3: The field 'stargazers_count' must be", answer.Error, StringComparison.Ordinal);
        Assert.Contains("No entry was withdrawn", answer.Output, StringComparison.Ordinal);
        Assert.Equal(["finder", "kiosk", "ledger"], await place.Slugs());
    }

    [Theory, OnBothDatabases]
    public async Task That_is_no_json_takes_nothing_and_names_line_and_column(TestDatabase database)
    {
        using var place = new PortalPlace(database);

        var answer = await place.Import(["{ oops"]);

        Assert.Equal(ExitCode.RefusedInput, answer.ExitCode);
        Assert.Contains("repos.json:2: This is not JSON from column 3 on", answer.Error, StringComparison.Ordinal);
        Assert.Empty(await place.Slugs());
    }

    [Theory, OnBothDatabases]
    public async Task Two_portals_stand_beside_each_other_and_the_last_word_counts(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        await place.Import([PortalPlace.Ledger]);
        await place.Import(["""{ "full_name": "northmere/ledger", "_InnerSourceMetadata": { "motivation": "Labs" } }""", PortalPlace.Finder], "--source", "labs");
        Assert.Equal("Labs", await Motivation(place));

        await place.Import([PortalPlace.Finder], "--source", "labs");

        Assert.Equal("Count once", await Motivation(place));
        Assert.Equal(["finder", "ledger"], await place.Slugs());
    }

    [Theory, OnBothDatabases]
    public async Task Under_the_name_of_an_organization_is_refused(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        await place.Import([PortalPlace.Ledger], "--source", "everything");
        await File.WriteAllTextAsync(place.Place.Repositories["org.csv"], "person,email,team\neve,eve@search.example,search\n", TestContext.Current.CancellationToken);

        var answer = await place.Place.Try("import", "org", place.Place.Repositories["org.csv"], "--source", "everything");

        Assert.Equal(ExitCode.Conflict, answer.ExitCode);
        Assert.Contains("'everything' is the name of a source of another kind (portal)", answer.Error, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Is_not_for_everybody(TestDatabase database)
    {
        using var place = new PortalPlace(database);

        var answer = await place.Import([PortalPlace.Ledger], "--by", "ada");

        Assert.Equal(ExitCode.NotFoundOrForbidden, answer.ExitCode);
        Assert.Empty(await place.Slugs());
    }

    [Theory, OnBothDatabases]
    public async Task Announces_what_a_later_repository_fills(TestDatabase database)
    {
        using var place = new PortalPlace(database);
        await place.Import([PortalPlace.Ledger]);
        new RepositoryBuilder().Write("README.md", "# Ledger\n").Commit(Cast.Ada, "2024-01-01", "Begin").CreateIn(place.Place.Repositories, "northmere/ledger.git");

        await place.Place.Do("repo", "add", place.Place.Repositories["northmere/ledger.git"]);
        await place.Place.Do("mine");

        Assert.Equal(["ledger"], await place.Slugs());
        var entry = (await place.Exported())["northmere/ledger"];
        Assert.Equal(("2024-01-01T12:00:00Z", 3), ((string)entry["pushed_at"]!, (int)entry["stargazers_count"]!));
        await place.Import([PortalPlace.Finder]);
        Assert.Equal(["finder", "ledger"], await place.Slugs());
    }

    private static async Task<string?> Motivation(PortalPlace place) => (string?)(await place.Exported())["northmere/ledger"]["_InnerSourceMetadata"]!["motivation"];
}
