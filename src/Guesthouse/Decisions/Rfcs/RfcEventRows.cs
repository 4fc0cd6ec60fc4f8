using System.Text.Json;
using System.Text.Json.Serialization;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage.Rows;
using NodaTime;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>How events of RFCs stand in the database: each act under a name that it keeps for ever, what it holds as JSON.</summary>
internal static class RfcEventRows
{
    private static readonly Dictionary<string, Type> acts = new(StringComparer.Ordinal)
    {
        ["Proposed"] = typeof(RfcProposed),
        ["Signed"] = typeof(RfcSigned),
        ["Objected"] = typeof(RfcObjected),
        ["OwnerLeft"] = typeof(RfcOwnerLeft),
        ["Revised"] = typeof(RfcRevised),
        ["Commented"] = typeof(RfcCommented),
        ["TextRedacted"] = typeof(RfcTextRedacted),
        [nameof(RfcStep.Reject)] = typeof(RfcMoved),
        [nameof(RfcStep.Lapse)] = typeof(RfcMoved),
        [nameof(RfcStep.Withdraw)] = typeof(RfcMoved),
        [nameof(RfcStep.Reopen)] = typeof(RfcMoved),
    };

    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new InstantAsMilliseconds(), new PersonAsText(), new ProjectAsNumber() },
    };

    /// <summary>The row of an event.</summary>
    public static RfcEventRow RowOf(RfcEvent happened) => new()
    {
        Rfc = happened.Rfc.Value,
        Number = happened.Number,
        Person = happened.By?.Value,
        At = happened.At.ToDateTimeOffset(),
        Kind = KindOf(happened.Act),
        Payload = JsonSerializer.Serialize(happened.Act, happened.Act.GetType(), json),
    };

    /// <summary>The event of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="people">Who somebody is now, who was somebody else.</param>
    public static RfcEvent EventOf(RfcEventRow row, Func<PersonId, PersonId> people) => new(
        new RfcId(row.Rfc),
        row.Number,
        row.Person is { } person ? people(new PersonId(person)) : null,
        Instant.FromDateTimeOffset(row.At),
        Of((RfcAct)JsonSerializer.Deserialize(row.Payload, acts[row.Kind], json)!, people));

    /// <summary>The name of an act.</summary>
    public static string KindOf(RfcAct act) => act is RfcMoved moved ? moved.Step.ToString() : acts.First(kind => kind.Value == act.GetType()).Key;

    private static RfcAct Of(RfcAct act, Func<PersonId, PersonId> people) => act switch
    {
        RfcProposed proposed => proposed with { Owners = [.. proposed.Owners.Select(people).Distinct()] },
        RfcOwnerLeft left => left with { Owner = people(left.Owner) },
        RfcRevised revised => revised with { Owners = [.. revised.Owners.Select(people).Distinct()] },
        _ => act,
    };

    private sealed class InstantAsMilliseconds : JsonConverter<Instant>
    {
        public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Instant.FromUnixTimeMilliseconds(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) => writer.WriteNumberValue(value.ToUnixTimeMilliseconds());
    }

    private sealed class PersonAsText : JsonConverter<PersonId>
    {
        public override PersonId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, PersonId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }

    private sealed class ProjectAsNumber : JsonConverter<ProjectId>
    {
        public override ProjectId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, ProjectId value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
    }
}
