using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Web;

public class WhenReadinessIsShown
{
    [Theory, OnBothDatabases]
    public async Task The_page_shows_every_check_the_levels_over_time_and_the_score(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);

        var page = await pages.Read("/projects/ledger/readiness");

        Assert.All(Guesthouse.Domain.Catalog.Readiness.ReadinessChecks.All, check => Assert.Contains($"id=\"{check.Id}\"", page, StringComparison.Ordinal));
        Assert.Contains("Levels over time", page, StringComparison.Ordinal);
        Assert.Contains("Activity score", page, StringComparison.Ordinal);
        Assert.Contains("There is no README.", page, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Each_page_of_a_house_has_its_four_windows(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);

        Assert.Contains("class=\"panes\"", await pages.Read("/projects/ledger"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task The_file_has_a_row_for_each_check(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);

        var file = await pages.Read("/projects/ledger/readiness.csv");

        Assert.StartsWith("check,principle,answer,weight,from,evidence,fix,pattern", file, StringComparison.Ordinal);
        Assert.Equal(Guesthouse.Domain.Catalog.Readiness.ReadinessChecks.All.Count + 1, file.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }
}
