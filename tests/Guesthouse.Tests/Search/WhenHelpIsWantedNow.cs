using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Search;

/// <summary>The ledger of Payments and the finder of Search each have a request that is open for contribution; the catalogue is chosen by what wants help now.</summary>
public sealed partial class WhenHelpIsWantedNow
{
    [Theory]
    [OnBothDatabases]
    public async Task Page_and_command_find_what_is_open_and_count_it(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database);
        Assert.Equal(0, await Told(pages));
        using var organization = await Open(pages, "ledger", "finder");

        Assert.Equal(2, await Told(pages));
        Assert.Equal(2, await Shown(pages, ""));
        Assert.Equal(["finder", "ledger"], await Found(pages, "help=wanted"));
        // Whoever looks for Payments is told how many of Payments want help.
        Assert.Equal(1, await Shown(pages, "host=payments"));
        Assert.Equal(["ledger"], await Found(pages, "help=wanted", "host=payments"));
        var page = (await pages.NewCaller().Open("/projects?help=wanted&host=payments")).Text;
        Assert.Contains("href=\"/projects/ledger\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/projects/finder\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [OnBothDatabases]
    public async Task What_is_open_no_longer_wants_no_help(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database);
        using var organization = await Open(pages, "ledger", "finder");

        await pages.Do("request", "decline", "1", "--reason", "We do without", "--alternative", "Paper");

        Assert.Equal(["finder"], await Found(pages, "help=wanted"));
        Assert.Equal(1, await Shown(pages, ""));
        await pages.Do("request", "plan", "2");
        Assert.Empty(await Found(pages, "help=wanted"));
        Assert.Equal((0, 0), (await Told(pages), await Shown(pages, "")));
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_restricted_project_is_counted_for_those_alone_who_may_know_of_it(TestDatabase database)
    {
        await using var pages = await GuardedPages.On(database);
        using var organization = await Open(pages, "ledger", "finder");

        await pages.Do("project", "set", "ledger", "--visible-to", "payments");

        Assert.Equal((1, 1, 2), (await Shown(pages, ""), await Told(pages, "--by", "dan"), await Told(pages, "--by", "ada")));
        Assert.Equal(0, await Shown(pages, "host=payments"));
        Assert.DoesNotContain("ledger", (await pages.NewCaller().Open("/projects?help=wanted")).Text, StringComparison.Ordinal);
        await pages.Do("request", "plan", "2");
        Assert.Equal((0, 0, 1), (await Shown(pages, ""), await Told(pages, "--by", "dan"), await Told(pages, "--by", "ada")));
    }

    /// <summary>Adds projects with a request each that is open for contribution, in order.</summary>
    private static async Task<Northmere> Open(GuardedPages pages, params string[] projects)
    {
        var organization = new Northmere();
        foreach (var (place, project) in projects.Index())
        {
            await pages.Do("repo", "add", Path.Combine(organization.Repositories, $"{project}.git"), "--team", project == "ledger" ? "payments" : "search");
            await pages.Do("request", "file", project, "--need", "Receipts as PDF", "--purpose", "Auditors ask for them", "--by", "carol");
            await pages.Do("request", "open", $"{place + 1}", "--story", "As an auditor I get receipts", "--done", "Tests", "--size", "S");
        }
        return organization;
    }

    /// <summary>How many projects the command says want help now.</summary>
    private static async Task<int> Told(GuardedPages pages, params string[] options) =>
        (int?)Answer(await pages.Do(["search", "--format", "json", .. options]))["facets"]!["help"]?.AsArray().Single(value => (string?)value!["value"] == "wanted")!["projects"] ?? 0;

    private static async Task<IEnumerable<string?>> Found(GuardedPages pages, params string[] facets) =>
        Answer(await pages.Do(["search", "--sort", "name", "--format", "json", .. facets.SelectMany(facet => new[] { "--facet", facet })]))["projects"]!.AsArray().Select(project => (string?)project!["slug"]);

    /// <summary>How many projects the page says to a visitor want help now.</summary>
    private static async Task<int> Shown(GuardedPages pages, string query)
    {
        var page = (await pages.NewCaller().Open($"/projects?{query}")).Text;
        return Pick().Match(page) is { Success: true } pick ? int.Parse(pick.Groups["n"].Value, CultureInfo.InvariantCulture) : 0;
    }

    [GeneratedRegex("<a class=\"pick\" href=\"/projects\\?[^\"]*help=wanted[^\"]*\"[^>]*><i></i><span>Open for contribution</span><span class=\"n\">(?<n>[0-9]+)<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pick();

    private static JsonNode Answer(string json) => JsonNode.Parse(json)!;
}
