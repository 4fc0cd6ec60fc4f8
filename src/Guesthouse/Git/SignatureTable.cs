using System.Text;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>Numbers the signatures of one repository: by bytes first, so that a string is made only for those that are new.</summary>
internal sealed class SignatureTable
{
    private readonly ByteStrings seen = new();
    private readonly List<int> numbers = [];
    private readonly Dictionary<Signature, int> known = [];
    private readonly List<Signature> signatures = [];
    private byte[] joined = new byte[256];

    /// <summary>The signatures, by number.</summary>
    public IReadOnlyList<Signature> All => signatures;

    /// <summary>The number of the signature that git printed as name, line feed, address.</summary>
    public int Intern(ReadOnlySpan<byte> nameAndEmail)
    {
        var position = seen.Intern(nameAndEmail);
        if (position == numbers.Count)
            numbers.Add(Number(nameAndEmail));
        return numbers[position];
    }

    /// <summary>The number of the signature that a trailer states as <c>Name &lt;address&gt;</c>; without brackets all of it is the name.</summary>
    public int InternTrailer(ReadOnlySpan<byte> value)
    {
        var open = value.LastIndexOf((byte)'<');
        var name = (open < 0 ? value : value[..open]).Trim(" \t\""u8);
        var email = open < 0 ? default : value[(open + 1)..];
        var close = email.IndexOf((byte)'>');
        return Intern(Join(name, close < 0 ? email : email[..close]));
    }

    private ReadOnlySpan<byte> Join(ReadOnlySpan<byte> name, ReadOnlySpan<byte> email)
    {
        var length = name.Length + 1 + email.Length;
        if (length > joined.Length)
            joined = new byte[length * 2];
        name.CopyTo(joined);
        joined[name.Length] = (byte)'\n';
        email.CopyTo(joined.AsSpan(name.Length + 1));
        return joined.AsSpan(0, length);
    }

    /// <summary>Different bytes that are no UTF-8 may read the same, hence the second look.</summary>
    private int Number(ReadOnlySpan<byte> nameAndEmail)
    {
        var line = nameAndEmail.IndexOf((byte)'\n');
        var signature = new Signature(
            Encoding.UTF8.GetString(nameAndEmail[..line].Trim((byte)' ')),
            Encoding.UTF8.GetString(nameAndEmail[(line + 1)..].Trim((byte)' ')));
        if (!known.TryGetValue(signature, out var number))
        {
            known.Add(signature, number = signatures.Count);
            signatures.Add(signature);
        }
        return number;
    }
}
