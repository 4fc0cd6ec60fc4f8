namespace Guesthouse.Domain.Catalog.Activity;

/// <summary>What the activity score is computed from. <see langword="null"/>: not known, which is not the same as none.</summary>
public sealed record ActivityInputs
{
    /// <summary>How many forks.</summary>
    public int? Forks { get; init; }

    /// <summary>How many watch the repository; the formula takes 0 where a forge does not tell.</summary>
    public int? Subscribers { get; init; }

    /// <summary>How many stars.</summary>
    public int? Stars { get; init; }

    /// <summary>How many open issues, pull requests among them where the forge counts so.</summary>
    public int? OpenIssues { get; init; }

    /// <summary>When it was changed last.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Commits a week, the latest week last; the formula looks at the last 13.</summary>
    public IReadOnlyList<int>? Participation { get; init; }

    /// <summary>Characters of the description or of the motivation, whichever is longer.</summary>
    public int? DescriptionLength { get; init; }

    /// <summary>Whether there is a CONTRIBUTING document.</summary>
    public bool? HasGuidelines { get; init; }
}
