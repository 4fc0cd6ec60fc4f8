using Guesthouse.Cli;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;
using Guesthouse.Tests.Web;

namespace Guesthouse.Tests.Catalog;

public class WhoUsesAProject
{
    private const string Header = "project,team,package,version,repository,file,line";

    [Theory]
    [OnBothDatabases]
    public async Task Another_project_that_names_its_package_is_told_with_file_line_and_team(TestDatabase database)
    {
        using var place = await Mined(database);

        Assert.Equal(
            [Header, "finder,search,pypi:northmere-ledger,>=2,northmere/finder,requirements.txt,1", "finder,search,npm:@northmere/ledger,^2,northmere/finder,web/package.json,3"],
            await UsersOf(place, "ledger"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_project_does_not_use_itself_and_nobody_uses_what_is_not_published(TestDatabase database)
    {
        using var place = await Mined(database);

        Assert.Equal([Header], await UsersOf(place, "finder"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task Of_a_project_that_is_restricted_only_those_who_may_know_it_learn_what_it_uses(TestDatabase database)
    {
        using var place = await Mined(database);
        await place.Do("project", "set", "finder", "--visible-to", "search");

        Assert.Equal([Header], await UsersOf(place, "ledger", "--by", "ada"));
        Assert.Equal(3, (await UsersOf(place, "ledger", "--by", "bob")).Count);
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_project_that_is_restricted_itself_is_not_found(TestDatabase database)
    {
        using var place = await Mined(database);
        await place.Do("project", "set", "ledger", "--visible-to", "payments");

        var answer = await place.Try("project", "used-by", "ledger", "--by", "bob");

        Assert.Equal(ExitCode.NotFoundOrForbidden, answer.ExitCode);
    }

    [Theory]
    [OnBothDatabases]
    public async Task What_a_manifest_no_longer_names_is_no_longer_used(TestDatabase database)
    {
        using var place = await Mined(database);
        Finder().Delete("web/package.json").Delete("requirements.txt").Commit(Cast.Bob, "2024-03-01", "Do without").CreateIn(place.Repositories, "northmere/finder.git");

        await place.Do("mine");

        Assert.Equal([Header], await UsersOf(place, "ledger"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_manifest_that_is_broken_is_told_and_hides_none_of_the_others(TestDatabase database)
    {
        using var place = await Mined(database);
        Finder().Write("web/package.json", "{\n oops").Commit(Cast.Bob, "2024-03-01", "Break it").CreateIn(place.Repositories, "northmere/finder.git");

        var answer = await place.Try("mine");

        Assert.Contains("web/package.json:2", answer.Output + answer.Error, StringComparison.Ordinal);
        Assert.Equal([Header, "finder,search,pypi:northmere-ledger,>=2,northmere/finder,requirements.txt,1"], await UsersOf(place, "ledger"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_formula_in_a_version_is_only_text_to_a_spreadsheet(TestDatabase database)
    {
        using var place = await Mined(database);
        Finder().Write("web/package.json", """{"dependencies":{"@northmere/ledger":"=1+1"}}""").Commit(Cast.Bob, "2024-03-01", "Be clever").CreateIn(place.Repositories, "northmere/finder.git");

        await place.Do("mine");

        Assert.Contains("finder,search,npm:@northmere/ledger,\"'=1+1\",northmere/finder,web/package.json,1", await UsersOf(place, "ledger"));
    }

    [Theory]
    [OnBothDatabases]
    public async Task The_page_counts_the_projects_and_shows_every_line(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        using var repositories = new TemporaryFolder();
        await pages.Do("repo", "add", Shop(repositories), Till(repositories));
        await pages.Do("mine");

        var page = await pages.Read("/projects/shop/used-by");

        Assert.Contains("1 project uses it", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/projects/shop/used-by\">1 project</a>", await pages.Read("/projects?users=1"), StringComparison.Ordinal);
        Assert.Contains("go.mod", page, StringComparison.Ordinal);
        Assert.Contains("go:northmere.example/shop", await pages.Read("/projects/shop/used-by.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [OnBothDatabases]
    public async Task A_visitor_sees_neither_line_nor_count_of_what_is_restricted(TestDatabase database)
    {
        await using var pages = await MinedPages.On(database);
        using var repositories = new TemporaryFolder();
        await pages.Do("repo", "add", Shop(repositories), Till(repositories));
        await pages.Do("mine");
        await pages.Do("project", "set", "till", "--visible-to", "search");

        var page = await pages.Read("/projects/shop/used-by");

        Assert.Contains("No use is known yet", page, StringComparison.Ordinal);
        Assert.DoesNotContain("till", page, StringComparison.Ordinal);
        Assert.DoesNotContain("till", await pages.Read("/projects/shop/used-by.csv"), StringComparison.Ordinal);
        var catalogue = await pages.Read("/projects");
        Assert.DoesNotContain("<a href=\"/projects/shop/used-by\"", catalogue, StringComparison.Ordinal);
        Assert.DoesNotContain("users=1", catalogue, StringComparison.Ordinal);
    }

    private static string Shop(TemporaryFolder folder) =>
        new RepositoryBuilder().Write("go.mod", "module northmere.example/shop\n").Commit(Cast.Ada, "2024-01-01", "Open").CreateIn(folder, "shop.git");

    private static string Till(TemporaryFolder folder) =>
        new RepositoryBuilder().Write("go.mod", "module northmere.example/till\nrequire northmere.example/shop v1.0.0\n").Commit(Cast.Bob, "2024-01-01", "Open").CreateIn(folder, "till.git");

    private static async Task<MinedPlace> Mined(TestDatabase database)
    {
        var place = MinedPlace.With(database);
        new RepositoryBuilder()
            .Write("package.json", """{ "name": "@northmere/ledger", "dependencies": { "@northmere/ledger": "*" } }""")
            .Write("pyproject.toml", "[project]\nname = \"Northmere_Ledger\"\n")
            .Commit(Cast.Ada, "2024-01-01", "Begin")
            .CreateIn(place.Repositories, "northmere/ledger.git");
        Finder().CreateIn(place.Repositories, "northmere/finder.git");
        await place.Do("repo", "add", place.Repositories["northmere/ledger.git"], place.Repositories["northmere/finder.git"]);
        await place.Do("mine");
        return place;
    }

    private static RepositoryBuilder Finder() => new RepositoryBuilder()
        .Write("web/package.json", "{ \"private\": true,\n\"dependencies\": {\n\"@northmere/ledger\": \"^2\" } }")
        .Write("requirements.txt", "northmere.ledger>=2\n")
        .Write("third_party/x/requirements.txt", "northmere.ledger\n")
        .Commit(Cast.Bob, "2024-02-01", "Use the ledger");

    private static async Task<IReadOnlyList<string>> UsersOf(MinedPlace place, string slug, params string[] more) =>
        [.. (await place.Do(["project", "used-by", slug, "--format", "csv", .. more])).Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
}
