using System.Buffers.Binary;

namespace Guesthouse.Domain.Facts;

/// <summary>The name of a git object: 20 bytes of SHA-1 or 32 of SHA-256.</summary>
public readonly struct ObjectId : IEquatable<ObjectId>
{
    private readonly ulong a;
    private readonly ulong b;
    private readonly ulong c;
    private readonly ulong d;
    private readonly byte length;

    private ObjectId(ReadOnlySpan<byte> raw)
    {
        Span<byte> whole = stackalloc byte[32];
        raw.CopyTo(whole);
        a = BinaryPrimitives.ReadUInt64BigEndian(whole);
        b = BinaryPrimitives.ReadUInt64BigEndian(whole[8..]);
        c = BinaryPrimitives.ReadUInt64BigEndian(whole[16..]);
        d = BinaryPrimitives.ReadUInt64BigEndian(whole[24..]);
        length = (byte)raw.Length;
    }

    /// <summary>Whether this is no object at all: the default value, or git's all-zero name of an absent blob.</summary>
    public bool IsZero => (a | b | c | d) == 0;

    /// <summary>Reads 40 or 64 hexadecimal digits.</summary>
    public static bool TryParse(ReadOnlySpan<byte> hex, out ObjectId id)
    {
        id = default;
        if (hex.Length is not (40 or 64))
            return false;
        Span<byte> raw = stackalloc byte[hex.Length / 2];
        if (Convert.FromHexString(hex, raw, out _, out _) != System.Buffers.OperationStatus.Done)
            return false;
        id = new ObjectId(raw);
        return true;
    }

    /// <summary>Reads 40 or 64 hexadecimal digits.</summary>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static ObjectId Parse(string hex) =>
        TryParse(System.Text.Encoding.UTF8.GetBytes(hex), out var id) ? id : throw new FormatException($"Not a git object name: {hex}");

    /// <summary>How many bytes it has: 20, 32, or 0 for the default value.</summary>
    public int Length => length;

    /// <summary>The object with these bytes, as <see cref="CopyTo"/> gives them.</summary>
    /// <exception cref="ArgumentException">There are neither 20 nor 32 nor 0 bytes.</exception>
    public static ObjectId FromBytes(ReadOnlySpan<byte> bytes) =>
        bytes.Length is 20 or 32 or 0 ? new ObjectId(bytes) : throw new ArgumentException($"{bytes.Length} bytes are no git object name.", nameof(bytes));

    /// <summary>Its <see cref="Length"/> bytes.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[length];
        CopyTo(bytes);
        return bytes;
    }

    /// <summary>Writes its <see cref="Length"/> bytes.</summary>
    public void CopyTo(Span<byte> bytes)
    {
        Span<byte> whole = stackalloc byte[32];
        WriteTo(whole);
        whole[..length].CopyTo(bytes);
    }

    public bool Equals(ObjectId other) => a == other.a && b == other.b && c == other.c && d == other.d && length == other.length;

    public override bool Equals(object? obj) => obj is ObjectId other && Equals(other);

    public override int GetHashCode() => (int)(a >> 32);

    public static bool operator ==(ObjectId left, ObjectId right) => left.Equals(right);

    public static bool operator !=(ObjectId left, ObjectId right) => !left.Equals(right);

    /// <summary>The lower-case hexadecimal digits; empty for the default value.</summary>
    public override string ToString()
    {
        Span<byte> whole = stackalloc byte[32];
        WriteTo(whole);
        return Convert.ToHexStringLower(whole[..length]);
    }

    private void WriteTo(Span<byte> whole)
    {
        BinaryPrimitives.WriteUInt64BigEndian(whole, a);
        BinaryPrimitives.WriteUInt64BigEndian(whole[8..], b);
        BinaryPrimitives.WriteUInt64BigEndian(whole[16..], c);
        BinaryPrimitives.WriteUInt64BigEndian(whole[24..], d);
    }
}
