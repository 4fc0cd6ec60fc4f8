using System.Buffers;

namespace Guesthouse.Storage.Facts;

/// <summary>
/// Numbers in few bytes: seven bits a byte, lowest first, the eighth bit set on all but the last (LEB128).
/// </summary>
internal sealed class Packer
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    /// <summary>What was packed since <see cref="Clear"/>; valid until more is.</summary>
    public ReadOnlyMemory<byte> Packed => buffer.WrittenMemory;

    /// <summary>Begins anew.</summary>
    public Packer Clear()
    {
        buffer.ResetWrittenCount();
        return this;
    }

    public void Add(uint number)
    {
        var bytes = buffer.GetSpan(5);
        var length = 0;
        for (; number >= 0x80; number >>= 7)
            bytes[length++] = (byte)(number | 0x80);
        bytes[length++] = (byte)number;
        buffer.Advance(length);
    }

    /// <summary>Room for bytes as they are.</summary>
    public Span<byte> AddBytes(int count)
    {
        var bytes = buffer.GetSpan(count)[..count];
        buffer.Advance(count);
        return bytes;
    }
}

/// <summary>Reads what <see cref="Packer"/> packed.</summary>
internal ref struct Unpacker(ReadOnlySpan<byte> packed)
{
    private ReadOnlySpan<byte> rest = packed;

    /// <summary>Whether all was read.</summary>
    public readonly bool AtEnd => rest.IsEmpty;

    public uint Next()
    {
        uint number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var value = rest[0];
            rest = rest[1..];
            number |= (uint)(value & 0x7F) << shift;
            if (value < 0x80)
                return number;
        }
    }

    public ReadOnlySpan<byte> NextBytes(int count)
    {
        var bytes = rest[..count];
        rest = rest[count..];
        return bytes;
    }
}
