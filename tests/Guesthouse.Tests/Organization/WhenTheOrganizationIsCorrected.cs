using System.Text.Json.Nodes;
using Guesthouse.Cli;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Organization;

public class WhenTheOrganizationIsCorrected
{
    /// <summary>Bob was of Payments a month earlier, Carol was never of the whole organization, and Eve is of Search.</summary>
    private static readonly string corrected = Northmere.OrganizationText
        .Replace("2024-06-01", "2024-02-01", StringComparison.Ordinal)
        .Replace("- {person: carol, team: northmere, from: 2024-02-05}\n", "- {person: eve, team: search}\n", StringComparison.Ordinal)
        .Replace("people:\n", "people:\n- {id: eve, emails: [eve@elsewhere.example]}\n", StringComparison.Ordinal);

    [Theory, OnBothDatabases]
    public async Task A_dry_run_foretells_the_figures_of_the_import(TestDatabase database)
    {
        using var northmere = new Northmere();
        using var installation = await Mined(database, northmere);
        var before = await Figures(installation);

        var foreseen = JsonNode.Parse((await installation.Import(corrected, "--dry-run", "--format", "json")).Output)!["figures"]!;
        Assert.Equal(before.ToJsonString(), (await Figures(installation)).ToJsonString());
        await installation.Import(corrected);
        var after = await Figures(installation);

        Assert.Equal((Classes(before["totals"]!), Classes(after["totals"]!)), (Classes(foreseen["totals"]!["before"]!), Classes(foreseen["totals"]!["after"]!)));
        Assert.NotEqual(Classes(before["totals"]!), Classes(after["totals"]!));
        Assert.Equal(Changed(before, after), foreseen["repositories"]!.AsArray().Select(row => (Id(row!), Classes(row!["before"]!), Classes(row["after"]!))));
    }

