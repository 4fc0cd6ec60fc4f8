using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using NodaTime;
using NodaTime.Text;

namespace Guesthouse.Contributions.Requests;

/// <summary>Requests as JSON of the command line. Keys are only ever added, at the end of their object; hours are working hours of the host.</summary>
internal static class RequestJson
{
    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A request as an act left it.</summary>
    public static string Of(RequestLine line, int version) => Write(new JsonObject { ["number"] = line.Number, ["version"] = version, ["state"] = line.State.ToString(), ["project"] = line.Project.Slug });

    /// <summary>A page of requests.</summary>
    public static string Of(FoundRequests found)
    {
        var states = new JsonObject();
        foreach (var state in Enum.GetValues<RequestState>())
            states[state.ToString()] = found.ByState.GetValueOrDefault(state);
        return Write(new JsonObject { ["total"] = found.Total, ["page"] = found.Page, ["byState"] = states, ["requests"] = new JsonArray([.. found.Lines.Select(line => (JsonNode)LineOf(line))]) });
    }

    /// <summary>A request with its history.</summary>
    public static string Of(FoundRequest found)
    {
        var request = LineOf(found.Line);
        request["version"] = found.Request.Version;
        request["purpose"] = found.TextOf(found.Request.Details.Purpose);
        request["paths"] = new JsonArray([.. found.Draft.Paths.Select(path => (JsonNode)path)]);
        request["criteria"] = found.Criteria is { } criteria ? CriteriaOf(criteria) : null;
        request["due"] = Time(found.Due);
        request["acts"] = found.Actor?.Person?.Value;
        request["steps"] = new JsonArray([.. found.Steps.Select(step => (JsonNode)step.ToString())]);
        request["secondedBy"] = new JsonArray([.. found.Request.Seconds.OrderBy(second => second.Key.Value, StringComparer.Ordinal).Select(second => (JsonNode)new JsonObject { ["team"] = second.Key.Value, ["priority"] = second.Value.ToString() })]);
        request["followers"] = found.Followers;
        request["events"] = new JsonArray([.. found.Events.Select(happened => (JsonNode)EventOf(found, happened))]);
        return Write(request);
    }

    private static JsonObject LineOf(RequestLine line) => new()
    {
        ["number"] = line.Number,
        ["need"] = line.Need,
        ["state"] = line.State.ToString(),
        ["since"] = Time(line.Since),
        ["project"] = line.Project.Slug,
        ["hostTeam"] = line.Project.HostTeam,
        ["team"] = line.TeamId,
        ["requester"] = line.Requester?.Id,
        ["priority"] = line.Urgency.Priority.ToString(),
        ["byWhen"] = line.Urgency.ByWhen?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        ["otherwise"] = line.Urgency.Otherwise.ToString(),
        ["costDays"] = line.Urgency.CostDays,
        ["seconds"] = line.Seconds,
        ["filedAt"] = Time(line.FiledAt),
        ["lastAt"] = Time(line.LastAt),
        ["turn"] = line.Move?.Turn.ToString(),
        ["promise"] = line.Promise.ToString(),
        ["hoursLeft"] = line.TimeLeft is { } left ? Math.Round(left.TotalHours, 2) : null,
        ["foundInComment"] = line.IsFoundInComment,
    };

    private static JsonObject CriteriaOf(AcceptanceCriteria criteria) => new()
    {
        ["userStory"] = criteria.UserStory,
        ["definitionOfDone"] = criteria.DefinitionOfDone,
        ["size"] = criteria.Size.ToString(),
        ["architectureConstraints"] = criteria.ArchitectureConstraints,
        ["codingConventions"] = criteria.CodingConventions,
        ["permittedDependencies"] = criteria.PermittedDependencies,
        ["dataContracts"] = criteria.DataContracts,
        ["paths"] = new JsonArray([.. criteria.Paths.Select(path => (JsonNode)path)]),
    };

    private static JsonObject EventOf(FoundRequest found, RequestEvent happened) => new()
    {
        ["number"] = happened.Number,
        ["at"] = Time(happened.At),
        ["kind"] = ActJson.KindOf(happened.Act),
        ["by"] = happened.By.Person?.Value,
        ["side"] = happened.By.Side.ToString(),
        ["texts"] = new JsonArray([.. ActTexts.Of(happened.Act).Select(text => (JsonNode)TextOf(found, text))]),
    };

    private static JsonObject TextOf(FoundRequest found, TextVersion text) => new() { ["text"] = text.Text, ["version"] = text.Version, ["body"] = found.TextOf(text) };

    private static string? Time(Instant? at) => at is { } instant ? InstantPattern.ExtendedIso.Format(instant) : null;

    private static string Write(JsonObject what) => what.ToJsonString(json);
}
