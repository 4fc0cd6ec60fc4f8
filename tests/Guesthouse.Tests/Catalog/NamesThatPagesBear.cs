using Guesthouse.Cli;
using Guesthouse.Domain.Catalog;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;
using Guesthouse.Tests.Web;

namespace Guesthouse.Tests.Catalog;

public class NamesThatPagesBear
{
    [Theory, OnBothDatabases]
    public async Task A_repository_of_that_name_gets_another_slug_and_nobody_may_choose_it(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await place.Do("repo", "add", new RepositoryBuilder().Commit(Cast.Ada, "2026-01-01", "Begin", "pay.cs").CreateIn(place.Repositories, "before-you-build.git"));

        Assert.Contains("before-you-build-2", await place.Do("project", "list"), StringComparison.Ordinal);
        var refused = await place.Try("project", "set", "before-you-build-2", "--slug", "before-you-build");
        Assert.Equal(ExitCode.RefusedInput, refused.ExitCode);
        Assert.Contains("is the name of a page of the catalogue", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_that_stands_where_projects_stand_is_reserved()
    {
        await using var pages = await MinedPages.On(TestDatabase.Sqlite);

        var beside = pages.PlainRoutes.Where(route => route.StartsWith("/projects/", StringComparison.Ordinal)).Select(route => route["/projects/".Length..].Split('/')[0]).Distinct();

        Assert.Equal(Slug.Reserved.Order(StringComparer.Ordinal), beside.Order(StringComparer.Ordinal));
    }
}
