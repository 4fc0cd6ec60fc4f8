using System.Net;
using System.Text.Json;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web;

public sealed class When_houses_are_shown
{
    [Theory]
    [OnBothDatabases]
    public async Task Figures_are_those_of_measure(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        var measured = JsonDocument.Parse(await pages.Do("measure", "--format", "json")).RootElement;

        var activity = Rows(await pages.Read("/measures/activity.csv?days=all"));
        foreach (var (column, key) in new[] { (1, "host"), (2, "guest"), (3, "unknown"), (4, "agent") })
            Assert.Equal(measured.GetProperty("totals").GetProperty(key).GetInt32(), activity.Sum(row => Number(row[column])));

        var ledger = measured.GetProperty("repositories").EnumerateArray().Single(repository => repository.GetProperty("id").GetString() == "northmere/ledger");
        var house = Rows(await pages.Read("/projects/ledger/activity.csv?days=all"));
        Assert.Equal(ledger.GetProperty("guest").GetInt32(), house.Sum(row => Number(row[2])));
        Assert.Equal(ledger.GetProperty("contributions").GetInt32(), house.Sum(row => row.Skip(1).Take(4).Sum(Number)));

        var teams = Rows(await pages.Read("/projects/ledger/guests.csv?days=all"));
        Assert.Equal(ledger.GetProperty("guestTeams").GetInt32(), teams.Count);
        Assert.Equal(ledger.GetProperty("guest").GetInt32(), teams.Sum(row => Number(row[1])));

        var guests = Rows(await pages.Read("/measures/flows.csv?days=all")).Where(row => row[0] != row[1]).Sum(row => Number(row[2]));
        Assert.Equal(measured.GetProperty("totals").GetProperty("guest").GetInt32(), guests);
    }

    [Theory]
    [OnBothDatabases]
    public async Task Every_figure_opens_into_the_changes_behind_it(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);

