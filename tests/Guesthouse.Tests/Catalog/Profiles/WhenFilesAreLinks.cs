using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Catalog.Profiles;

public class WhenFilesAreLinks
{
    [Theory, OnBothDatabases]
    public async Task The_file_that_they_lead_to_speaks(TestDatabase database)
    {
        using var place = MinedPlace.With(database);

        await WhenARepositoryDescribesItself.Mine(place, new RepositoryBuilder()
            .Write("docs/about.md", "# Ledger\n\nKeeps the books of every shop in town.\n")
            .Link("docs/README.md", "about.md").Link("README.md", "docs/README.md")
            .Commit(Cast.Ada, "2026-01-01", "Begin"));

        var shown = await WhenARepositoryDescribesItself.Shown(place);
        Assert.Equal(("Keeps the books of every shop in town.", "README.md"), WhenARepositoryDescribesItself.One(shown, "description"));
        Assert.Contains("\"file\": \"README.md\"", await place.Do("project", "readiness", "ledger", "--format", "json"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("README.md")]
    [InlineData("nowhere.md")]
    [InlineData("docs")]
    public async Task One_that_leads_out_nowhere_or_in_a_circle_is_none(string target)
    {
        using var place = MinedPlace.With(TestDatabase.Sqlite);

        await WhenARepositoryDescribesItself.Mine(place, new RepositoryBuilder().Link("README.md", target).Commit(Cast.Ada, "2026-01-01", "Begin", "docs/pay.cs"));

        Assert.DoesNotContain("root:", await place.Do("project", "show", "ledger"), StringComparison.Ordinal);
        Assert.Empty(WhenARepositoryDescribesItself.All(await WhenARepositoryDescribesItself.Shown(place), "description"));
    }
}
