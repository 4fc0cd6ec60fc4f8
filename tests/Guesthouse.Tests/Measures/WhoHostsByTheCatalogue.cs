using System.Text.Json;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Measures;

/// <summary>The organization's file does not name the repository, but its catalog-info.yaml says who owns it.</summary>
public class WhoHostsByTheCatalogue
{
    [Theory, OnBothDatabases]
    public async Task Its_owner_hosts_on_the_page_and_in_the_measure(TestDatabase database)
    {
        using var place = await Rounding(database, "payments");

        Assert.Equal("payments", await HostShown(place));
        Assert.Equal((1, 1, 0), await Classes(place));
        Assert.Contains("owner", await place.Do("measure", "--explain", TestGit.Run(place.Repositories["rounding.git"], "rev-parse", "main")), StringComparison.OrdinalIgnoreCase);
    }

    [Theory, OnBothDatabases]
    public async Task A_persons_word_and_the_organizations_are_stronger(TestDatabase database)
    {
        using var place = await Rounding(database, "payments");
        await place.Do("project", "set", "rounding", "--host", "search");
        Assert.Equal("search", await HostShown(place));
        Assert.Equal((1, 1, 0), await Classes(place));
        await place.Do("project", "set", "rounding", "--host", "none");

        await using (var context = place.Open().Context())
        {
            context.AddRange(new RepositoryEntryRow { Id = "rounding", Position = 2 }, new RepositoryHostRow { Entry = "rounding", Team = "northmere", Position = 2 });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await place.Do("mine");
        Assert.Equal("northmere", await HostShown(place));
        Assert.Equal((2, 0, 0), await Classes(place));
    }

    [Theory, OnBothDatabases]
    public async Task An_owner_that_no_team_is_hosts_nothing(TestDatabase database)
    {
        using var place = await Rounding(database, "somebody-else");

        Assert.Null(await HostShown(place));
        Assert.Equal((0, 0, 2), await Classes(place));
    }

    private static async Task<string?> HostShown(MinedPlace place)
    {
        using var json = JsonDocument.Parse(await place.Do("export", "catalogue"));
        return json.RootElement.GetProperty("projects").EnumerateArray().Single(project => project.GetProperty("slug").GetString() == "rounding").GetProperty("hostTeam").GetString();
    }

    private static async Task<(int Host, int Guest, int Unknown)> Classes(MinedPlace place)
    {
        using var json = JsonDocument.Parse(await place.MeasuredFromStore("commit"));
        var totals = json.RootElement.GetProperty("totals");
        return (totals.GetProperty("host").GetInt32(), totals.GetProperty("guest").GetInt32(), totals.GetProperty("unknown").GetInt32());
    }

    private static async Task<MinedPlace> Rounding(TestDatabase database, string owner)
    {
        var place = MinedPlace.With(database);
        new RepositoryBuilder()
            .Write("catalog-info.yaml", $"apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: rounding\nspec:\n  owner: {owner}\n")
            .Commit(Cast.Ada, "2024-01-01", "Begin", "pay.cs").Commit(Cast.Bob, "2024-01-02", "Round", "pay.cs").CreateIn(place.Repositories, "rounding.git");
        await place.Do("repo", "add", place.Repositories["rounding.git"]);
        await place.Do("mine");
        return place;
    }
}
