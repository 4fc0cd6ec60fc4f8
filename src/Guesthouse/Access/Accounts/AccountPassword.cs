using Guesthouse.Storage.Rows;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Guesthouse.Access.Accounts;

/// <summary>Hashes passwords as ASP.NET Core Identity does: PBKDF2 with HMAC-SHA512 and a salt of its own for each.</summary>
internal static class AccountPassword
{
    /// <summary>OWASP, Password Storage Cheat Sheet, 2023: PBKDF2-HMAC-SHA512.</summary>
    private const int Iterations = 210_000;

    private static readonly PasswordHasher<AccountRow> hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Iterations }));

    private static readonly AccountRow nobody = new() { Person = "", Mail = "", Stamp = "", CreatedBy = "" };

    /// <summary>What is compared where there is no account or no password, so that it takes as long.</summary>
    private static readonly Lazy<string> hashOfNobody = new(() => hasher.HashPassword(nobody, AccountSecret.New()));

    /// <summary>The hash of a password.</summary>
    public static string HashOf(string password) => hasher.HashPassword(nobody, password.Normalize());

    /// <summary>Whether a password is the account's; it takes as long where there is none.</summary>
    public static bool IsOf(AccountRow? account, string password)
    {
        var compared = hasher.VerifyHashedPassword(nobody, account?.PasswordHash ?? hashOfNobody.Value, password.Normalize());
        return account?.PasswordHash is not null && compared != PasswordVerificationResult.Failed;
    }
}
