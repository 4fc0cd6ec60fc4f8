namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>Tells the line of a byte.</summary>
internal sealed class LineStarts
{
    private readonly List<int> starts = [0];

    public LineStarts(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; at < bytes.Length; at++)
            if (bytes[at] == (byte)'\n')
                starts.Add(at + 1);
    }

    /// <summary>The line of the byte at an offset, from 1.</summary>
    public int LineOf(long offset)
    {
        var found = starts.BinarySearch((int)offset);
        return found >= 0 ? found + 1 : ~found;
    }
}
