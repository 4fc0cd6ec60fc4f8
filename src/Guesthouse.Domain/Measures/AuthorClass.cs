namespace Guesthouse.Domain.Measures;

/// <summary>What an author is to the owner of the touched paths on a day. All four are always shown.</summary>
public enum AuthorClass
{
    /// <summary>Belongs that day to the owning team or a team below it, or holds a role for those paths that day.</summary>
    Host,

    /// <summary>A known person who belongs that day to some other team.</summary>
    Guest,

    /// <summary>Nobody bears the identity, or no team is known of the person on that day.</summary>
    Unknown,

    /// <summary>A bot or an AI agent.</summary>
    Agent,
}

/// <summary>Why an author has their class.</summary>
public enum ClassBasis
{
    /// <summary>Host by membership; unknown because no team is known (of the person, or as the owner).</summary>
    Team,

    /// <summary>Host by a role alone.</summary>
    Role,

    /// <summary>Unknown because no person bears the identity.</summary>
    Identity,

    /// <summary>Guests and agents need no further basis.</summary>
    None,
}
