using NodaTime;

namespace Guesthouse.Domain.Contributions;

/// <summary>Who is waited for.</summary>
public enum Turn
{
    /// <summary>The host team.</summary>
    Host,

    /// <summary>The guest.</summary>
    Guest,

    /// <summary>A manager of the contributor.</summary>
    Manager,

    /// <summary>The build.</summary>
    Build,
}

/// <summary>Whose turn it is, and since when.</summary>
/// <param name="Turn">Whose.</param>
/// <param name="Since">Since when they are waited for.</param>
public readonly record struct Move(Turn Turn, Instant Since);
