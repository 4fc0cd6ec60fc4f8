using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Guesthouse.Access.Accounts;

/// <summary>What a link or a session is known by: 256 random bits, of which only the hash is stored.</summary>
internal static class AccountSecret
{
    private const int Bytes = 32;

    /// <summary>A new one, of letters that may stand in an address.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>What is stored of a secret or an address. Of so many random bits a plain hash tells nothing.</summary>
    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