    [Theory, OnBothDatabases]
    public async Task A_dry_run_tells_the_figures_that_change_and_no_others(TestDatabase database)
    {
        using var northmere = new Northmere();
        using var installation = await Mined(database, northmere);

        var changed = await installation.Import(corrected, "--dry-run");
        var renamed = await installation.Import(Northmere.OrganizationText.Replace("name: Payments", "name: Payments and Billing", StringComparison.Ordinal), "--dry-run");

        Assert.Matches(@"Figures that would change \(commits of all time\):\n  in total: .*guest \d → \d", changed.Output);
        Assert.Matches(@"\n  northmere/ledger: .*unknown \d → \d", changed.Output);
        Assert.EndsWith("\nNo figure would change.\n", renamed.Output, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task The_figures_are_those_of_the_file_after_an_import_and_after_taking_it_back(TestDatabase database)
    {
        using var northmere = new Northmere();
        using var installation = await Mined(database, northmere);
        await SameAs(Northmere.OrganizationText, installation, northmere);

        await installation.Import(corrected);
        await SameAs(corrected, installation, northmere);

        Assert.Equal(ExitCode.Done, (await installation.Run("import", "undo")).ExitCode);
        await SameAs(Northmere.OrganizationText, installation, northmere);
    }

    [Theory, OnBothDatabases]
    public async Task The_figures_of_a_decision_are_those_of_a_file_that_says_the_same(TestDatabase database)
    {
        using var northmere = new Northmere();
        using var installation = await Mined(database, northmere);
        var eveIsBob = Northmere.OrganizationText.Replace("bob@search.example", "bob@search.example, eve@elsewhere.example", StringComparison.Ordinal);
        var withoutDan = Northmere.OrganizationText.Replace("emails: [dan@program.example]", "emails: []", StringComparison.Ordinal).Replace("Dan Petit", "Daniel P.", StringComparison.Ordinal);

        await DecidedAndTakenBack(installation, northmere, eveIsBob, "confirm", "eve@elsewhere.example", "bob");
        await DecidedAndTakenBack(installation, northmere, eveIsBob, "merge", "eve@elsewhere.example", "bob@search.example");
        await DecidedAndTakenBack(installation, northmere, withoutDan, "refuse", "dan@program.example", "dan");
    }

    [Theory, OnBothDatabases]
    public async Task Identities_that_are_split_are_counted_as_two_peoples(TestDatabase database)
    {
        using var northmere = new Northmere();
        using var installation = await Mined(database, northmere);
        await installation.Run("identities", "merge", "eve@elsewhere.example", "bob@search.example");

        await installation.Run("identities", "split", "eve@elsewhere.example", "bob@search.example");

        await SameAs(Northmere.OrganizationText, installation, northmere);
    }

    [Theory, OnBothDatabases]
    public async Task Two_people_who_are_one_are_made_one_by_a_file_that_corrects_the_past(TestDatabase database)
    {
        using var northmere = new Northmere();
        using var installation = await Mined(database, northmere);
        await Done(installation.Import(corrected));
        var eveIsBob = Northmere.OrganizationText.Replace("bob@search.example", "bob@search.example, eve@elsewhere.example", StringComparison.Ordinal);

        await Done(installation.Import(eveIsBob, "--correct"));

        await SameAs(eveIsBob, installation, northmere);
    }

    private static async Task<OrganizationInStore> Mined(TestDatabase database, Northmere northmere)
    {
        var installation = new OrganizationInStore(database);
        await installation.Import(Northmere.OrganizationText);
        await Done(installation.Run("repo", "add", northmere.Repositories));
        await Done(installation.Run("mine"));
        return installation;
    }

    private static async Task DecidedAndTakenBack(OrganizationInStore installation, Northmere northmere, string file, params string[] decision)
    {
        var recorded = await Done(installation.Run(["identities", .. decision]));
        await SameAs(file, installation, northmere);

        await Done(installation.Run("identities", "undo", recorded.Output.Split(' ', '.')[3]));
        await SameAs(Northmere.OrganizationText, installation, northmere);
    }

    /// <summary>The figures of the installation are those of the repositories with that file; only the rule that matched somebody may be another.</summary>
    private static async Task SameAs(string file, OrganizationInStore installation, Northmere northmere)
    {
        foreach (var unit in new[] { "commit", "pull-request" })
        {
            var read = await Done(GuesthouseCli.Run("measure", northmere.Repositories, "--org", installation.File(file, "same.yaml"), "--unit", unit, "--format", "json"));
            Assert.Equal(WithoutRules(JsonNode.Parse(read.Output)!), WithoutRules(await Figures(installation, unit)));
        }
    }

    private static string WithoutRules(JsonNode figures)
    {
        figures["identities"]!.AsObject().Remove("byRule");
        return figures.ToJsonString();
    }

    private static async Task<JsonNode> Figures(OrganizationInStore installation, string unit = "commit") =>
        JsonNode.Parse((await Done(installation.Run("measure", "--unit", unit, "--format", "json"))).Output)!;

    private static IEnumerable<(string Id, string Before, string After)> Changed(JsonNode before, JsonNode after) =>
        before["repositories"]!.AsArray().Zip(after["repositories"]!.AsArray())
            .Where(pair => pair.First!.ToJsonString() != pair.Second!.ToJsonString())
            .Select(pair => (Id(pair.First!), Classes(pair.First!), Classes(pair.Second!)));

    private static string Id(JsonNode row) => row["id"]!.GetValue<string>();

    private static string Classes(JsonNode row) =>
        string.Join(' ', new[] { "contributions", "host", "guest", "unknown", "agent", "guestShare" }.Select(key => $"{key}={row[key]?.ToJsonString()}"));

    private static async Task<CliAnswer> Done(Task<CliAnswer> running)
    {
        var answer = await running;
        Assert.True(answer.ExitCode == ExitCode.Done, answer.Error);
        return answer;
    }
}
