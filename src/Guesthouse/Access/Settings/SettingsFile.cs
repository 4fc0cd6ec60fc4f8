using System.Text;
using System.Text.Json;
using Guesthouse.Domain;

namespace Guesthouse.Access.Settings;

/// <summary>Reads the file of settings: JSON, sections within sections, comments allowed.</summary>
internal static class SettingsFile
{
    private static readonly JsonReaderOptions options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>What the file states, in its order; nothing where there is no file.</summary>
    public static Result<IReadOnlyList<StatedSetting>> Read(string path)
    {
        if (!File.Exists(path))
            return Array.Empty<StatedSetting>();
        try
        {
            var bytes = File.ReadAllBytes(path);
            return Read(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes, path);
        }
        catch (JsonException error)
        {
            return new Problem(ProblemKind.Invalid, "settings.unreadable", "This is no JSON.", new SourceLine(path, (int)(error.LineNumber ?? 0) + 1));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new Problem(ProblemKind.Invalid, "settings.unreadable", "The file of settings cannot be read.", new SourceLine(path, 0));
        }
    }

    private static Result<IReadOnlyList<StatedSetting>> Read(byte[] bytes, string path)
    {
        var reader = new Utf8JsonReader(bytes, options);
        var (sections, stated) = (new List<string>(), new List<StatedSetting>());
        string? name = null;
        while (reader.Read())
        {
            var source = new SourceLine(path, 1 + bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n'));
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    name = reader.GetString();
                    break;
                case JsonTokenType.StartObject:
                    sections.Add(name ?? "");
                    break;
                case JsonTokenType.EndObject:
                    sections.RemoveAt(sections.Count - 1);
                    break;
                case JsonTokenType.StartArray:
                    return new Problem(ProblemKind.Invalid, "settings.list", "No setting takes a list.", source);
                default:
                    stated.Add(new StatedSetting(string.Join(':', sections.Skip(1).Append(name)), TextOf(reader), source));
                    break;
            }
        }
        return stated;
    }

    private static string TextOf(Utf8JsonReader reader) => reader.TokenType == JsonTokenType.String ? reader.GetString()! : Encoding.UTF8.GetString(reader.ValueSpan);
}
