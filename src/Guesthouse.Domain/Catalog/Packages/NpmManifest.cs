using System.Text.Json;

namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>Reads <c>package.json</c>: dependencies of four kinds; the name is published unless <c>private</c> is true.</summary>
/// <remarks><c>"a": "npm:b@1"</c> uses b. What is linked from a folder (<c>file:</c>, <c>link:</c>) is no package.</remarks>
internal static class NpmManifest
{
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal) { "dependencies", "devDependencies", "peerDependencies", "optionalDependencies" };

    public static void Read(ReadOnlyMemory<byte> bytes, ManifestFindings findings)
    {
        var text = bytes.Span.StartsWith("\uFEFF"u8) ? bytes.Span[3..] : bytes.Span;
        try
        {
            Read(text, new LineStarts(text), findings);
        }
        catch (JsonException e)
        {
            findings.Break((int)(e.LineNumber ?? 0) + 1, "This is not JSON from here on.");
        }
        catch (InvalidOperationException)
        {
            // Text that is not UTF-8, or a half of a surrogate pair: the reader says so only when asked for the string.
            findings.Break(0, "The file holds text that is not Unicode.");
        }
    }

    private static void Read(ReadOnlySpan<byte> text, LineStarts lines, ManifestFindings findings)
    {
        var json = new Utf8JsonReader(text, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            findings.Break(1, "A package.json is an object.");
            return;
        }
        (string Name, int Line)? name = null;
        var isPrivate = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var key = json.GetString()!;
            var line = lines.LineOf(json.TokenStartIndex);
            json.Read();
            if (Kinds.Contains(key) && json.TokenType == JsonTokenType.StartObject)
                Dependencies(ref json, lines, findings);
            else if (key == "name" && json.TokenType == JsonTokenType.String)
                name = (json.GetString()!, line);
            else if (key == "private")
                isPrivate = json.TokenType == JsonTokenType.True;
            json.Skip();
        }
        if (name is { } published && !isPrivate)
            findings.Publishes(PackageEcosystem.Npm, published.Name, published.Line);
    }

    private static void Dependencies(ref Utf8JsonReader json, LineStarts lines, ManifestFindings findings)
    {
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = json.GetString()!;
            var line = lines.LineOf(json.TokenStartIndex);
            json.Read();
            var version = json.TokenType == JsonTokenType.String ? json.GetString()! : "";
            json.Skip();
            if (version.StartsWith("npm:", StringComparison.Ordinal))
                (name, version) = Alias(version[4..]);
            if (!version.StartsWith("file:", StringComparison.Ordinal) && !version.StartsWith("link:", StringComparison.Ordinal))
                findings.Uses(PackageEcosystem.Npm, name, version, line);
        }
    }

    private static (string Name, string Version) Alias(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 ? (text[..at], text[(at + 1)..]) : (text, "");
    }
}
