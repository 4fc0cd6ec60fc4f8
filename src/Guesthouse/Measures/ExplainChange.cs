using System.Text.Encodings.Web;
using System.Text.Json;
using Guesthouse.Cli;
using Guesthouse.Domain;
using Guesthouse.Domain.Measures;

namespace Guesthouse.Measures;

/// <summary><c>measure --explain CHANGE</c>.</summary>
public static class ExplainChange
{
    private static readonly JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Explains a change as text, or as JSON; tells what is wrong when there is no such change, or when several fit.</summary>
    public static int Tell(OrganizationMeasure measure, string asked, string format, Terminal terminal)
    {
        var found = ChangeFinder.Find(measure, asked);
        if (!found.TryGet(out var change))
        {
            var code = Refusal.Tell(found.Problems, terminal.Error);
            // Which change was meant is a question of the command line, not of some input.
            return found.Problems[0].Kind == ProblemKind.Invalid ? ExitCode.WrongUsage : code;
        }
        var explanation = ChangeExplainer.Explain(measure, change);
        terminal.Output.Write(format == "json" ? Json(explanation) : Text(explanation));
        return ExitCode.Done;
    }

    private static string Text(ChangeExplanation explanation)
    {
        var lines = new List<string>
        {
            FormattableString.Invariant($"{explanation.Change} on {explanation.Day:yyyy-MM-dd}: {Name(explanation.Owners[0].Row.Standing.Class)}"),
            "",
            "Author",
        };
        lines.AddRange(explanation.Author.Select(step => "  " + step));
        lines.AddRange(explanation.Memberships.Select(membership => "  Team that day: " + membership));
        foreach (var owner in explanation.Owners)
        {
            lines.Add("");
            lines.Add(FormattableString.Invariant($"{owner.Row.Owner?.Value ?? "No owner"}: {Name(owner.Row.Standing.Class)}"));
            lines.AddRange(owner.Why.Select(step => "  " + step));
        }
        lines.Add("");
        lines.Add(explanation.Whole);
        // Paths and branch names are anybody's: nothing in them may reach the terminal as a command to it.
        return string.Join('\n', lines.Select(OneLine.Of)) + "\n";
    }

    private static string Json(ChangeExplanation explanation)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            json.WriteString("change", explanation.Change);
            json.WriteString("unit", explanation.Unit == MeasureUnit.Commit ? "commit" : "pull-request");
            json.WriteString("day", explanation.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("class", Name(explanation.Owners[0].Row.Standing.Class));
            WriteStrings(json, "author", explanation.Author);
            WriteStrings(json, "memberships", explanation.Memberships);
            json.WriteStartArray("owners");
            foreach (var owner in explanation.Owners)
                WriteOwner(json, owner);
            json.WriteEndArray();
            json.WriteString("whole", explanation.Whole);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(output.ToArray()) + "\n";
    }

    private static void WriteOwner(Utf8JsonWriter json, OwnerExplanation owner)
    {
        var standing = owner.Row.Standing;
        json.WriteStartObject();
        json.WriteString("team", owner.Row.Owner?.Value);
        json.WriteNumber("paths", owner.Row.Paths);
        json.WriteString("class", Name(standing.Class));
        json.WriteString("basis", standing.Basis == ClassBasis.None ? null : standing.Basis.ToString().ToLowerInvariant());
        json.WriteString("from", standing.From?.Value);
        WriteLevels(json, "distance", standing.Distance);
        WriteLevels(json, "hostSide", standing.HostSide);
        WriteLevels(json, "max", standing.Max);
        WriteStrings(json, "why", owner.Why);
        json.WriteEndObject();
    }

    private static void WriteLevels(Utf8JsonWriter json, string key, int? levels)
    {
        if (levels is { } some)
            json.WriteNumber(key, some);
        else
            json.WriteNull(key);
    }

    private static void WriteStrings(Utf8JsonWriter json, string key, IEnumerable<string> strings)
    {
        json.WriteStartArray(key);
        foreach (var text in strings)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string Name(AuthorClass authorClass) => authorClass.ToString().ToLowerInvariant();
}
