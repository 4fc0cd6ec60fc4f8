namespace Guesthouse.Domain.Facts;

/// <summary>
/// Strings of bytes, each kept once in one large block and named by a small number: what git says many times over (paths, names), without
/// an object for each. Not thread-safe while strings are added.
/// </summary>
public sealed class ByteStrings
{
    private byte[] bytes = new byte[1 << 16];
    private int[] starts = new int[1 << 10];
    private int[] slots = new int[1 << 11];

    /// <summary>How many different strings are known; they are numbered from 0 in the order in which they came.</summary>
    public int Count { get; private set; }

    /// <summary>The string with this number.</summary>
    public ReadOnlySpan<byte> this[int number] => bytes.AsSpan(starts[number], starts[number + 1] - starts[number]);

    /// <summary>The number of a string, the same for the same bytes.</summary>
    public int Intern(ReadOnlySpan<byte> value)
    {
        var mask = slots.Length - 1;
        for (var slot = Hash(value) & mask; ; slot = (slot + 1) & mask)
        {
            var found = slots[slot] - 1;
            if (found < 0)
            {
                slots[slot] = Count + 1;
                return Add(value);
            }
            if (this[found].SequenceEqual(value))
                return found;
        }
    }

    private int Add(ReadOnlySpan<byte> value)
    {
        var start = starts[Count];
        var needed = checked(start + value.Length);
        if (needed > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, needed));
        value.CopyTo(bytes.AsSpan(start));
        Count++;
        if (Count + 1 > starts.Length)
            Array.Resize(ref starts, starts.Length * 2);
        starts[Count] = needed;
        if (Count * 2 > slots.Length)
            Rehash();
        return Count - 1;
    }

    private void Rehash()
    {
        slots = new int[slots.Length * 2];
        var mask = slots.Length - 1;
        for (var number = 0; number < Count; number++)
        {
            var slot = Hash(this[number]) & mask;
            while (slots[slot] != 0)
                slot = (slot + 1) & mask;
            slots[slot] = number + 1;
        }
    }

    private static int Hash(ReadOnlySpan<byte> value)
    {
        var hash = new HashCode();
        hash.AddBytes(value);
        return hash.ToHashCode();
    }
}
