using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Guesthouse.Domain.Catalog.Packages;

namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>Reads <c>innersource.json</c>: the file by which repositories describe themselves to InnerSource portals. Every key may be missing.</summary>
/// <remarks>Source: the documentation of the SAP portal, docs/CRAWLING.md. Other keys are passed over, unless they look like one of these wrongly written.</remarks>
public static class InnersourceJson
{
    private const int MaxDepth = 32;

    private static readonly Dictionary<string, (ProfileField Field, bool IsList)> keys = new(StringComparer.Ordinal)
    {
        ["title"] = (ProfileField.Title, false),
        ["motivation"] = (ProfileField.Motivation, false),
        ["contributions"] = (ProfileField.Wanted, true),
        ["skills"] = (ProfileField.Skill, true),
        ["logo"] = (ProfileField.Logo, false),
        ["docs"] = (ProfileField.Documents, false),
        ["language"] = (ProfileField.Language, false),
    };

    /// <summary>Reads a file.</summary>
    /// <param name="content">Its bytes.</param>
    /// <param name="path">Its path, for problems.</param>
    public static StatedFile Parse(byte[] content, string path)
    {
        var values = new StatedValues(path);
        var text = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? content.AsSpan(Encoding.UTF8.Preamble.Length) : content;
        if (!Utf8.IsValid(text))
        {
            values.Refuse(LineOfFault(text), "file.not-text", "The file must be UTF-8 text; this line is not, so nothing of the file is read.");
            return values.Read;
        }
        var read = new StatedValues(path);
        try
        {
            Read(text, read);
            return read.Read;
        }
        catch (JsonException e)
        {
            // What stood before the fault may be half of what was meant.
            values.Refuse((int)(e.LineNumber ?? 0) + 1, "json.syntax", "This is not JSON, or nested too deeply, so nothing of the file is read.");
            return values.Read;
        }
        catch (InvalidOperationException)
        {
            values.Refuse(0, "file.not-text", "A text of the file is half a character (a lone surrogate), so nothing of the file is read.");
            return values.Read;
        }
    }

    private static void Read(ReadOnlySpan<byte> text, StatedValues values)
    {
        var lines = new LineStarts(text);
        var json = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = MaxDepth });
        json.Read();
        if (json.TokenType != JsonTokenType.StartObject)
        {
            values.Refuse(1, "json.wrong-type", "The file must be one object: { \"title\": … }.");
            json.Skip();
            json.Read();
            return;
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            var line = lines.LineOf(json.TokenStartIndex);
            json.Read();
            if (keys.TryGetValue(key, out var known))
            {
                if (!seen.Add(key))
                    values.Refuse(line, "json.twice", $"The key '{key}' stands here a second time; the last one counts.");
                values.Forget(known.Field);
                Value(ref json, known, new Place(key, lines), values);
            }
            else if (NearestName.Of(key, keys.Keys) is { } near)
                values.Refuse(line, "json.unknown-key", $"The key '{PlainText.Line(key)}' is not known. Did you mean '{near}'?");
            json.Skip();
        }
        json.Read();
    }

    private static void Value(ref Utf8JsonReader json, (ProfileField Field, bool IsList) known, Place at, StatedValues values)
    {
        var line = at.Lines.LineOf(json.TokenStartIndex);
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                break;
            case JsonTokenType.String:
                Text(json.GetString()!, known.Field, line, values);
                if (known.IsList)
                    values.Refuse(line, "json.wrong-type", $"'{at.Key}' must be a list of texts; the one text is taken for a list of one.");
                break;
            case JsonTokenType.StartArray when known.IsList:
                Items(ref json, known.Field, at, values);
                break;
            default:
                values.Refuse(line, "json.wrong-type", $"'{at.Key}' must be {(known.IsList ? "a list of texts" : "a text")}, not {NameOf(json.TokenType)}.");
                break;
        }
    }

    private static void Items(ref Utf8JsonReader json, ProfileField field, Place at, StatedValues values)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            var line = at.Lines.LineOf(json.TokenStartIndex);
            if (json.TokenType == JsonTokenType.String)
                Text(json.GetString()!, field, line, values);
            else if (json.TokenType != JsonTokenType.Null)
                values.Refuse(line, "json.wrong-type", $"'{at.Key}' must be a list of texts; this is {NameOf(json.TokenType)}.");
            json.Skip();
        }
    }

    /// <summary>An empty text says nothing, as templates have it.</summary>
    private static void Text(string text, ProfileField field, int line, StatedValues values)
    {
        if (!string.IsNullOrWhiteSpace(text))
            values.Add(field, text, line);
    }

    private static string NameOf(JsonTokenType token) => token switch
    {
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        JsonTokenType.StartArray => "a list",
        _ => "an object",
    };

    private static int LineOfFault(ReadOnlySpan<byte> text)
    {
        var line = 1;
        while (Rune.DecodeFromUtf8(text, out var rune, out var length) == System.Buffers.OperationStatus.Done)
        {
            line += rune.Value == '\n' ? 1 : 0;
            text = text[length..];
        }
        return line;
    }

    private readonly record struct Place(string Key, LineStarts Lines);
}
