using System.Text.Json;
using System.Text.Json.Serialization;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Contributions.Requests;

/// <summary>What was done, as stored events have it: a kind and JSON. A renamed act keeps its old name here.</summary>
internal static class ActJson
{
    private static readonly (string Kind, Type Type)[] kinds =
    [
        ("Filed", typeof(RequestFiled)), ("Commented", typeof(RequestCommented)), ("Edited", typeof(RequestEdited)), ("CriteriaRevised", typeof(RequestCriteriaRevised)),
        ("Seconded", typeof(RequestSeconded)), ("TextRedacted", typeof(RequestTextRedacted)),
    ];

    private static readonly JsonSerializerOptions json = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(), new TextVersionNumbers(), new DurationMilliseconds(), new ProjectNumber(), new TeamText() },
    };

    /// <summary>The kind of an act: a step is its own.</summary>
    public static string KindOf(RequestAct act) => act is RequestMoved moved ? moved.Step.ToString() : kinds.Single(kind => kind.Type == act.GetType()).Kind;

    /// <summary>The act as JSON.</summary>
    public static string Write(RequestAct act) => JsonSerializer.Serialize(act, act.GetType(), json);

    /// <summary>The act of JSON.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static RequestAct Read(string kind, string payload)
    {
        var type = Enum.TryParse<RequestStep>(kind, out _) ? typeof(RequestMoved) : kinds.FirstOrDefault(known => known.Kind == kind).Type
            ?? throw new ArgumentException($"'{kind}' is nothing that happens to a request.", nameof(kind));
        return (RequestAct)JsonSerializer.Deserialize(payload, type, json)!;
    }

    private sealed class TextVersionNumbers : JsonConverter<TextVersion>
    {
        public override TextVersion Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var numbers = JsonSerializer.Deserialize<long[]>(ref reader, options)!;
            return new TextVersion(numbers[0], (int)numbers[1]);
        }

        public override void Write(Utf8JsonWriter writer, TextVersion value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Text);
            writer.WriteNumberValue(value.Version);
            writer.WriteEndArray();
        }
    }

    private sealed class DurationMilliseconds : JsonConverter<Duration>
    {
        public override Duration Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Duration.FromMilliseconds(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Duration value, JsonSerializerOptions options) => writer.WriteNumberValue((long)value.TotalMilliseconds);
    }

    private sealed class ProjectNumber : JsonConverter<ProjectId>
    {
        public override ProjectId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt32());

        public override void Write(Utf8JsonWriter writer, ProjectId value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
    }

    private sealed class TeamText : JsonConverter<TeamId>
    {
        public override TeamId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, TeamId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
