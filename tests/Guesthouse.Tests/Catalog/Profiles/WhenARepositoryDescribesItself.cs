using System.Text;
using System.Text.Json;
using Guesthouse.Cli;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Catalog.Profiles;

public class WhenARepositoryDescribesItself
{
    private const string Portal = """
        {
          "title": "Ledger Kit",
          "motivation": "Double-entry bookkeeping for every team.",
          "contributions": ["Bugfixes", "Documentation"],
          "skills": ["C#", "Accounting"],
          "logo": "docs/logo.svg",
          "docs": "https://docs.northmere.example/ledger",
          "language": "C#"
        }
        """;

    private const string Catalog = """
        apiVersion: backstage.io/v1alpha1
        kind: Group
        metadata: { name: payments }
        ---
        apiVersion: backstage.io/v1alpha1
        kind: Component
        metadata:
          name: ledger
          title: Another title
          description: Keeps books.
          tags: [Finance, books]
          links:
            - { url: "https://chat.northmere.example/ledger", title: Chat }
        spec: { type: library, lifecycle: production, owner: "group:default/search" }
        """;

    private const string Readme = """
        <!-- Nobody reads this -->
        # Ledger

        [![build](https://ci.example/badge.svg)](https://ci.example)

        **The ledger of Northmere**

        The ledger keeps [books](https://books.example) for every team of the company.

        Second paragraph about rounding.
        """;

    [Theory, OnBothDatabases]
    public async Task Every_field_comes_from_the_strongest_file_with_its_line(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await Mine(place, Described());

        var shown = await Shown(place);
        Assert.Equal("Ledger Kit", shown.GetProperty("name").GetString());
        Assert.Equal(("Ledger Kit", "innersource.json, line 2"), One(shown, "title"));
        Assert.Equal(("Double-entry bookkeeping for every team.", "innersource.json, line 3"), One(shown, "motivation"));
        Assert.Equal(("Keeps books.", "catalog-info.yaml, line 10"), One(shown, "description"));
        Assert.Equal(("Active", "catalog-info.yaml, line 14"), One(shown, "lifecycle"));
        Assert.Equal(("https://docs.northmere.example/ledger", "innersource.json, line 7"), One(shown, "docs"));
        Assert.Equal(("docs/logo.svg", "innersource.json, line 6"), One(shown, "logo"));
        Assert.Equal(["Bugfixes", "Documentation"], All(shown, "wanted"));
        Assert.Equal(["C#", "Accounting"], All(shown, "skills"));
        Assert.Equal(["finance", "books"], All(shown, "topics"));
        Assert.Equal(["C#"], All(shown, "languages"));
        Assert.Equal(["https://chat.northmere.example/ledger Chat"], All(shown, "link"));
        Assert.Equal(["CONTRIBUTING.md"], All(shown, "guideline"));
        Assert.Equal(["ada"], All(shown, "trusted-in-file"));
    }

    [Theory, OnBothDatabases]
    public async Task Without_such_files_the_readme_and_the_history_speak(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await Mine(place, new RepositoryBuilder().Write("README.md", Readme).Commit(Cast.Ada, "2026-01-01", "Begin", "src/Pay.cs", "src/Book.cs", "web/page.ts"));

        var shown = await Shown(place);
        Assert.Equal("ledger", shown.GetProperty("name").GetString());
        Assert.Equal(("The ledger keeps books for every team of the company.", "README.md"), One(shown, "description"));
        Assert.Equal(["C#", "TypeScript"], All(shown, "languages"));
        Assert.Equal(("2026-01-01T12:00:00Z", "history"), One(shown, "last-change"));
    }

