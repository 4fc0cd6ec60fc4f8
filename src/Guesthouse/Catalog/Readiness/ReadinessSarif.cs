using System.Reflection;
using System.Text;
using System.Text.Json;
using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Catalog.Readiness;

/// <summary>The checks that fail as SARIF 2.1.0, which forges show beside the code. Source: OASIS, Static Analysis Results Interchange Format 2.1.0.</summary>
public static class ReadinessSarif
{
    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text, which ends in a line break.</summary>
    public static string Text(ProjectReadiness readiness, ReadinessWords words)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, words);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var check in readiness.Principles.SelectMany(principle => principle.Checks).Where(check => check.Answer.State == CheckState.Fail))
                WriteResult(json, check, words);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length) + "\n";
    }

    private static void WriteTool(Utf8JsonWriter json, ReadinessWords words)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "guesthouse check");
        json.WriteString("version", typeof(ReadinessSarif).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);
        json.WriteStartArray("rules");
        foreach (var check in ReadinessChecks.All)
        {
            json.WriteStartObject();
            json.WriteString("id", check.Id);
            WriteMessage(json, "shortDescription", words.Title(check));
            WriteMessage(json, "help", $"{words.Fix(check)} The pattern {check.Pattern} helps.");
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(check));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, AnsweredCheck answered, ReadinessWords words)
    {
        var at = answered.Answer.Evidence.FirstOrDefault(evidence => evidence.Path is not null);
        json.WriteStartObject();
        json.WriteString("ruleId", answered.Check.Id);
        json.WriteNumber("ruleIndex", ReadinessChecks.All.Index().Single(pair => pair.Item == answered.Check).Index);
        json.WriteString("level", LevelOf(answered.Check));
        WriteMessage(json, "message", $"{words.Title(answered.Check)}: {words.Of(answered.Answer.Why!)} {words.Fix(answered.Check)}");
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        // What is missing is shown where readers begin.
        json.WriteString("uri", Uri.EscapeDataString(at?.Path ?? "README.md").Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", Math.Max(1, at?.Line ?? 1));
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(ReadinessCheck check) => check.Weight switch { 3 => "error", 2 => "warning", _ => "note" };
}
