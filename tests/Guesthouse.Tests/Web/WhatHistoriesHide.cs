using Guesthouse.Tests.Git;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web;

public class WhatHistoriesHide
{
    private const string Turning = "\u202E", Nothing = "\u200B", Isolating = "\u2066";

    [Theory, OnBothDatabases]
    public async Task No_page_is_turned_around_by_subjects_branches_folders_or_addresses(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        var stranger = new Author($"Ada{Turning} Lind", $"ada{Isolating}@strange.example");
        pages.Replace("finder.git", new RepositoryBuilder()
            .Commit(Cast.Bob, "2024-01-05", "Find", $"so{Nothing}urce/find.cs")
            .Write("innersource.json", $"{{ \"titel{Turning}\": 1 }}")
            .Commit(stranger, "2024-02-05", $"Fix {Turning}txet{Isolating}"));
        await pages.Do("mine");

        foreach (var path in new[] { "/changes?days=all", "/projects/finder", "/projects/finder/people", "/projects/finder/readiness", "/identities", "/people/ada", "/people/bob" })
            Assert.DoesNotContain(await pages.Read(path), letter => letter is '\u202E' or '\u200B' or '\u2066');
        Assert.Contains("Fix txet", await pages.Read("/changes?days=all"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_is_a_line_of_the_terminal()
    {
        await using var pages = await MinedPages.On(TestDatabase.Sqlite);

        var answer = await pages.Try("project", "show", $"led{Turning}ger");

        Assert.DoesNotContain(Turning, answer.Error, StringComparison.Ordinal);
    }
}
