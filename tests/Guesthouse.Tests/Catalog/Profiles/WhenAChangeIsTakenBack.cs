using Guesthouse.Cli;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Catalog.Profiles;

public class WhenAChangeIsTakenBack
{
    [Theory, OnBothDatabases]
    public async Task Each_field_that_can_be_set_is_again_what_it_was(TestDatabase database)
    {
        using var place = await Ledger(database);
        await place.Do("project", "set", "ledger", "--title", "Books", "--topics", "money", "--link", "https://wiki.example/rounding How it rounds", "--promise", "4h/9h");
        var before = await Shown(place);
        foreach (var set in new[]
        {
            new[] { "--title", "Other" }, ["--motivation", "None"], ["--description", "Text"], ["--level", "closed"], ["--lifecycle", "retired"], ["--docs", "https://docs.example"], ["--logo", "logo.png"],
            ["--setup", "make"], ["--conventions", "tabs"], ["--done", "tests"], ["--warranty", "9"], ["--wanted", "Docs"], ["--skills", "Go"], ["--topics", "none"], ["--languages", "C#"], ["--channel", "#room"],
            ["--link", "https://other.example Other,https://third.example Third"], ["--package", "npm:ledger"], ["--promise", "8h"], ["--host", "search"], ["--visible-to", "search"], ["--scope", "northmere/ledger:src"],
            ["--scope-remove", "northmere/ledger"], ["--slug", "books"],
        })
        {
            await place.Do(["project", "set", "ledger", .. set]);
            Assert.True(await Shown(place) != before, set[0]);
            await place.Do("project", "undo", "ledger");
            // What files said of a part that was taken away is read again.
            if (set[0] == "--scope-remove")
                await place.Do("mine");
            Assert.Equal(before, await Shown(place));
        }
        Assert.Contains("https://wiki.example/rounding How it rounds", before, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_removed_project_is_there_again_for_those_who_may_remove(TestDatabase database)
    {
        using var place = await Ledger(database);
        await place.Do("project", "name", "ledger", "--product-owner", "ada");
        var before = await Shown(place);
        await place.Do("project", "remove", "ledger");
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "undo", "ledger", "--by", "ada")).ExitCode);

        await place.Do("project", "undo", "ledger");

        Assert.Equal(before, await Shown(place));
        Assert.Contains("ledger", await place.Do("search", "ledger"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_naming_and_an_ending_of_today_go_back_for_whoever_did_so(TestDatabase database)
    {
        using var place = await Ledger(database);
        await place.Do("project", "name", "ledger", "--product-owner", "ada");
        var without = await Shown(place);
        await place.Do("project", "name", "ledger", "--trusted-committer", "bob");
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "undo", "ledger", "--by", "ada")).ExitCode);
        await place.Do("project", "undo", "ledger");
        Assert.Equal(without, await Shown(place));

        await place.Do("project", "name", "ledger", "--trusted-committer", "bob", "--by", "ada");
        var with = await Shown(place);
        await place.Do("project", "end", "ledger", "--trusted-committer", "bob", "--reason", "By mistake", "--by", "ada");
        await place.Do("project", "undo", "ledger", "--by", "ada");
        Assert.Equal(with, await Shown(place));
    }

    [Theory, OnBothDatabases]
    public async Task What_offices_changed_is_theirs_to_take_back(TestDatabase database)
    {
        using var place = await Ledger(database);
        await place.Do("project", "name", "ledger", "--product-owner", "ada");
        await place.Do("project", "set", "ledger", "--scope", "northmere/ledger:src");

        var answer = await place.Try("project", "undo", "ledger", "--by", "ada");

        Assert.Equal(ExitCode.NotFoundOrForbidden, answer.ExitCode);
        Assert.Contains("What a project is made of", answer.Error, StringComparison.Ordinal);
    }

    private static async Task<string> Shown(MinedPlace place) =>
        string.Join('\n', (await place.Do("project", "show", "ledger")).Split('\n').Where(line => !line.Contains("version", StringComparison.Ordinal)));

    private static async Task<MinedPlace> Ledger(TestDatabase database)
    {
        var place = MinedPlace.With(database);
        await WhenARepositoryDescribesItself.Mine(place, new RepositoryBuilder().Commit(Cast.Ada, "2026-01-01", "Begin", "src/Pay.cs", "logo.png"));
        return place;
    }
}
