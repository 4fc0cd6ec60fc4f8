namespace Guesthouse.Domain.Contributions.Tracking;

/// <summary>How it is known since when something is in production.</summary>
public enum ProductionBasis
{
    /// <summary>A trusted committer or product owner said so.</summary>
    Stated,

    /// <summary>A release that contains the merge was recorded.</summary>
    Release,

    /// <summary>Nothing was said within <see cref="Production.AssumedAfterDays"/> days: the day of the merge is taken, and said so.</summary>
    Assumed,
}

/// <summary>Since when something is in production.</summary>
/// <param name="Day">The UTC day.</param>
/// <param name="Basis">How that is known.</param>
public sealed record Production(DateOnly Day, ProductionBasis Basis)
{
    /// <summary>After so many days without word the day of the merge is taken.</summary>
    public const int AssumedAfterDays = 90;
}
