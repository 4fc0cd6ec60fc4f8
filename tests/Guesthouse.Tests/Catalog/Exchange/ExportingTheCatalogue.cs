using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;
using YamlDotNet.RepresentationModel;

namespace Guesthouse.Tests.Catalog.Exchange;

public partial class ExportingTheCatalogue
{
    [Theory, OnBothDatabases]
    public async Task As_json_writes_the_same_text_for_the_same_state(TestDatabase database)
    {
        using var place = await Mined(database);

        var once = await place.Do("export", "catalogue", "--format", "json");

        Assert.Equal(once, await place.Do("export", "catalogue"));
        var ledger = JsonNode.Parse(once)!["projects"]![1]!;
        Assert.Equal(("ledger", "payments", "everyone"), ((string)ledger["slug"]!, (string)ledger["hostTeam"]!, (string)ledger["visibility"]!));
        Assert.Equal(("""["finder"]""", """["go:northmere.example/ledger"]"""), (ledger["usedBy"]!.ToJsonString(), ledger["packages"]!.ToJsonString()));
        Assert.Equal(
            ["slug", "name", "hostTeam", "visibility", "motivation", "description", "documents", "logo", "governanceLevel", "lifecycle", "promise", "houseRules", "topics", "skills", "wanted", "languages",
                "packages", "channels", "links", "guidelines", "repositories", "productOwners", "trustedCommitters", "usedBy", "uses", "firstChange", "lastChange", "confirmed"],
            ledger.AsObject().Select(pair => pair.Key).Take(28));
    }

    [Theory, OnBothDatabases]
    public async Task Tells_how_ready_and_how_active_each_project_is(TestDatabase database)
    {
        using var place = await Mined(database);
        using var readiness = System.Text.Json.JsonDocument.Parse(await place.Do("project", "readiness", "ledger", "--format", "json"));
        var levels = readiness.RootElement.GetProperty("principles").EnumerateArray().ToDictionary(principle => principle.GetProperty("id").GetString()!, principle => principle.GetProperty("level").GetString()!);
        var score = (int)JsonNode.Parse(await place.Do("project", "score", "ledger", "--format", "json"))!["score"]!;

        var json = JsonNode.Parse(await place.Do("export", "catalogue"))!["projects"]![1]!;
        var csv = (await place.Do("export", "catalogue", "--format", "csv")).Split("\r\n");
        var backstage = Documents(await place.Do("export", "catalogue", "--format", "backstage")).Single(entity => Text(entity, "metadata", "name") == "ledger");

        Assert.Equal(levels, json["readiness"]!.AsObject().ToDictionary(pair => pair.Key, pair => (string)pair.Value!));
        Assert.Equal(score, (int)json["activityScore"]!);
        Assert.Equal(["readiness", "activityScore"], json.AsObject().Select(pair => pair.Key).TakeLast(2));
        Assert.EndsWith(",readiness_openness,readiness_transparency,readiness_mentorship,readiness_voluntary,activity_score", csv[0], StringComparison.Ordinal);
        Assert.EndsWith(FormattableString.Invariant($",{levels["openness"]},{levels["transparency"]},{levels["mentorship"]},{levels["voluntary"]},{score}"), csv[2], StringComparison.Ordinal);
        Assert.All(levels, level => Assert.Equal(level.Value, Text(backstage, "metadata", "annotations", $"guesthouse/readiness-{level.Key}")));
        Assert.Equal(score.ToString(CultureInfo.InvariantCulture), Text(backstage, "metadata", "annotations", "guesthouse/activity-score"));
    }