    [Theory, OnBothDatabases]
    public async Task A_person_is_heard_before_the_files_until_released(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await Mine(place, Described());
        await place.Do("project", "set", "ledger", "--title", "The books", "--wanted", "Features,Features,Tests", "--motivation", "none", "--promise", "8h/16h", "--level", "shared-write");

        var shown = await Shown(place);
        Assert.Equal("The books", shown.GetProperty("name").GetString());
        Assert.Equal(["Features", "Tests"], All(shown, "wanted"));
        Assert.Equal([], All(shown, "motivation"));
        Assert.Equal("SharedWrite", One(shown, "level").Value);
        Assert.StartsWith("said by operator", One(shown, "title").Origin, StringComparison.Ordinal);
        await place.Do("mine");
        Assert.Equal("The books", (await Shown(place)).GetProperty("name").GetString());

        await place.Do("project", "release", "ledger", "title", "motivation", "promise");
        shown = await Shown(place);
        Assert.Equal("Ledger Kit", shown.GetProperty("name").GetString());
        Assert.Equal("Double-entry bookkeeping for every team.", One(shown, "motivation").Value);
        Assert.Equal([], All(shown, "first-response-hours"));
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "release", "ledger", "title")).ExitCode);
        Assert.Contains("Did you mean 'wanted'?", (await place.Try("project", "release", "ledger", "wnated")).Error, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task A_folder_of_its_own_is_a_house_of_its_own_that_tells_nothing_of_its_neighbours(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await Mine(place, Described()
            .Write("tools/innersource.json", "{ \"title\": \"Tools\", \"logo\": \"../docs/logo.svg\" }")
            .Write("tools/README.md", "# Tools\n\nTools that people use for rounding numbers.")
            .Write("secret/innersource.json", "{ \"title\": 5 }")
            .Commit(Cast.Bob, "2026-02-01", "Tools", "tools/round.py"));
        await place.Do("project", "add", "tools", "--scope", "northmere/ledger:tools/");
        await place.Do("project", "add", "secrets", "--scope", "northmere/ledger:/secret");
        await place.Do("project", "set", "secrets", "--visible-to", "search");
        await place.Do("mine");

        var tools = await Shown(place, "tools");
        Assert.Equal("Tools", tools.GetProperty("name").GetString());
        Assert.Equal("Tools that people use for rounding numbers.", One(tools, "description").Value);
        Assert.Equal(["Python"], All(tools, "languages"));
        Assert.Equal("tools/innersource.json:1: The logo must be the path of a picture within the project's own files; others are not shown.", Assert.Single(Problems(tools)));
        Assert.Contains("secret/innersource.json:1", Assert.Single(Problems(await Shown(place, "secrets"))), StringComparison.Ordinal);
        var visitor = await place.Do("project", "show", "tools", "--by", "ada", "--format", "json");
        Assert.DoesNotContain("secret", visitor, StringComparison.Ordinal);
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "show", "secrets", "--by", "ada")).ExitCode);
    }

    [Theory, OnBothDatabases]
    public async Task A_removed_repository_takes_along_what_it_said(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        await Mine(place, Described());
        await place.Do("project", "add", "books", "--scope", "northmere/ledger", "--title", "Books");
        await place.Do("mine");
        Assert.Equal(["Bugfixes", "Documentation"], All(await Shown(place, "books"), "wanted"));
        await place.Do("project", "set", "books", "--scope-remove", "northmere/ledger");
        Assert.Equal([], All(await Shown(place, "books"), "wanted"));
        await place.Do("repo", "remove", "ledger");
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Try("project", "show", "ledger")).ExitCode);
    }

    private static RepositoryBuilder Described() => new RepositoryBuilder()
        .Write("innersource.json", Portal).Write("catalog-info.yaml", Catalog).Write("README.md", Readme).Write("CONTRIBUTING.md", "# How\n\nAsk first.")
        .Write("docs/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>").Write(".github/CODEOWNERS", "* @ada\n/docs @bob\n")
        .Commit(Cast.Ada, "2026-01-01", "Begin", "src/Pay.cs");

    internal static async Task Mine(MinedPlace place, RepositoryBuilder repository)
    {
        await place.Do("repo", "add", repository.CreateIn(place.Repositories, "ledger.git"));
        await place.Do("mine");
    }

    internal static async Task<JsonElement> Shown(MinedPlace place, string project = "ledger") =>
        JsonDocument.Parse(Encoding.UTF8.GetBytes(await place.Do("project", "show", project, "--format", "json"))).RootElement;

    internal static IReadOnlyList<string> All(JsonElement shown, string field) => [.. Values(shown, field).Select(value => value.GetProperty("value").GetString()!)];

    internal static (string Value, string Origin) One(JsonElement shown, string field) =>
        Values(shown, field).Select(value => (value.GetProperty("value").GetString()!, value.GetProperty("origin").GetString()!)).Single();

    internal static IReadOnlyList<string> Problems(JsonElement shown) => [.. shown.GetProperty("problems").EnumerateArray().Select(problem => problem.GetString()!)];

    private static IEnumerable<JsonElement> Values(JsonElement shown, string field) =>
        shown.GetProperty("fields").EnumerateArray().Where(one => one.GetProperty("field").GetString() == field).SelectMany(one => one.GetProperty("values").EnumerateArray());
}
