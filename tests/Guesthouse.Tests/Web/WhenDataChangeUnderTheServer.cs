using System.Net;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web;

/// <summary>Another process changes what is stored; the next page tells it, although the one before told the contrary.</summary>
public sealed class When_data_change_under_the_server
{
    [Theory, OnBothDatabases]
    public async Task The_page_after_mining_counts_the_new_changes(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        Assert.Equal(2, await Changes(pages, "/projects/finder/activity.csv?days=all"));
        Assert.DoesNotContain("Find more", await pages.Read("/changes?days=all"), StringComparison.Ordinal);

        pages.Replace("finder.git", new RepositoryBuilder()
            .Commit(Cast.Bob, "2024-01-05", "Find", "find.cs")
            .Commit(Cast.Carol, "2024-02-05", "Find what Payments needs", "find.cs")
            .Commit(Cast.Ada, "2024-03-05", "Find more", "find.cs"));
        await pages.Do("mine");

        Assert.Equal(3, await Changes(pages, "/projects/finder/activity.csv?days=all"));
        Assert.Contains("Find more", await pages.Read("/changes?days=all"), StringComparison.Ordinal);
        Assert.Contains("Ada Lind", await pages.Read("/projects/finder/people"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_project_that_was_restricted_is_gone_at_once_and_back_when_it_is_opened(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        var (home, all) = (await pages.Read("/projects"), await Changes(pages, "/measures/activity.csv?days=all"));
        Assert.Contains("finder", home, StringComparison.Ordinal);

        await pages.Do("project", "set", "finder", "--visible-to", "search");
        using var hidden = await pages.Ask("/projects/finder");
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);
        Assert.DoesNotContain("finder", await pages.Read("/projects"), StringComparison.Ordinal);
        Assert.Equal(all - 2, await Changes(pages, "/measures/activity.csv?days=all"));

        await pages.Do("project", "set", "finder", "--visible-to", "everyone");
        Assert.Equal(home, await pages.Read("/projects"));
        Assert.Equal(all, await Changes(pages, "/measures/activity.csv?days=all"));
    }

    [Theory, OnBothDatabases]
    public async Task The_page_after_an_import_has_the_new_names_and_figures(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        Assert.Contains("Payments", await pages.Read("/teams"), StringComparison.Ordinal);
        var guests = await Guests(pages);

        await pages.Import(Northmere.OrganizationText
            .Replace("name: Payments", "name: Paying", StringComparison.Ordinal)
            .Replace("{id: northmere/finder, team: search}", "{id: northmere/finder, team: payments}", StringComparison.Ordinal)
            .Replace("{person: bob, team: search, to: 2024-06-01}", "{person: bob, team: northmere, to: 2024-06-01}", StringComparison.Ordinal));

        Assert.DoesNotContain("Payments", await pages.Read("/teams"), StringComparison.Ordinal);
        Assert.Contains("Paying", await pages.Read("/teams"), StringComparison.Ordinal);
        Assert.NotEqual(guests, await Guests(pages));
    }

    [Theory, OnBothDatabases]
    public async Task The_page_after_a_decision_about_an_identity_counts_its_changes_for_its_bearer(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        var before = await Unknown(pages);
        Assert.DoesNotContain("elsewhere.example", await pages.Read("/people/bob"), StringComparison.Ordinal);

        await pages.Do("identities", "confirm", Northmere.Eve.Email, "bob");

        Assert.Equal(before - 1, await Unknown(pages));
        Assert.Contains("elsewhere.example", await pages.Read("/people/bob"), StringComparison.Ordinal);
    }

    private static Task<int> Guests(MinedPages pages) => Sum(pages, "/measures/activity.csv?days=all", 2);

    private static Task<int> Unknown(MinedPages pages) => Sum(pages, "/measures/activity.csv?days=all", 3);

    private static Task<int> Changes(MinedPages pages, string file) => Sum(pages, file, 1, 2, 3, 4);

    private static async Task<int> Sum(MinedPages pages, string file, params int[] columns) => (await pages.Read(file))
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1).Select(row => row.Split(','))
        .Sum(row => columns.Sum(column => int.Parse(row[column], System.Globalization.CultureInfo.InvariantCulture)));
}
