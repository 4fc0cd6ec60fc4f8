using System.Security.Cryptography;
using System.Text;

namespace Guesthouse.Contributions.Requests;

/// <summary>Which request somebody wants to change, as they know it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Version">How many events they had read; <see langword="null"/>: whatever happened meanwhile is no matter.</param>
/// <param name="FormKey">The one-time key of the form: sent again, it gets the same answer and does nothing twice. <see langword="null"/>: no form.</param>
public sealed record RequestAddress(int Number, int? Version = null, string? FormKey = null)
{
    /// <summary>A form's key as it is stored.</summary>
    internal static string? HashOf(string? formKey) => formKey is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(formKey)));
}

/// <summary>The request as an act left it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Version">How many events it has.</param>
public sealed record RequestAddressed(int Number, int Version);
