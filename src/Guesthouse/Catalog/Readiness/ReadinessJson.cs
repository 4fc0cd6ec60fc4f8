using System.Globalization;
using System.Text;
using System.Text.Json;
using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Catalog.Readiness;

/// <summary>
/// Readiness as JSON: <c>principles[{id, level, checks[{id, answer, weight, evidence[], fix, pattern}]}]</c>. Evidence is a place (<c>file</c>, <c>line</c>, <c>text</c>), a fact
/// (<c>event</c>, <c>date</c>), what is <c>missing</c> to know, why it fails (<c>why</c>), or the <c>reason</c> of an exemption. A fix stands where a check fails or is unknown.
/// </summary>
public static class ReadinessJson
{
    private static readonly JsonWriterOptions options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text, which ends in a line break.</summary>
    public static string Text(ProjectReadiness readiness, ReadinessWords words)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteStartArray("principles");
            foreach (var principle in readiness.Principles)
                Write(json, principle, words);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, PrincipleReadiness principle, ReadinessWords words)
    {
        json.WriteStartObject();
        json.WriteString("id", ReadinessWords.IdOf(principle.Principle));
        json.WriteString("level", ReadinessWords.IdOf(principle.Level));
        json.WriteStartArray("checks");
        foreach (var (check, answer) in principle.Checks)
        {
            json.WriteStartObject();
            json.WriteString("id", check.Id);
            json.WriteString("answer", ReadinessWords.IdOf(answer.State));
            json.WriteNumber("weight", check.Weight);
            json.WriteStartArray("evidence");
            foreach (var evidence in answer.Evidence)
                Write(json, evidence, words);
            WriteWhy(json, answer, words);
            json.WriteEndArray();
            json.WriteString("fix", answer.State is CheckState.Fail or CheckState.Unknown ? words.Fix(check) : null);
            json.WriteString("pattern", check.Pattern);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Evidence evidence, ReadinessWords words)
    {
        json.WriteStartObject();
        if (evidence.Path is { } path)
            json.WriteString("file", path);
        if (evidence.Line > 0)
            json.WriteNumber("line", evidence.Line);
        if (evidence.Quote is { } quote)
            json.WriteString("text", quote);
        if (evidence.Fact is { } fact)
            json.WriteString("event", words.Of(fact));
        if (evidence.Day is { } day)
            json.WriteString("date", day.ToString("O", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }

    private static void WriteWhy(Utf8JsonWriter json, CheckAnswer answer, ReadinessWords words)
    {
        if (answer.Why is not { } why)
            return;
        json.WriteStartObject();
        json.WriteString(answer.State switch { CheckState.Unknown => "missing", CheckState.Exempt => "reason", _ => "why" }, words.Of(why));
        json.WriteEndObject();
    }
}
