namespace Guesthouse.Domain.Catalog.Profiles;

/// <summary>What a project lets guests do, from the least to the most.</summary>
public enum GovernanceLevel
{
    /// <summary>Guests may read, no more.</summary>
    Closed,

    /// <summary>Guests may report what is broken or missing.</summary>
    BugReports,

    /// <summary>Guests may build; the host team reviews and merges.</summary>
    ContributionsWelcome,

    /// <summary>Proven guests may merge as the host team does.</summary>
    SharedWrite,

    /// <summary>Guest teams decide where the project goes, together with the host team.</summary>
    SharedOwnership,
}
