namespace Guesthouse.Storage.Rows;

/// <summary>How a person signs in. It belongs to exactly one person for ever; a person has at most one that is open.</summary>
public sealed class AccountRow
{
    public long Key { get; set; }

    public required string Person { get; set; }

    /// <summary>The address that is typed to sign in, case folded; of open accounts no two have one address.</summary>
    public required string Mail { get; set; }

    /// <summary>The password's hash; <see langword="null"/>: none was set yet.</summary>
    public string? PasswordHash { get; set; }

    /// <summary>Another text whenever everyone who is signed in with it is to be signed out.</summary>
    public required string Stamp { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public required string CreatedBy { get; set; }

    /// <summary>When it was closed; <see langword="null"/>: it is open.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    public string? ClosedBy { get; set; }
}

/// <summary>A link with which a password is set, once.</summary>
public sealed class AccountLinkRow
{
    public long Key { get; set; }

    /// <summary>For which account; <see langword="null"/>: for whoever becomes the first administrator.</summary>
    public long? Account { get; set; }

    /// <summary>SHA-256 of the link's secret, in hexadecimal digits.</summary>
    public required string TokenHash { get; set; }

    public DateTimeOffset MadeAt { get; set; }

    public required string MadeBy { get; set; }

    /// <summary>When it was used or replaced; <see langword="null"/>: it may still be good.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}

/// <summary>That somebody is signed in somewhere. Ended ones are gone.</summary>
public sealed class AccountSessionRow
{
    public long Key { get; set; }

    public long Account { get; set; }

    /// <summary>SHA-256 of the session's secret, in hexadecimal digits.</summary>
    public required string TokenHash { get; set; }

    /// <summary>The account's stamp when it began: it holds for as long as the account has this one.</summary>
    public required string Stamp { get; set; }

    public DateTimeOffset StartedAt { get; set; }
}

/// <summary>Tries to sign in with an address that failed, one after the other.</summary>
public sealed class SignInFailureRow
{
    /// <summary>SHA-256 of the address, which need not be anybody's.</summary>
    public required string MailHash { get; set; }

    public int Failures { get; set; }

    public DateTimeOffset LastAt { get; set; }
}
