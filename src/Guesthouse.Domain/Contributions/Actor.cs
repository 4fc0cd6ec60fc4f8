using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Contributions;

/// <summary>On which side of the house somebody stood when they did something.</summary>
public enum Side
{
    /// <summary>They might act for the host.</summary>
    Host,

    /// <summary>They asked, or their team did.</summary>
    Guest,

    /// <summary>Neither.</summary>
    Other,
}

/// <summary>Who did something, and on which side they stood then, whatever becomes of their roles.</summary>
/// <param name="Person">Who; <see langword="null"/>: Guesthouse itself, or its operator.</param>
/// <param name="Side">Their side at that time.</param>
public readonly record struct Actor(PersonId? Person, Side Side);
