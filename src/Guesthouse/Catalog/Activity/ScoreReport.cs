using System.Globalization;
using System.Text;
using System.Text.Json;
using Guesthouse.Domain.Catalog.Activity;

namespace Guesthouse.Catalog.Activity;

/// <summary>An activity score with its parts, as text or as JSON <c>{score, missing[], parts[{step, known, input, value, total}]}</c>.</summary>
public static class ScoreReport
{
    /// <summary>Writes the score.</summary>
    public static void Write(ActivityScore score, string format, TextWriter output)
    {
        if (format == "json")
            output.Write(Json(score));
        else
            WriteText(score, output);
    }

    /// <summary>A step as JSON and texts name it: <c>open-issues</c>.</summary>
    public static string IdOf(ActivityStep step) => JsonNamingPolicy.KebabCaseLower.ConvertName(step.ToString());

    private static void WriteText(ActivityScore score, TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"activity score {score.Value}"));
        foreach (var part in score.Parts)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"  {IdOf(part.Step),-14} {(part.Input is { } input ? input.ToString("0.##", CultureInfo.InvariantCulture) : part.IsKnown ? "" : "not known"),10}  {(part.IsFactor ? "×" : part.Value < 0 ? "" : "+")}{part.Value,-9:0.##}  {part.Total,10:0.##}"));
        if (score.Missing.Count > 0)
            output.WriteLine($"Not known, and counted as nothing: {string.Join(", ", score.Missing.Select(IdOf))}");
    }

    private static string Json(ActivityScore score)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("score", score.Value);
            json.WriteStartArray("missing");
            foreach (var step in score.Missing)
                json.WriteStringValue(IdOf(step));
            json.WriteEndArray();
            json.WriteStartArray("parts");
            foreach (var part in score.Parts)
                Write(json, part);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length) + "\n";
    }

    private static void Write(Utf8JsonWriter json, ActivityPart part)
    {
        json.WriteStartObject();
        json.WriteString("step", IdOf(part.Step));
        json.WriteBoolean("known", part.IsKnown);
        if (part.Input is { } input)
            json.WriteNumber("input", Math.Round(input, 4));
        else
            json.WriteNull("input");
        json.WriteNumber("value", Math.Round(part.Value, 4));
        json.WriteNumber("total", Math.Round(part.Total, 4));
        json.WriteEndObject();
    }
}
