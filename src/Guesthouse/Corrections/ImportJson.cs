using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Measures.Stored;
using Guesthouse.Organization;

namespace Guesthouse.Corrections;

/// <summary>What an import did or would do, as JSON. The order of the keys is a promise; more may come later, behind those that are there.</summary>
internal static class ImportJson
{
    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The import as text that ends in a line break.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="imported">What was done or planned.</param>
    /// <param name="figures">Of a dry run that would change rows: the figures before and after.</param>
    public static string Text(ImportRequest request, Imported imported, ForeseenFigures? figures)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteString("file", request.File);
            json.WriteString("source", request.SourceName);
            json.WriteBoolean("dryRun", request.IsDryRun);
            if (imported.Act is { } act)
                json.WriteNumber("act", act);
            else
                json.WriteNull("act");
            json.WriteStartArray("changes");
            foreach (var row in imported.Plan.Changes)
                Write(json, row);
            json.WriteEndArray();
            json.WriteStartArray("contradictions");
            foreach (var problem in imported.Plan.Contradictions)
                Write(json, problem);
            json.WriteEndArray();
            FiguresJson.Write(json, figures);
            json.WriteStartArray("leavers");
            foreach (var leaver in imported.Plan.Leavers)
                Write(json, leaver, imported.Ends.Where(power => power.Person == leaver.Person));
            json.WriteEndArray();
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    private static void Write(Utf8JsonWriter json, PlannedRow row)
    {
        json.WriteStartObject();
        json.WriteString("change", row.Kind.ToString().ToLowerInvariant());
        json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(row.Statement.Kind.ToString()));
        json.WriteString("subject", row.Statement.Subject);
        json.WriteString("value", row.Statement.Value);
        json.WriteString("forge", row.Statement.Forge);
        WriteSpan(json, "before", row.Before?.Statement);
        WriteSpan(json, "after", row.Kind == PlannedKind.Withdrawn ? null : row.After?.Statement);
        WriteSource(json, row.Source);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, string name, Statement? statement)
    {
        if (statement is null)
        {
            json.WriteNull(name);
            return;
        }
        json.WriteStartObject(name);
        json.WriteString("from", Day(statement.Span.From));
        json.WriteString("to", Day(statement.Span.To));
        json.WriteString("name", statement.Details.Name);
        json.WriteBoolean("home", statement.Details.Home);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Leaver leaver, IEnumerable<HeldPower> ends)
    {
        json.WriteStartObject();
        json.WriteString("person", leaver.Person);
        json.WriteString("on", Day(leaver.On));
        json.WriteStartArray("ends");
        foreach (var power in ends)
            json.WriteStringValue(power.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Problem problem)
    {
        json.WriteStartObject();
        json.WriteString("code", problem.Code);
        json.WriteString("detail", problem.Detail);
        WriteSource(json, problem.Source ?? default);
        json.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter json, SourceLine source)
    {
        json.WriteString("file", source.File);
        json.WriteNumber("line", source.Line);
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
