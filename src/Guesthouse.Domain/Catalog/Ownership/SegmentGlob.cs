using System.Text;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>One segment of a <c>CODEOWNERS</c> pattern: text in which <c>*</c> stands for any characters and <c>?</c> for one.</summary>
internal sealed class SegmentGlob
{
    private const short Any = -1;
    private const short One = -2;
    private readonly short[] tokens;

    /// <summary>Reads a segment, in which a backslash takes the next character as it is.</summary>
    public SegmentGlob(string written)
    {
        var read = new List<short>();
        for (var i = 0; i < written.Length; i++)
            switch (written[i])
            {
                case '*':
                    read.Add(Any);
                    break;
                case '?':
                    read.Add(One);
                    break;
                default:
                    var from = written[i] == '\\' && i + 1 < written.Length ? ++i : i;
                    // Two UTF-16 units of one character belong together.
                    var length = char.IsHighSurrogate(written[from]) && from + 1 < written.Length ? 2 : 1;
                    foreach (var b in Encoding.UTF8.GetBytes(written, from, length))
                        read.Add(b);
                    i = from + length - 1;
                    break;
            }
        tokens = [.. read];
        LongestLiteral = Longest(tokens);
        Literal = LongestLiteral.Length == tokens.Length ? LongestLiteral : null;
    }

    /// <summary>The segment's only text, when it has no <c>*</c> and no <c>?</c>.</summary>
    public byte[]? Literal { get; }

    /// <summary>The longest piece that every such segment holds; may be empty.</summary>
    public byte[] LongestLiteral { get; }

    /// <summary>Whether the segment is this text.</summary>
    public bool Matches(ReadOnlySpan<byte> segment) => Literal is not null ? segment.SequenceEqual(Literal) : MatchesTokens(segment);

    // The usual two pointers: after a mismatch only the last * needs to take one byte more, so the cost is at most the product of both lengths.
    private bool MatchesTokens(ReadOnlySpan<byte> segment)
    {
        int at = 0, token = 0, lastAny = -1, retry = 0;
        while (at < segment.Length)
            if (token < tokens.Length && tokens[token] == Any)
                (lastAny, retry) = (token++, at);
            else if (token < tokens.Length && tokens[token] == One)
                (at, token) = (AfterCharacter(segment, at), token + 1);
            else if (token < tokens.Length && tokens[token] == segment[at])
                (at, token) = (at + 1, token + 1);
            else if (lastAny >= 0)
                (at, token) = (++retry, lastAny + 1);
            else
                return false;
        while (token < tokens.Length && tokens[token] == Any)
            token++;
        return token == tokens.Length;
    }

    private static int AfterCharacter(ReadOnlySpan<byte> segment, int at)
    {
        at++;
        while (at < segment.Length && (segment[at] & 0xC0) == 0x80)
            at++;
        return at;
    }

    private static byte[] Longest(short[] tokens)
    {
        var (start, length) = (0, 0);
        for (int from = 0, at = 0; at <= tokens.Length; at++)
            if (at == tokens.Length || tokens[at] < 0)
            {
                if (at - from > length)
                    (start, length) = (from, at - from);
                from = at + 1;
            }
        return Array.ConvertAll(tokens[start..(start + length)], token => (byte)token);
    }
}
