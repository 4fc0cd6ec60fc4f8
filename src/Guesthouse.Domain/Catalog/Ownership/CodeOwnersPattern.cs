namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>A pattern of a <c>CODEOWNERS</c> line.</summary>
/// <remarks>
/// As in a <c>.gitignore</c> file: a slash at the start or in the middle ties the pattern to the root, else it may begin in any folder; a
/// pattern that names a folder covers everything below it; <c>*</c> and <c>?</c> stay within a segment, <c>**</c> crosses them. Other than
/// there, a last segment that is exactly <c>*</c> covers the files of that folder only. Case counts. <c>!</c>, <c>[ ]</c> and <c>\#</c> are
/// refused, as GitHub does. Source: GitHub Docs, "About code owners".
/// </remarks>
public sealed class CodeOwnersPattern
{
    // null: any number of segments, also none (**).
    private readonly SegmentGlob?[] segments;

    // Large files are asked line by line for every path: what no covered path can lack makes almost every line a short question.
    private readonly byte[] head;
    private readonly byte[] piece;

    private CodeOwnersPattern(string text, SegmentGlob?[] segments)
    {
        Text = text;
        this.segments = segments;
        head = [.. segments.TakeWhile(s => s?.Literal is not null).SelectMany((s, i) => i == 0 ? s!.Literal! : [(byte)'/', .. s!.Literal!])];
        piece = segments.Select(s => s?.LongestLiteral ?? []).MaxBy(p => p.Length) ?? [];
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Reads a pattern.</summary>
    /// <returns>The pattern, or the reason of kind Invalid.</returns>
    public static Result<CodeOwnersPattern> Parse(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        return Refusal(text) is { } reason
            ? new Problem(ProblemKind.Invalid, "code-owners.bad-pattern", $"{reason}, so the line counts for nothing")
            : new CodeOwnersPattern(text, Segments(text));
    }

    /// <summary>Whether the pattern covers a file.</summary>
    /// <param name="path">The path from the root as git's bytes.</param>
    public bool Covers(ReadOnlySpan<byte> path) =>
        path.StartsWith(head) && path.IndexOf(piece) >= 0 && Matches(path);

    public override string ToString() => Text;

    private bool Matches(ReadOnlySpan<byte> path)
    {
        int at = 0, segment = 0, lastAny = -1, retry = 0;
        // The same two pointers as within a segment, one storey higher.
        while (at < path.Length)
        {
            var end = SegmentEnd(path, at);
            if (segment < segments.Length && segments[segment] is null)
                (lastAny, retry) = (segment++, at);
            else if (segment < segments.Length && segments[segment]!.Matches(path[at..end]))
                (at, segment) = (end + 1, segment + 1);
            else if (lastAny >= 0)
                (at, segment) = (retry = SegmentEnd(path, retry) + 1, lastAny + 1);
            else
                return false;
            if (lastAny == segments.Length - 1)
                return true;
        }
        return segment == segments.Length || (segment == segments.Length - 1 && segments[segment] is null);
    }

    private static int SegmentEnd(ReadOnlySpan<byte> path, int from) =>
        path[from..].IndexOf((byte)'/') is >= 0 and var length ? from + length : path.Length;

    private static string? Refusal(string text) => text switch
    {
        ['!', ..] => "exceptions with ! are not known in CODEOWNERS",
        ['\\', '#', ..] => "a # at the start cannot be escaped in CODEOWNERS",
        _ when text.AsSpan().IndexOfAny('[', ']') >= 0 => "ranges in [ ] are not known in CODEOWNERS",
        _ when text.Contains("***", StringComparison.Ordinal) => "three stars in a row mean nothing in CODEOWNERS",
        _ => null,
    };

    private static SegmentGlob?[] Segments(string text)
    {
        var written = text.Trim('/').Split('/');
        var read = new List<SegmentGlob?>();
        var tied = text.TrimEnd('/').Contains('/', StringComparison.Ordinal);
        if (!tied)
            read.Add(null);
        foreach (var segment in written)
            if (segment != "**")
                read.Add(new SegmentGlob(segment));
            else if (read is not [.., null])
                read.Add(null);
        if (text.EndsWith('/') || written[^1] == "**")
            EndBelow(read);
        else if (written[^1] != "*")
            read.Add(null);
        return [.. read];
    }

    // What names a folder covers what stands below it, not a file of that name: at least one segment more.
    private static void EndBelow(List<SegmentGlob?> read)
    {
        if (read[^1] is null)
            read.RemoveAt(read.Count - 1);
        read.Add(new SegmentGlob("*"));
        read.Add(null);
    }
}
