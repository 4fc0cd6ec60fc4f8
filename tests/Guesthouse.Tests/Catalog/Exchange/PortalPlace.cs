using System.Text.Json.Nodes;
using Guesthouse.Tests.Architecture;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Catalog.Exchange;

/// <summary>An installation with a portal's file beside it.</summary>
internal sealed class PortalPlace(TestDatabase database) : IDisposable
{
    /// <summary>An entry with everything that such files hold, and something that means nothing here.</summary>
    public const string Ledger = """
        { "id": 7, "name": "ledger", "full_name": "northmere/ledger", "html_url": "https://forge.example/northmere/ledger", "description": "Books for everybody",
          "created_at": "2020-01-31T09:00:00Z", "updated_at": "2026-01-31T09:00:00Z", "pushed_at": "2026-01-31T09:00:00Z", "stargazers_count": 3, "watchers_count": 3,
          "language": "C#", "forks_count": 2, "open_issues_count": 4, "license": null, "default_branch": "main", "owner": { "login": "northmere", "avatar_url": "./n.png" },
          "crawler": { "run": 12.50, "notes": ["ünverändert"] },
          "_InnerSourceMetadata": { "participation": [0, 5], "title": "The ledger", "motivation": "Count once", "contributions": ["Bugfixes"], "skills": ["SQL"],
            "topics": ["Books", null, "Money"], "logo": "./l.png", "docs": "https://docs.example/ledger", "guidelines": "CONTRIBUTING.md", "score": 1234, "extra": true } }
        """;

    /// <summary>The least that an entry holds.</summary>
    public const string Finder = """{ "full_name": "northmere/finder" }""";

    public MinedPlace Place { get; } = MinedPlace.With(database);

    private string File => Place.Repositories["repos.json"];

    /// <summary>The sample file of the portal, which is no part of the project.</summary>
    public static string Sample
    {
        get
        {
            var file = Path.GetFullPath(Path.Combine(SourceTree.Root, "../shared/data/portal/repos.json"));
            Assert.True(System.IO.File.Exists(file), $"The data of the project is missing: {file}. Its tests need it; the small files of the other tests cover the same ground.");
            return file;
        }
    }

    /// <summary>Imports these entries.</summary>
    public async Task<CliAnswer> Import(string[] entries, params string[] options)
    {
        await System.IO.File.WriteAllTextAsync(File, $"[\n{string.Join(",\n", entries)}\n]\n", TestContext.Current.CancellationToken);
        return await Place.Try(["import", "portal", File, .. options]);
    }

    /// <summary>What is exported, by repository.</summary>
    public async Task<IReadOnlyDictionary<string, JsonObject>> Exported(params string[] options) => ByRepository(await Place.Do(["export", "portal", .. options]));

    /// <summary>The entries of a file's text.</summary>
    public static IReadOnlyDictionary<string, JsonObject> ByRepository(string text) =>
        JsonNode.Parse(text)!.AsArray().ToDictionary(entry => (string)entry!["full_name"]!, entry => entry!.AsObject());

    /// <summary>The slugs that the catalogue has.</summary>
    public async Task<IReadOnlyList<string>> Slugs() =>
        [.. JsonNode.Parse(await Place.Do("export", "catalogue"))!["projects"]!.AsArray().Select(project => (string)project!["slug"]!)];

    public void Dispose() => Place.Dispose();
}
