namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>The four principles of InnerSource, in the order in which they are shown.</summary>
public enum Principle
{
    /// <summary>A stranger finds out what it is, how to join, and whom to ask.</summary>
    Openness,

    /// <summary>A stranger sees where it goes, what is needed, what was decided and why.</summary>
    Transparency,

    /// <summary>Somebody has time for guests, and answers.</summary>
    Mentorship,

    /// <summary>Guests come because they want to, are accepted, and come again.</summary>
    Voluntary,
}

/// <summary>How well a project keeps a principle, from the least.</summary>
public enum ReadinessLevel
{
    /// <summary>Nothing is known.</summary>
    Unknown,

    /// <summary>Not yet.</summary>
    None,

    /// <summary>A stranger can begin.</summary>
    Started,

    /// <summary>A guest can contribute without asking how.</summary>
    Ready,

    /// <summary>Others learn from it.</summary>
    Exemplary,
}
