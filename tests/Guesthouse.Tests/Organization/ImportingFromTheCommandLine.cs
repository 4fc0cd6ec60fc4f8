using System.Text.Json;
using Guesthouse.Cli;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Organization;

public class ImportingFromTheCommandLine
{
    private const string Northmere = """
        teams:
          - { id: platform }
          - { id: payments, name: Payments, parent: platform, leads: [ada], slugs: { github: pay } }
          - { id: search, parent: platform }
        people:
          - { id: ada, name: Ada Lindqvist, emails: [ada@northmere.example], logins: { github: ada-hub } }
          - { id: bob, name: Bob Okafor, emails: [bob@northmere.example], manager: ada, timeZone: Europe/Paris, languages: [fr, en] }
        memberships:
          - { person: ada, team: payments }
          - { person: bob, team: search, from: 2020-01-01, to: 2024-01-01 }
          - { person: bob, team: payments, from: 2024-01-01, home: true }
        repositories:
          - { id: northmere/ledger, team: payments }
        bots: [shipit]
        """;

    [Theory, OnBothDatabases]
    public async Task A_file_comes_back_from_the_store_as_it_was(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);

        var answer = await organization.Import(Northmere);

        Assert.Equal((ExitCode.Done, ""), (answer.ExitCode, answer.Error));
        Assert.Contains("memberships       3 added", answer.Output, StringComparison.Ordinal);
        var (stored, read) = ((await organization.Chart()).Description, Guesthouse.Organization.OrganizationFile.Read(organization.File(Northmere)).Value);
        Assert.Equal(JsonSerializer.Serialize(read), JsonSerializer.Serialize(stored));
    }

    [Theory, OnBothDatabases]
    public async Task The_same_file_again_changes_nothing(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        await organization.Import(Northmere);

        Assert.StartsWith("Nothing changed:", (await organization.Import(Northmere)).Output, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_dry_run_tells_the_changes_with_their_lines_and_makes_none(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        await organization.Import(Northmere);
        var moved = Northmere.Replace("search, parent: platform", "search, parent: payments", StringComparison.Ordinal).Replace("2024", "2023", StringComparison.Ordinal);

        var answer = await organization.Import(moved, "--dry-run", "--as-of", "2026-02-01");

        Assert.Contains("would change this; nothing is changed yet", answer.Output, StringComparison.Ordinal);
        Assert.Matches(@"ended      parent of search: platform, until 2026-02-01 \(was: always\)  \(.*org.yaml:4\)", answer.Output);
        Assert.Matches(@"changed    team of bob: search, from 2020-01-01 until 2023-01-01 \(was: from 2020-01-01 until 2024-01-01\)  \(.*org.yaml:10\)", answer.Output);
        Assert.Equal(new TeamId("platform"), (await organization.Chart()).ParentOf(new TeamId("search"), new DateOnly(2026, 3, 1)));
    }

    [Theory, OnBothDatabases]
    public async Task An_undated_value_changes_from_the_day_of_the_import_on_unless_it_is_a_correction(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        await organization.Import(Northmere);
        var moved = Northmere.Replace("search, parent: platform", "search, parent: payments", StringComparison.Ordinal);

        await organization.Import(moved, "--as-of", "2026-02-01");
        Assert.Equal(("platform", "payments"), await ParentsOfSearch(organization));

        await organization.Import(moved, "--correct");
        Assert.Equal(("payments", "payments"), await ParentsOfSearch(organization));
    }

    [Theory, OnBothDatabases]
    public async Task An_import_that_is_taken_back_leaves_the_rows_of_before_and_is_recorded(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        await organization.Import(Northmere);
        var before = JsonSerializer.Serialize((await organization.Chart()).Description);
        // Bob's address passes to Ada: no two may have it, neither on the way there nor on the way back.
        await organization.Import(Northmere
            .Replace("emails: [bob@northmere.example], ", "", StringComparison.Ordinal)
            .Replace("[ada@northmere.example]", "[bob@northmere.example]", StringComparison.Ordinal)
            .Replace("  - { person: bob, team: search, from: 2020-01-01, to: 2024-01-01 }\n", "", StringComparison.Ordinal));

        Assert.Equal(ExitCode.Done, (await organization.Run("import", "undo")).ExitCode);

        Assert.Equal(before, JsonSerializer.Serialize((await organization.Chart()).Description));
        using var connection = organization.Place.Open().Connect();
        Assert.Equal("Took back act 2.", connection.Scalar("SELECT summary FROM acts WHERE undoes = 2"));
        Assert.Equal(ExitCode.Conflict, (await organization.Run("import", "undo", "2")).ExitCode);
    }

    [Theory, OnBothDatabases]
    public async Task An_import_on_which_a_later_one_was_built_is_not_taken_back_before_that(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        await organization.Import(Northmere);
        await organization.Import(Northmere.Replace("Bob Okafor", "Robert Okafor", StringComparison.Ordinal));

        var refused = await organization.Run("import", "undo", "1");

        Assert.Equal(ExitCode.Conflict, refused.ExitCode);
        Assert.Contains("take the later acts back first", refused.Error, StringComparison.Ordinal);
        Assert.Equal("Robert Okafor", (await organization.Chart()).Person(new PersonId("bob"))!.Name);
    }

    [Theory, OnBothDatabases]
    public async Task Who_was_withdrawn_and_comes_back_is_the_same_person(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        await organization.Import("people: [{ id: ada }, { id: bob }]");
        await organization.Import("people: [{ id: ada }]");
        Assert.Null((await organization.Chart()).Person(new PersonId("bob")));

        var answer = await organization.Import("people: [{ id: ada }, { id: bob, name: Bob Okafor }]");

        Assert.Contains("people            1 added", answer.Output, StringComparison.Ordinal);
        Assert.Equal("Bob Okafor", (await organization.Chart()).Person(new PersonId("bob"))!.Name);
    }

    [Theory, OnBothDatabases]
    public async Task A_second_source_adds_to_the_first_and_lists_what_it_says_otherwise(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        await organization.Import(Northmere);

        var answer = await organization.Import(
            "people: [{ id: E-17, name: Bobby, emails: [bob@northmere.example] }]\nmemberships: [{ person: E-17, team: platform, from: 2025-01-01 }]", "--source", "hr", "--format", "json");

        var json = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal(["added membership bob platform"], json.GetProperty("changes").EnumerateArray().Select(change =>
            $"{change.GetProperty("change")} {change.GetProperty("kind")} {change.GetProperty("subject")} {change.GetProperty("value")}"));
        Assert.Equal("import.contradiction", Assert.Single(json.GetProperty("contradictions").EnumerateArray()).GetProperty("code").GetString());
        Assert.Equal("Bob Okafor", (await organization.Chart()).Person(new PersonId("bob"))!.Name);
    }

    [Theory, OnBothDatabases]
    public async Task A_member_may_not_import(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        await organization.Import(Northmere);

        Assert.Equal(ExitCode.NotFoundOrForbidden, (await organization.Import(Northmere, "--by", "ada")).ExitCode);
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await organization.Run("import", "undo", "--by", "ada")).ExitCode);
    }

    private static async Task<(string Before, string After)> ParentsOfSearch(OrganizationInStore organization)
    {
        var (chart, search) = (await organization.Chart(), new TeamId("search"));
        return (chart.ParentOf(search, new DateOnly(2026, 1, 31))!.Value.Value, chart.ParentOf(search, new DateOnly(2026, 2, 1))!.Value.Value);
    }
}
