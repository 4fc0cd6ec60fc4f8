using System.Buffers.Text;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>When a commit was written and when it was committed.</summary>
internal readonly record struct CommitTimes(CommitTime Authored, CommitTime Committed);

/// <summary>Reads git's raw time: <c>1700000000 +0530</c>, seconds since 1970 and hours and minutes east of UTC.</summary>
internal static class GitTime
{
    /// <summary>The time; <see langword="null"/> when there is none. What lies beyond 64 bits is held at their ends, an absurd offset at 16.</summary>
    public static CommitTime? Parse(ReadOnlySpan<byte> text)
    {
        var space = text.IndexOf((byte)' ');
        var seconds = space < 0 ? text : text[..space];
        if (!IsNumber(seconds))
            return null;
        if (!Utf8Parser.TryParse(seconds, out long value, out _))
            value = seconds[0] == '-' ? long.MinValue : long.MaxValue;
        return new CommitTime(value, space < 0 ? (short)0 : Offset(text[(space + 1)..]));
    }

    private static bool IsNumber(ReadOnlySpan<byte> text)
    {
        var digits = text.TrimStart((byte)'-');
        return text.Length - digits.Length < 2 && !digits.IsEmpty && !digits.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }

    private static short Offset(ReadOnlySpan<byte> text) =>
        Utf8Parser.TryParse(text, out int offset, out _) ? (short)Math.Clamp((offset / 100 * 60) + (offset % 100), short.MinValue, short.MaxValue) : (short)0;
}
