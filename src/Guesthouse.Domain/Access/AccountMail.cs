namespace Guesthouse.Domain.Access;

/// <summary>The address that somebody types to sign in, as addresses are compared: case folded, without spaces around it. At most 254 letters.</summary>
/// <remarks>It says nothing of who somebody is: an account's person is never found by it.</remarks>
public readonly record struct AccountMail
{
    private const int MostLetters = 254;

    private AccountMail(string value) => Value = value;

    /// <summary>The address.</summary>
    public string Value { get; }

    /// <summary>Reads an address.</summary>
    /// <returns>The address; the problem <c>account.bad-mail</c> for what can be none.</returns>
    public static Result<AccountMail> Parse(string text)
    {
        var mail = text.Trim().ToLowerInvariant();
        return mail.Length <= MostLetters && mail.Split('@') is [{ Length: > 0 }, { Length: > 0 }] && !mail.Any(letter => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is ',' or ';' or '<' or '>')
            ? new AccountMail(mail)
            : new Problem(ProblemKind.Invalid, "account.bad-mail", "This is no e-mail address; one is ada@northmere.example.");
    }

    /// <summary>The address as text.</summary>
    public override string ToString() => Value;
}
