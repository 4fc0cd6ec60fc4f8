using System.Globalization;
using System.Text.Json;

namespace Guesthouse.Domain.Catalog.Exchange;

/// <summary>Reads the fields of an entry; what is missing or null is <see langword="null"/>, what is of a wrong type is told.</summary>
/// <param name="at">The line on which the entry begins.</param>
internal sealed class JsonFields(SourceLine at)
{
    private const int MostWeeks = 52;

    private readonly List<Problem> problems = [];

    /// <summary>What is wrong.</summary>
    public IReadOnlyList<Problem> Problems => problems;

    /// <summary>Tells what is wrong with the entry.</summary>
    public void Refuse(string code, string detail) => problems.Add(new Problem(ProblemKind.Invalid, code, detail, at));

    public string? Text(JsonElement json, string name) => Find(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => Wrong<string>(name, "a text"),
    };

    public JsonElement? Object(JsonElement json, string name) => Find(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } found => found,
        _ => WrongValue<JsonElement>(name, "an object"),
    };

    public int? Count(JsonElement json, string name) => Find(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Number } number when number.TryGetInt32(out var count) && count >= 0 => count,
        _ => WrongValue<int>(name, "a whole number from 0 on"),
    };

    public DateTimeOffset? Instant(JsonElement json, string name)
    {
        var found = Find(json, name);
        if (found is null)
            return null;
        var text = found.Value.ValueKind == JsonValueKind.String ? found.Value.GetString() : null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : WrongValue<DateTimeOffset>(name, "an instant such as 2026-01-31T09:00:00Z");
    }

    /// <summary>A null among the texts says nothing, as crawlers write it for a repository without a language.</summary>
    public IReadOnlyList<string> Texts(JsonElement json, string name) => List(json, name)?.FindAll(item => item.ValueKind != JsonValueKind.Null) is not { } items ? []
        : items.All(item => item.ValueKind == JsonValueKind.String) ? [.. items.Select(item => item.GetString()!)]
        : Wrong<string[]>(name, "a list of texts") ?? [];

    public IReadOnlyList<int>? Weeks(JsonElement json, string name) => List(json, name) is not { } items ? null
        : items.Count <= MostWeeks && items.All(item => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var count) && count >= 0) ? [.. items.Select(item => item.GetInt32())]
        : Wrong<int[]>(name, $"a list of at most {MostWeeks} whole numbers from 0 on");

    public string? License(JsonElement json)
    {
        if (Find(json, "license") is not { ValueKind: JsonValueKind.Object } license)
            return Text(json, "license");
        return Text(license, "spdx_id") ?? Text(license, "name");
    }

    private static JsonElement? Find(JsonElement json, string name) =>
        json.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null ? found : null;

    private List<JsonElement>? List(JsonElement json, string name) => Find(json, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } found => [.. found.EnumerateArray()],
        _ => Wrong<List<JsonElement>>(name, "a list"),
    };

    private T? Wrong<T>(string name, string wanted)
        where T : class
    {
        Tell(name, wanted);
        return null;
    }

    private T? WrongValue<T>(string name, string wanted)
        where T : struct
    {
        Tell(name, wanted);
        return null;
    }

    /// <summary>A field may be asked for twice; once is enough to tell.</summary>
    private void Tell(string name, string wanted)
    {
        var detail = $"The field '{name}' must be {wanted} or null.";
        if (!problems.Exists(problem => problem.Detail == detail))
            Refuse("portal.wrong-type", detail);
    }
}
