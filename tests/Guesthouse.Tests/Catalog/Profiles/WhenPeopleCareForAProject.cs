using Guesthouse.Cli;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Catalog.Profiles;

public class WhenPeopleCareForAProject
{
    [Theory, OnBothDatabases]
    public async Task A_product_owner_edits_and_others_may_not(TestDatabase database)
    {
        using var place = await Ledger(database);
        Assert.Contains("product owners", (await place.Try("project", "set", "ledger", "--level", "closed", "--by", "ada")).Error, StringComparison.Ordinal);
        await place.Do("project", "name", "ledger", "--product-owner", "ada");
        await place.Do("project", "set", "ledger", "--level", "closed", "--by", "ada");

        var shown = await WhenARepositoryDescribesItself.Shown(place);
        Assert.StartsWith("said by ada, by command line, 20", WhenARepositoryDescribesItself.One(shown, "level").Origin, StringComparison.Ordinal);
        Assert.Equal("ada, by command line", shown.GetProperty("confirmedBy").GetString());
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "set", "ledger", "--scope", "northmere/ledger:src", "--by", "ada")).ExitCode);
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "remove", "ledger", "--by", "ada")).ExitCode);
    }

    [Theory, OnBothDatabases]
    public async Task Owners_name_trusted_committers_and_end_them_with_a_reason(TestDatabase database)
    {
        using var place = await Ledger(database);
        await place.Do("project", "name", "ledger", "--product-owner", "ada");
        await place.Do("project", "name", "ledger", "--trusted-committer", "bob", "--by", "ada");
        Assert.Equal(ExitCode.Conflict, (await place.Try("project", "name", "ledger", "--trusted-committer", "bob", "--by", "ada")).ExitCode);
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "name", "ledger", "--trusted-committer", "nobody")).ExitCode);
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "name", "ledger", "--product-owner", "bob", "--by", "bob")).ExitCode);
        Assert.Equal(ExitCode.RefusedInput, (await place.Try("project", "end", "ledger", "--trusted-committer", "bob", "--by", "ada")).ExitCode);
        await place.Do("project", "end", "ledger", "--trusted-committer", "bob", "--by", "ada", "--reason", "Moved to Search");
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "end", "ledger", "--trusted-committer", "bob", "--by", "ada", "--reason", "again")).ExitCode);
        await place.Do("project", "end", "ledger", "--product-owner", "ada", "--by", "ada");

        await using var context = place.Open().Context();
        var acts = await context.Set<ActRow>().Where(act => act.Kind.StartsWith("project.")).OrderBy(act => act.Key).Select(act => act.Kind + " " + act.ByWhom).ToListAsync(TestContext.Current.CancellationToken);
        Assert.Equal(
            ["project.name operator (system user)", "project.name ada, by command line", "project.end ada, by command line", "project.end ada, by command line"], acts);
    }

    [Theory, OnBothDatabases]
    public async Task The_last_change_is_taken_back_and_then_the_one_before(TestDatabase database)
    {
        using var place = await Ledger(database);
        var before = await place.Do("project", "show", "ledger");
        await place.Do("project", "set", "ledger", "--title", "Books", "--topics", "money,rounding");
        await place.Do("project", "set", "ledger", "--slug", "books", "--visible-to", "payments", "--scope", "northmere/ledger:src", "--host", "search");

        await place.Do("project", "undo", "books");
        var shown = await WhenARepositoryDescribesItself.Shown(place);
        Assert.Equal("ledger", shown.GetProperty("slug").GetString());
        Assert.Equal(["money", "rounding"], WhenARepositoryDescribesItself.All(shown, "topics"));
        Assert.Equal("northmere/ledger", Assert.Single(shown.GetProperty("scope").EnumerateArray()).GetString());
        await place.Do("project", "undo", "ledger");
        Assert.Equal(Without(before), Without(await place.Do("project", "show", "ledger")));
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "undo", "ledger")).ExitCode);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_changes_an_older_version_is_told(TestDatabase database)
    {
        using var place = await Ledger(database);
        var version = (await WhenARepositoryDescribesItself.Shown(place)).GetProperty("version").GetInt32();
        var text = version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await place.Do("project", "set", "ledger", "--docs", "https://docs.example", "--at-version", text);
        Assert.Equal(ExitCode.Conflict, (await place.Try("project", "set", "ledger", "--docs", "https://other.example", "--at-version", text)).ExitCode);
    }

    [Theory, OnBothDatabases]
    public async Task An_entry_that_nobody_confirmed_for_180_days_asks_for_it(TestDatabase database)
    {
        using var place = await Ledger(database);
        Assert.DoesNotContain("ledger", await place.Do("project", "list", "--unconfirmed"), StringComparison.Ordinal);
        await Age(place, 179);
        Assert.DoesNotContain("ledger", await place.Do("project", "list", "--unconfirmed"), StringComparison.Ordinal);
        await Age(place, 181);
        Assert.Contains("not yet, asks again", await place.Do("project", "list", "--unconfirmed"), StringComparison.Ordinal);
        Assert.Contains("asks for confirmation", await place.Do("project", "show", "ledger"), StringComparison.Ordinal);
        await place.Do("project", "confirm", "ledger");
        Assert.DoesNotContain("ledger", await place.Do("project", "list", "--unconfirmed"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_no_value_is_refused_and_nothing_is_changed(TestDatabase database)
    {
        using var place = await Ledger(database);
        var before = await place.Do("project", "show", "ledger");
        foreach (var wrong in new[]
        {
            new[] { "--level", "open" }, ["--lifecycle", "activ"], ["--promise", "0h"], ["--promise", "8h/16h/2h"], ["--docs", "javascript:alert(1)"], ["--docs", "ftp://files.example"],
            ["--channel", "data:text/html,x"], ["--package", "ledger"], ["--logo", "../logo.svg"], ["--logo", "https://logo.example/x.png"], ["--warranty", "366"], ["--title", " "],
            ["--title", new string('x', 121)], ["--scope", "nowhere"], ["--scope", "northmere/ledger"], ["--scope-remove", "northmere/ledger:src"], ["--scope", "northmere/ledger:../x"], ["--host", "nobody"],
        })
            Assert.NotEqual(ExitCode.Done, (await place.Try(["project", "set", "ledger", "--motivation", "Half done", .. wrong])).ExitCode);
        Assert.Contains("did you mean active?", (await place.Try("project", "set", "ledger", "--lifecycle", "activ")).Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.RefusedInput, (await place.Try("project", "set", "ledger")).ExitCode);
        Assert.NotEqual(ExitCode.Done, (await place.Try("project", "add", "half", "--scope", "northmere/ledger:src", "--level", "open")).ExitCode);
        Assert.Equal(before, await place.Do("project", "show", "ledger"));
        await place.Do("project", "add", "half", "--scope", "northmere/ledger:src");
        Assert.Equal(ExitCode.Conflict, (await place.Try("project", "add", "half", "--scope", "northmere/ledger:src")).ExitCode);
        await place.Do("project", "remove", "half");
        Assert.Equal(ExitCode.Conflict, (await place.Try("project", "add", "half", "--scope", "northmere/ledger:src")).ExitCode);
    }

    private static string Without(string shown) => string.Join('\n', shown.Split('\n').Where(line => !line.Contains("version", StringComparison.Ordinal)));

    private static async Task Age(MinedPlace place, int days)
    {
        await using var context = place.Open().Context();
        var then = DateTimeOffset.UtcNow.AddDays(-days);
        await context.Set<ProjectRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.CreatedAt, then), TestContext.Current.CancellationToken);
    }

    private static async Task<MinedPlace> Ledger(TestDatabase database)
    {
        var place = MinedPlace.With(database);
        await WhenARepositoryDescribesItself.Mine(place, new RepositoryBuilder().Commit(Cast.Ada, "2026-01-01", "Begin", "src/Pay.cs"));
        return place;
    }
}
