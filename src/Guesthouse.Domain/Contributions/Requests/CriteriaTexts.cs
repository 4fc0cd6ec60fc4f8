namespace Guesthouse.Domain.Contributions.Requests;

/// <summary><see cref="AcceptanceCriteria"/> as events hold them: the size, and texts by reference.</summary>
public sealed record CriteriaTexts
{
    /// <summary>Who wants to do what, and why.</summary>
    public required TextVersion UserStory { get; init; }

    /// <summary>When it is done.</summary>
    public required TextVersion DefinitionOfDone { get; init; }

    /// <summary>How big it is.</summary>
    public required ContributionSize Size { get; init; }

    /// <summary>What the architecture demands and forbids.</summary>
    public TextVersion? ArchitectureConstraints { get; init; }

    /// <summary>How code is written here.</summary>
    public TextVersion? CodingConventions { get; init; }

    /// <summary>Which libraries and services it may use.</summary>
    public TextVersion? PermittedDependencies { get; init; }

    /// <summary>Which data it reads and writes, in which form.</summary>
    public TextVersion? DataContracts { get; init; }

    /// <summary>The paths it touches, one a line.</summary>
    public TextVersion? Paths { get; init; }
}
