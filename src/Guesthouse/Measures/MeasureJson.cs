using System.Text.Json;
using Guesthouse.Domain.Measures;

namespace Guesthouse.Measures;

/// <summary>The report as JSON. The order of the keys is a promise; more may come later, behind those that are there.</summary>
public static class MeasureJson
{
    private static readonly JsonWriterOptions options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The report as text that ends in a line break.</summary>
    public static string Text(MeasureReport report)
    {
        using var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output, options))
        {
            json.WriteStartObject();
            WriteWindow(json, report.Window);
            json.WriteString("unit", report.Unit == MeasureUnit.Commit ? "commit" : "pull-request");
            json.WriteStartObject("totals");
            WriteClasses(json, report.Totals, guestTeams: false);
            json.WriteNumber("agentAssisted", report.Totals.AgentAssisted);
            json.WriteNumber("guestTeams", report.Totals.GuestTeams);
            json.WriteEndObject();
            WriteArray(json, "repositories", report.Repositories, WriteRepository);
            WriteArray(json, "flows", report.Totals.Flows, WriteFlow);
            WriteArray(json, "distances", report.Totals.Distances, WriteDistance);
            WriteIdentities(json, report.Identities);
            WriteArray(json, "problems", report.Problems, WriteProblem);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
        return System.Text.Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    /// <summary>A share as it is written everywhere: four decimals, or null.</summary>
    public static decimal? Rounded(double? share) => share is { } some ? decimal.Round((decimal)some, 4, MidpointRounding.AwayFromZero) : null;

    private static void WriteWindow(Utf8JsonWriter json, MeasureWindow window)
    {
        json.WriteStartObject("window");
        WriteDay(json, "from", window.From);
        WriteDay(json, "to", window.To);
        json.WriteEndObject();
    }

    private static void WriteDay(Utf8JsonWriter json, string key, DateOnly? day) =>
        json.WriteString(key, day?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    private static void WriteClasses(Utf8JsonWriter json, Tally tally, bool guestTeams)
    {
        json.WriteNumber("contributions", tally.Changes);
        json.WriteNumber("host", tally.Host);
        json.WriteNumber("guest", tally.Guest);
        json.WriteNumber("unknown", tally.Unknown);
        json.WriteNumber("agent", tally.Agent);
        if (Rounded(tally.GuestShare) is { } share)
            json.WriteNumber("guestShare", share);
        else
            json.WriteNull("guestShare");
        if (guestTeams)
            json.WriteNumber("guestTeams", tally.GuestTeams);
        json.WriteStartObject("hostBy");
        json.WriteNumber("team", tally.HostByTeam);
        json.WriteNumber("role", tally.HostByRole);
        json.WriteEndObject();
        json.WriteStartObject("unknownBy");
        json.WriteNumber("identity", tally.UnknownByIdentity);
        json.WriteNumber("team", tally.UnknownByTeam);
        json.WriteEndObject();
    }

    private static void WriteRepository(Utf8JsonWriter json, RepositoryTally repository)
    {
        json.WriteString("id", repository.Id.Value);
        json.WriteString("team", repository.Team?.Value);
        WriteClasses(json, repository.Tally, guestTeams: true);
        json.WriteNumber("agentAssisted", repository.Tally.AgentAssisted);
    }

    private static void WriteFlow(Utf8JsonWriter json, Flow flow)
    {
        json.WriteString("from", flow.From?.Value);
        json.WriteString("to", flow.To.Value);
        json.WriteNumber("contributions", flow.Changes);
        json.WriteNumber("people", flow.People);
        if (flow.Distance is { } distance)
            json.WriteNumber("distance", distance);
        else
            json.WriteNull("distance");
    }

    private static void WriteDistance(Utf8JsonWriter json, KeyValuePair<int, int> distance)
    {
        json.WriteNumber("distance", distance.Key);
        json.WriteNumber("contributions", distance.Value);
    }

    private static void WriteIdentities(Utf8JsonWriter json, IdentityCounts identities)
    {
        json.WriteStartObject("identities");
        json.WriteNumber("people", identities.People);
        json.WriteNumber("matched", identities.Matched);
        json.WriteNumber("unmatched", identities.Unmatched);
        json.WriteStartObject("byRule");
        foreach (var (rule, count) in identities.ByRule)
            json.WriteNumber(rule, count);
        json.WriteEndObject();
        json.WriteNumber("agents", identities.Agents);
        json.WriteEndObject();
    }

    private static void WriteProblem(Utf8JsonWriter json, MeasureProblem problem)
    {
        json.WriteString("repository", problem.Repository?.Value);
        json.WriteString("kind", problem.Kind);
        json.WriteString("detail", problem.Detail);
    }

    private static void WriteArray<T>(Utf8JsonWriter json, string key, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
