using System.Text;

namespace Guesthouse.Git;

/// <summary>Finds in the bytes of a commit message what facts are made of.</summary>
/// <remarks>
/// The subject is the first line that is not blank (git's own <c>%s</c> would join the lines of the first paragraph). A trailer is any later line that
/// begins with one of the three keys, in any case, and a colon. Git wants trailers in the last paragraph only; but a squash merge strings
/// messages together, and in the histories at hand a sixth of the commits with a co-author name one further up.
/// </remarks>
internal static class CommitMessage
{
    private static ReadOnlySpan<byte> CoAuthoredBy => "Co-authored-by:"u8;

    private static ReadOnlySpan<byte> ReviewedBy => "Reviewed-by:"u8;

    private static ReadOnlySpan<byte> SignedOffBy => "Signed-off-by:"u8;

    private static ReadOnlySpan<byte> MergeRequest => "See merge request "u8;

    /// <summary>Takes the subject; what is left of the message is its body.</summary>
    public static ReadOnlySpan<byte> Subject(ref ReadOnlySpan<byte> message)
    {
        message = message.TrimStart(" \t\r\n"u8);
        return NextLine(ref message);
    }

    /// <summary>Takes the next line that tells a fact.</summary>
    /// <param name="body">What is left of the message.</param>
    /// <param name="value">What stands behind the key; the whole line of a merge request.</param>
    /// <returns>What kind of line it is; <see cref="MessageLine.None"/> at the end.</returns>
    public static MessageLine Next(ref ReadOnlySpan<byte> body, out ReadOnlySpan<byte> value)
    {
        while (!body.IsEmpty)
        {
            var line = NextLine(ref body);
            // Almost every line fails here.
            if (line.IsEmpty || !"CcRrSs"u8.Contains(line[0]))
                continue;
            if (StartsWith(line, CoAuthoredBy, out value))
                return MessageLine.CoAuthoredBy;
            if (StartsWith(line, ReviewedBy, out value))
                return MessageLine.ReviewedBy;
            if (StartsWith(line, SignedOffBy, out value))
                return MessageLine.SignedOffBy;
            if (line.StartsWith(MergeRequest))
            {
                value = line;
                return MessageLine.MergeRequest;
            }
        }
        value = default;
        return MessageLine.None;
    }

    private static bool StartsWith(ReadOnlySpan<byte> line, ReadOnlySpan<byte> key, out ReadOnlySpan<byte> value)
    {
        var starts = line.Length > key.Length && Ascii.EqualsIgnoreCase(line[..key.Length], key);
        value = starts ? line[key.Length..].Trim(" \t"u8) : default;
        return starts && !value.IsEmpty;
    }

    private static ReadOnlySpan<byte> NextLine(ref ReadOnlySpan<byte> text)
    {
        var length = text.IndexOf((byte)'\n');
        var line = length < 0 ? text : text[..length];
        text = length < 0 ? default : text[(length + 1)..];
        return line.TrimEnd(" \t\r"u8);
    }
}

/// <summary>A line of a commit message that tells a fact.</summary>
internal enum MessageLine
{
    None,
    CoAuthoredBy,
    ReviewedBy,
    SignedOffBy,
    MergeRequest,
}
