using System.Text.Json;
using Guesthouse.Domain.Measures;
using Guesthouse.Measures;
using Guesthouse.Measures.Stored;

namespace Guesthouse.Corrections;

/// <summary>The figures that an import would change, as JSON.</summary>
internal static class FiguresJson
{
    /// <summary>Writes the key <c>figures</c>; null where nothing was foreseen.</summary>
    public static void Write(Utf8JsonWriter json, ForeseenFigures? figures)
    {
        if (figures is null)
        {
            json.WriteNull("figures");
            return;
        }
        json.WriteStartObject("figures");
        json.WriteString("unit", "commit");
        json.WriteStartObject("totals");
        Write(json, figures.Total);
        json.WriteEndObject();
        json.WriteStartArray("repositories");
        foreach (var repository in figures.Changed)
        {
            json.WriteStartObject();
            json.WriteString("id", repository.Repository?.Value);
            Write(json, repository);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ForeseenTally foreseen)
    {
        Write(json, "before", foreseen.Before);
        Write(json, "after", foreseen.After);
    }

    private static void Write(Utf8JsonWriter json, string key, Tally tally)
    {
        json.WriteStartObject(key);
        json.WriteNumber("contributions", tally.Changes);
        json.WriteNumber("host", tally.Host);
        json.WriteNumber("guest", tally.Guest);
        json.WriteNumber("unknown", tally.Unknown);
        json.WriteNumber("agent", tally.Agent);
        if (MeasureJson.Rounded(tally.GuestShare) is { } share)
            json.WriteNumber("guestShare", share);
        else
            json.WriteNull("guestShare");
        json.WriteEndObject();
    }
}
