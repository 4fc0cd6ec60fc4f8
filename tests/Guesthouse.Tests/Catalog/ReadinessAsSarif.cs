using System.Text.Json;

namespace Guesthouse.Tests.Catalog;

/// <summary>The rules of SARIF 2.1.0 that its schema and its text ask of what is written here.</summary>
public class ReadinessAsSarif
{
    [Fact]
    public async Task A_log_names_its_version_and_has_one_run_of_one_tool()
    {
        using var log = await Log();

        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.EndsWith("sarif-schema-2.1.0.json", log.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        Assert.False(string.IsNullOrEmpty(Driver(log).GetProperty("name").GetString()));
        Assert.Equal(["$schema", "version", "runs"], log.RootElement.EnumerateObject().Select(key => key.Name));
    }

    [Fact]
    public async Task Every_rule_is_named_once_with_a_message_and_a_level()
    {
        using var log = await Log();

        var rules = Driver(log).GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(rules.Count, rules.Select(rule => rule.GetProperty("id").GetString()).Distinct(StringComparer.Ordinal).Count());
        Assert.All(rules, rule =>
        {
            Assert.False(string.IsNullOrEmpty(rule.GetProperty("shortDescription").GetProperty("text").GetString()));
            Assert.Contains(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), new[] { "error", "warning", "note" });
        });
    }

    [Fact]
    public async Task Every_result_points_to_its_rule_and_to_a_place_in_the_tree()
    {
        using var log = await Log();

        var rules = Driver(log).GetProperty("rules");
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().ToList();
        Assert.NotEmpty(results);
        Assert.All(results, result =>
        {
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), new[] { "error", "warning", "note" });
            Assert.False(string.IsNullOrEmpty(result.GetProperty("message").GetProperty("text").GetString()));
            var place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.True(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative, out _));
            Assert.True(place.GetProperty("region").GetProperty("startLine").GetInt32() >= 1);
        });
    }

    [Fact]
    public async Task A_path_with_odd_letters_is_a_valid_address()
    {
        using var log = await Log();

        Assert.Contains(
            log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray(),
            result => result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString() == "README-%C3%A9%20b.md");
    }

    private static JsonElement Driver(JsonDocument log) => Assert.Single(log.RootElement.GetProperty("runs").EnumerateArray()).GetProperty("tool").GetProperty("driver");

    private static async Task<JsonDocument> Log()
    {
        using var files = new WrittenFiles(("README-é b.md", "# Ledger\n\n## Building\n"), ("main.rs", ""));
        return JsonDocument.Parse((await files.Check("--format", "sarif")).Output);
    }
}
