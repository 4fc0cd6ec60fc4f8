using System.Text;
using Guesthouse.Domain;

namespace Guesthouse.Organization;

/// <summary>Reads a text file of a user, of which nothing is known yet.</summary>
internal static class TextFile
{
    /// <summary>Far above any organization: a file of 100,000 people with three dated memberships each has about 30 MB.</summary>
    private const int MaxBytes = 50_000_000;

    private static readonly UTF8Encoding utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The file's text without a byte order mark; or why there is none.</summary>
    public static Result<string> Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            return Text(file, path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Refused(ProblemKind.NotFound, "file.not-found", "There is no such file.", path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return Refused(ProblemKind.Invalid, "file.unreadable", $"The file cannot be read: {e.Message}", path);
        }
    }

    private static Result<string> Text(FileStream file, string path)
    {
        // The size is not asked for but met: a pipe has none, and a file may grow while it is read.
        var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (int read; (read = file.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MaxBytes)
                return Refused(ProblemKind.Invalid, "file.too-large", $"The file is larger than {MaxBytes / 1_000_000} MB, the most that is read.", path);
        }
        return Text(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), path);
    }

    private static Result<string> Text(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        // Some parsers take a NUL for the end of the text and would read half of it.
        if (bytes.IndexOf((byte)0) is >= 0 and var nul)
            return NotText(bytes, nul, "holds a NUL", path);
        try
        {
            var text = utf8.GetString(bytes);
            return string.IsNullOrWhiteSpace(text) ? Refused(ProblemKind.Invalid, "file.empty", "The file is empty.", path) : text;
        }
        catch (DecoderFallbackException e)
        {
            return NotText(bytes, Math.Max(e.Index, 0), "is not UTF-8", path);
        }
    }

    private static Problem NotText(ReadOnlySpan<byte> bytes, int at, string what, string path)
    {
        var line = bytes[..Math.Min(at, bytes.Length)].Count((byte)'\n') + 1;
        return new Problem(ProblemKind.Invalid, "file.not-text", $"The file must be UTF-8 text; this line {what}.", new SourceLine(path, line));
    }

    private static Problem Refused(ProblemKind kind, string code, string detail, string path) => new(kind, code, detail, new SourceLine(path, 0));
}