    [Theory, OnBothDatabases]
    public async Task As_csv_writes_a_row_for_each_project_in_which_no_formula_runs(TestDatabase database)
    {
        using var place = await Mined(database);

        var rows = (await place.Do("export", "catalogue", "--format", "csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(3, rows.Length);
        Assert.StartsWith("slug,name,host_team,", rows[0], StringComparison.Ordinal);
        Assert.StartsWith("finder,\"'=HYPERLINK", rows[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("backstage")]
    public async Task Never_tells_of_a_project_that_the_viewer_may_not_know_of(string format)
    {
        foreach (var database in Enum.GetValues<TestDatabase>())
        {
            using var place = await Mined(database);
            await place.Do("project", "set", "finder", "--visible-to", "search");

            var text = await place.Do("export", "catalogue", "--format", format, "--by", "ada");

            Assert.Contains("ledger", text, StringComparison.Ordinal);
            Assert.DoesNotContain("finder", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("HYPERLINK", text, StringComparison.Ordinal);
        }
    }

    [Theory, OnBothDatabases]
    public async Task For_backstage_writes_entities_by_its_published_rules(TestDatabase database)
    {
        using var place = await Mined(database);

        var entities = Documents(await place.Do("export", "catalogue", "--format", "backstage"));

        Assert.All(entities, Check);
        Assert.Equal(entities.Count, entities.Select(entity => $"{Text(entity, "kind")}:{Text(entity, "metadata", "name")}".ToUpperInvariant()).Distinct().Count());
        Assert.Equal(["Component finder", "Component ledger", "Group northmere", "Group payments", "Group search"], entities.Select(entity => $"{Text(entity, "kind")} {Text(entity, "metadata", "name")}").Order(StringComparer.Ordinal));
        var finder = entities.Single(entity => Text(entity, "metadata", "name") == "finder");
        Assert.Equal(("=HYPERLINK(1)", "group:default/search", "unknown"), (Text(finder, "metadata", "title"), Text(finder, "spec", "owner"), Text(finder, "spec", "lifecycle")));
        Assert.Equal("component:default/ledger", Text(finder, "spec", "dependsOn", "0"));
    }

    /// <summary>The rules of Backstage's "Descriptor Format of Catalog Entities", for the kinds that are written.</summary>
    private static void Check(YamlMappingNode entity)
    {
        Assert.Equal("backstage.io/v1alpha1", Text(entity, "apiVersion"));
        var name = Text(entity, "metadata", "name")!;
        Assert.True(name.Length is >= 1 and <= 63 && Name().IsMatch(name), name);
        if (entity["metadata"] is YamlMappingNode metadata && metadata.Children.TryGetValue("tags", out var tags))
            Assert.All((YamlSequenceNode)tags, tag => Assert.Matches(Tag(), tag.ToString()));
        foreach (var needed in Text(entity, "kind") switch { "Component" => new[] { "type", "lifecycle", "owner" }, "System" => ["owner"], _ => ["type"] })
            Assert.False(string.IsNullOrEmpty(Text(entity, "spec", needed)), $"{name} has no {needed}");
        if (Text(entity, "kind") == "Group")
            Assert.IsType<YamlSequenceNode>(entity["spec"]["children"]);
    }

    private static string? Text(YamlNode node, params string[] path)
    {
        foreach (var key in path)
            node = node is YamlSequenceNode list ? list[int.Parse(key, CultureInfo.InvariantCulture)] : node[key];
        return (node as YamlScalarNode)?.Value;
    }

    private static List<YamlMappingNode> Documents(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return [.. stream.Documents.Select(document => (YamlMappingNode)document.RootNode)];
    }

    private static async Task<MinedPlace> Mined(TestDatabase database)
    {
        var place = MinedPlace.With(database);
        new RepositoryBuilder()
            .Write("go.mod", "module northmere.example/ledger\n")
            .Write("catalog-info.yaml", "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata:\n  name: ledger\n  tags: [money, c++]\nspec:\n  type: service\n  lifecycle: production\n  owner: payments\n")
            .Commit(Cast.Ada, "2024-01-01", "Begin").CreateIn(place.Repositories, "northmere/ledger.git");
        new RepositoryBuilder().Write("go.mod", "module northmere.example/finder\nrequire northmere.example/ledger v1.0.0\n").Commit(Cast.Bob, "2024-01-01", "Begin").CreateIn(place.Repositories, "northmere/finder.git");
        await place.Do("repo", "add", place.Repositories["northmere/ledger.git"], place.Repositories["northmere/finder.git"]);
        await place.Do("mine");
        await place.Do("project", "set", "finder", "--name", "=HYPERLINK(1)");
        return place;
    }

    [GeneratedRegex("^[A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();

    [GeneratedRegex("^[a-z0-9:+#]+(?:-[a-z0-9:+#]+)*$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
