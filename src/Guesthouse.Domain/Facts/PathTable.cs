using System.Text;

namespace Guesthouse.Domain.Facts;

/// <summary>
/// The paths of one repository, each kept once as git's own bytes (they need not be UTF-8, and may hold line breaks) and named by a
/// small number. Not thread-safe while paths are added.
/// </summary>
public sealed class PathTable
{
    private byte[] bytes = new byte[1 << 16];
    private int[] starts = new int[1 << 10];
    private int[] slots = new int[1 << 11];

    /// <summary>How many different paths are known; they are numbered from 0.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a path, the same for the same bytes.</summary>
    public int Intern(ReadOnlySpan<byte> path)
    {
        var mask = slots.Length - 1;
        for (var slot = Hash(path) & mask; ; slot = (slot + 1) & mask)
        {
            var found = slots[slot] - 1;
            if (found < 0)
            {
                slots[slot] = Count + 1;
                return Add(path);
            }
            if (Bytes(found).SequenceEqual(path))
                return found;
        }
    }

    /// <summary>The path's bytes, with <c>/</c> between folders and none at the start.</summary>
    public ReadOnlySpan<byte> Bytes(int path) => bytes.AsSpan(starts[path], starts[path + 1] - starts[path]);

    /// <summary>The path as text; bytes that are not UTF-8 become U+FFFD.</summary>
    public string Text(int path) => Encoding.UTF8.GetString(Bytes(path));

    private int Add(ReadOnlySpan<byte> path)
    {
        var start = starts[Count];
        if (start + path.Length > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, start + path.Length));
        path.CopyTo(bytes.AsSpan(start));
        Count++;
        if (Count + 1 > starts.Length)
            Array.Resize(ref starts, starts.Length * 2);
        starts[Count] = start + path.Length;
        if (Count * 2 > slots.Length)
            Rehash();
        return Count - 1;
    }

    private void Rehash()
    {
        slots = new int[slots.Length * 2];
        var mask = slots.Length - 1;
        for (var path = 0; path < Count; path++)
        {
            var slot = Hash(Bytes(path)) & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = path + 1;
        }
    }

    private static int Hash(ReadOnlySpan<byte> path)
    {
        var hash = new HashCode();
        hash.AddBytes(path);
        return hash.ToHashCode();
    }
}
