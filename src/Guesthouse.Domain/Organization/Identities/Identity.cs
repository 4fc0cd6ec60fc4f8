namespace Guesthouse.Domain.Organization.Identities;

/// <summary>Why a person is said to bear an identity, most certain first.</summary>
public enum IdentityRule
{
    /// <summary>A person or administrator confirmed it.</summary>
    Confirmed,

    /// <summary>The organization file names the address.</summary>
    Email,

    /// <summary>A forge's no-reply address holds the person's login.</summary>
    NoReply,

    /// <summary>Merges of branches of the person's login brought this identity's commits alone, at least twice and nine times in ten.</summary>
    Merge,

    /// <summary>The full name is exactly one person's.</summary>
    Name,
}

/// <summary>One identity after judgement.</summary>
/// <param name="Key">What tells it from others.</param>
/// <param name="Names">The names it signed with and how often.</param>
/// <param name="IsAgent">Whether it is a bot's or agent's; then nobody bears it.</param>
/// <param name="Person">Who bears it; <see langword="null"/>: nobody yet.</param>
/// <param name="Rule">By which rule; <see langword="null"/> exactly when nobody bears it.</param>
public sealed record Identity(IdentityKey Key, IReadOnlyDictionary<string, int> Names, bool IsAgent, PersonId? Person, IdentityRule? Rule);

/// <summary>A likely bearer of an identity that no rule matched, for a person to confirm or refuse.</summary>
/// <param name="Key">The identity.</param>
/// <param name="Person">Who may bear it.</param>
/// <param name="Reason">A stable code: <c>name-shared</c> (the name is several people's), <c>merge-once</c> (merges, but too few or too mixed), <c>login-as-name</c>, <c>login-as-address</c>.</param>
public sealed record IdentitySuggestion(IdentityKey Key, PersonId Person, string Reason);

/// <summary>How often merges of one login's branches brought commits of one identity alone.</summary>
/// <param name="Login">The login, case folded.</param>
/// <param name="Merges">How many such merges.</param>
public readonly record struct MergeEvidence(string Login, int Merges);

/// <summary>What is known of an identity before judgement, gathered over every repository.</summary>
/// <param name="Key">What tells it from others.</param>
/// <param name="Names">The names it signed with and how often each; at least one.</param>
/// <param name="Merges">Its merges by login; logins that own the repository itself are left out.</param>
public sealed record IdentityEvidence(IdentityKey Key, IReadOnlyDictionary<string, int> Names, IReadOnlyList<MergeEvidence> Merges);
