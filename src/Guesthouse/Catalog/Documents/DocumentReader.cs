using System.Text;
using Guesthouse.Domain.Catalog.Documents;

namespace Guesthouse.Catalog.Documents;

/// <summary>Reads a document of any of the usual formats, in bounded time.</summary>
public static class DocumentReader
{
    /// <summary>Nobody reads on here; what comes later is not judged.</summary>
    private const int LettersRead = 256 * 1024;

    private const int BytesLookedAt = 8192;

    /// <summary>Reads a document.</summary>
    /// <param name="path">Its path, whose ending tells the format.</param>
    /// <param name="content">Its bytes. Bytes that are not UTF-8 become U+FFFD.</param>
    /// <returns>The outline; <see langword="null"/> for what is no text.</returns>
    public static DocumentOutline? Read(string path, byte[] content)
    {
        if (Text(content) is not { } text)
            return null;
        return Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".rst" => PlainOutline.Read(path, text, PlainFormat.ReStructuredText),
            ".adoc" or ".asciidoc" or ".asc" => PlainOutline.Read(path, text, PlainFormat.AsciiDoc),
            ".txt" or "" => PlainOutline.Read(path, text, PlainFormat.Text),
            _ => MarkdownOutline.Read(path, text),
        };
    }

    /// <summary>The beginning of a text, at most 256 Ki letters up to the end of a line; <see langword="null"/> for what is no text.</summary>
    public static string? Text(byte[] content)
    {
        var encoding = content is [0xFF, 0xFE, ..] ? Encoding.Unicode : content is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode : Encoding.UTF8;
        if (encoding is UTF8Encoding && content.AsSpan(0, Math.Min(content.Length, BytesLookedAt)).Contains((byte)0))
            return null;
        var text = encoding.GetString(content).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        if (text.Length <= LettersRead)
            return text;
        var end = text.LastIndexOf('\n', LettersRead);
        return text[..(end > 0 ? end : LettersRead)];
    }
}