        var changes = await pages.Read("/changes?days=all&class=guest&project=ledger");
        Assert.Contains("Round half up", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("Round at home now", changes, StringComparison.Ordinal);
        Assert.Contains("northmere/ledger#7", await pages.Read("/changes?days=all&unit=pull-request&class=guest"), StringComparison.Ordinal);
        Assert.Contains("No change fits", await pages.Read("/changes?days=all&distance=9"), StringComparison.Ordinal);
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_house_has_its_overview_its_people_and_its_activity(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);

        var overview = await pages.Read("/projects/ledger?days=all");
        Assert.Contains("northmere/ledger", overview, StringComparison.Ordinal);
        Assert.Contains("/teams/payments", overview, StringComparison.Ordinal);
        Assert.Contains("Search", overview, StringComparison.Ordinal);
        var people = await pages.Read("/projects/ledger/people");
        Assert.Contains("Ada Lind", people, StringComparison.Ordinal);
        Assert.Contains("<code>docs/</code>", people, StringComparison.Ordinal);
        Assert.Contains("half as much after 180 days", people, StringComparison.Ordinal);
        Assert.DoesNotContain("Eve", people, StringComparison.Ordinal);
        Assert.Contains("<svg class=\"plot", await pages.Read("/projects/ledger/activity?days=all"), StringComparison.Ordinal);
        Assert.Contains("until 1 June 2024", await pages.Read("/people/bob"), StringComparison.Ordinal);
        Assert.Contains("Bob Okoro", await pages.Read("/teams/payments"), StringComparison.Ordinal);
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_restricted_house_is_nowhere_for_visitors_and_outsiders(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        await pages.Do("project", "set", "finder", "--visible-to", "search");

        foreach (var route in pages.PlainRoutes.SelectMany(route => new[] { route, $"{route}?days=all", $"{route}?days=all&unit=pull-request", $"{route}?q=finder" }))
        {
            using var answer = await pages.Ask(route);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.False(text.Replace("q=finder", "", StringComparison.Ordinal).Replace("q%3Dfinder", "", StringComparison.Ordinal).Replace("need=finder", "", StringComparison.Ordinal).Replace("“finder”", "", StringComparison.Ordinal).Replace("value=\"finder\"", "", StringComparison.Ordinal)
                .Contains("finder", StringComparison.OrdinalIgnoreCase), $"{route}: {text}");
        }
        foreach (var path in new[] { "/projects/finder", "/projects/finder/people", "/projects/finder/activity", "/projects/finder/activity.csv", "/projects/finder/activity.svg", "/projects/finder/share.svg", "/projects/finder/guests.svg", "/projects/finder/guests.csv", "/changes?project=finder" })
        {
            using var answer = await pages.Ask(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
        Assert.DoesNotContain("finder", await pages.Read("/people/bob"), StringComparison.Ordinal);
        Assert.DoesNotContain("finder", await pages.Read("/teams/search"), StringComparison.Ordinal);
        Assert.DoesNotContain("Find what", await pages.Read("/changes?days=all"), StringComparison.Ordinal);

        foreach (var command in new[] { new[] { "measure", "--format", "json" }, ["repo", "list"], ["project", "list"] })
        {
            Assert.DoesNotContain("finder", (await pages.Try([.. command, "--by", "ada"])).Output, StringComparison.Ordinal);
            Assert.Contains("finder", (await pages.Try([.. command, "--by", "carol"])).Output + (await pages.Try(command)).Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [OnBothDatabases]
    public async Task Contributors_are_new_in_the_window_of_their_first_change_and_returning_only_when_they_came_again(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);

        Assert.Equal((1, 0), NewAndReturning(await pages.Read("/projects/ledger?from=2024-01-01&to=2024-01-31")));
        Assert.Equal((0, 0), NewAndReturning(await pages.Read("/projects/ledger?from=2024-04-01&to=2024-05-01")));
        Assert.Equal((1, 2), NewAndReturning(await pages.Read("/projects/ledger?from=2024-06-01&to=2024-07-01")));
    }

    private static (int New, int Returning) NewAndReturning(string page)
    {
        int After(string words) => Number(page[(page.IndexOf(words, StringComparison.Ordinal) + words.Length)..].Split("<dd>")[1].Split('<')[0]);
        return (After("New contributors"), After("Returning contributors"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task What_is_unknown_is_not_found(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);

        using var unknown = await pages.Ask("/projects/nowhere");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using var person = await pages.Ask("/people/nobody");
        Assert.Equal(HttpStatusCode.NotFound, person.StatusCode);
        using var team = await pages.Ask("/teams/nobody");
        Assert.Equal(HttpStatusCode.NotFound, team.StatusCode);
    }

    [Fact]
    public async Task Who_writes_an_address_nearly_right_is_led_to_what_they_may_know_of()
    {
        await using var pages = await MinedPages.On(TestDatabase.Sqlite);
        async Task<string> Absent(string path)
        {
            using var answer = await pages.Ask(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }

        Assert.Matches("<dt>Did you mean</dt>\\s*<dd><a href=\"/projects/ledger\">ledger</a></dd>", await Absent("/projects/legder"));
        Assert.Contains("<a href=\"/projects/ledger\">ledger</a>", await Absent("/projects/ledger/cellar"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/teams/search\">Search</a>", await Absent("/teams/Serach"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"/people/bob\">Bob Okoro</a>", await Absent("/people/bbo"), StringComparison.Ordinal);
        Assert.DoesNotContain("Did you mean", await Absent("/projects/something-else"), StringComparison.Ordinal);

        Assert.Contains("/projects/finder", await Absent("/projects/findr"), StringComparison.Ordinal);
        await pages.Do("project", "set", "finder", "--visible-to", "search");
        Assert.DoesNotContain("finder", await Absent("/projects/findr"), StringComparison.Ordinal);
    }

    private static List<string[]> Rows(string csv) => [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.TrimEnd('\r').Split(','))];

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
