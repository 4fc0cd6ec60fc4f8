using Guesthouse.Domain.Facts;

namespace Guesthouse.Storage.Facts;

/// <summary>How the lists of a commit are packed into blobs; a row for each touched path would be ten times as many rows as commits. Empty lists are empty blobs.</summary>
/// <remarks>
/// Paths: for each touch the difference to the path before, signed, then the change, in one number: <c>zigzag(difference) * 4 + change</c>.
/// Governance: for each touch the path's number, the length of the blob's name in bytes, and the name.
/// Signatures: for each its number. Parents: their names, all of one length, one after the other.
/// </remarks>
internal static class PackedFacts
{
    public static ReadOnlyMemory<byte> Paths(Packer packer, ReadOnlySpan<PathTouch> touches, Func<int, int> numberOf)
    {
        packer.Clear();
        var before = 0;
        foreach (var touch in touches)
        {
            var number = numberOf(touch.Path);
            // Numbers of paths stay below 2^29, so four times a zigzagged difference stays below 2^32.
            var difference = number - before;
            packer.Add(((uint)(difference << 1) ^ (uint)(difference >> 31)) << 2 | (uint)touch.Change);
            before = number;
        }
        return packer.Packed;
    }

    public static PathTouch[] Paths(ReadOnlySpan<byte> packed, Func<int, int> numberOf)
    {
        // Each number ends with the only byte that has no eighth bit.
        var touches = new PathTouch[packed.Length - CountContinued(packed)];
        var unpacker = new Unpacker(packed);
        var path = 0;
        for (var i = 0; i < touches.Length; i++)
        {
            var number = unpacker.Next();
            path += (int)(number >> 3) ^ -(int)((number >> 2) & 1);
            touches[i] = new PathTouch(numberOf(path), (PathChange)(number & 3));
        }
        return touches;
    }

    public static ReadOnlyMemory<byte> Governance(Packer packer, IReadOnlyList<GovernanceTouch> touches, Func<int, int> numberOf)
    {
        packer.Clear();
        foreach (var touch in touches)
        {
            packer.Add((uint)numberOf(touch.Path));
            packer.Add((uint)touch.Blob.Length);
            touch.Blob.CopyTo(packer.AddBytes(touch.Blob.Length));
        }
        return packer.Packed;
    }

    public static IReadOnlyList<GovernanceTouch> Governance(ReadOnlySpan<byte> packed, Func<int, int> numberOf)
    {
        var touches = new List<GovernanceTouch>();
        for (var unpacker = new Unpacker(packed); !unpacker.AtEnd;)
            touches.Add(new GovernanceTouch(numberOf((int)unpacker.Next()), ObjectId.FromBytes(unpacker.NextBytes((int)unpacker.Next()))));
        return touches;
    }

    public static ReadOnlyMemory<byte> Signatures(Packer packer, IReadOnlyList<int> signatures, Func<int, int> numberOf)
    {
        packer.Clear();
        foreach (var signature in signatures)
            packer.Add((uint)numberOf(signature));
        return packer.Packed;
    }

    public static IReadOnlyList<int> Signatures(ReadOnlySpan<byte> packed, Func<int, int> numberOf)
    {
        var signatures = new int[packed.Length - CountContinued(packed)];
        var unpacker = new Unpacker(packed);
        for (var i = 0; i < signatures.Length; i++)
            signatures[i] = numberOf((int)unpacker.Next());
        return signatures;
    }

    public static ReadOnlyMemory<byte> Ids(Packer packer, IReadOnlyList<ObjectId> ids)
    {
        packer.Clear();
        foreach (var id in ids)
            id.CopyTo(packer.AddBytes(id.Length));
        return packer.Packed;
    }

    /// <param name="packed">The names.</param>
    /// <param name="length">How many bytes each has: as many as the name of the commit whose parents they are.</param>
    public static IReadOnlyList<ObjectId> Ids(ReadOnlySpan<byte> packed, int length)
    {
        var ids = new ObjectId[packed.Length / length];
        for (var i = 0; i < ids.Length; i++)
            ids[i] = ObjectId.FromBytes(packed.Slice(i * length, length));
        return ids;
    }

    private static int CountContinued(ReadOnlySpan<byte> packed)
    {
        var count = 0;
        foreach (var value in packed)
            count += value >> 7;
        return count;
    }
}
