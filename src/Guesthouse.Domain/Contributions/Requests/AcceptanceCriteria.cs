namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>How big a contribution is.</summary>
public enum ContributionSize
{
    /// <summary>Small: some days.</summary>
    S,

    /// <summary>Middling: some weeks.</summary>
    M,

    /// <summary>Large: takes a design first.</summary>
    L,
}

/// <summary>What a contribution must be so that the host takes it, as the product owner writes it when opening a request.</summary>
/// <remarks>Texts are Markdown. What is left out adds nothing to the house rules.</remarks>
public sealed record AcceptanceCriteria
{
    /// <summary>Who wants to do what, and why.</summary>
    public required string UserStory { get; init; }

    /// <summary>When it is done.</summary>
    public required string DefinitionOfDone { get; init; }

    /// <summary>How big it is.</summary>
    public required ContributionSize Size { get; init; }

    /// <summary>What the architecture demands and forbids.</summary>
    public string? ArchitectureConstraints { get; init; }

    /// <summary>How code is written here.</summary>
    public string? CodingConventions { get; init; }

    /// <summary>Which libraries and services it may use.</summary>
    public string? PermittedDependencies { get; init; }

    /// <summary>Which data it reads and writes, in which form.</summary>
    public string? DataContracts { get; init; }

    /// <summary>The paths it touches, from the root of the repository; empty when not known.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Checks the criteria.</summary>
    /// <returns>The criteria without blanks around their texts, or every problem.</returns>
    public Result<AcceptanceCriteria> Checked()
    {
        List<Problem> problems =
        [
            .. WrittenText.ProblemsOfNeeded(UserStory, "criteria.user-story", "The user story"),
            .. WrittenText.ProblemsOfNeeded(DefinitionOfDone, "criteria.definition-of-done", "The definition of done"),
            .. WrittenText.ProblemsOf(ArchitectureConstraints, "criteria.architecture", "Architecture constraints"),
            .. WrittenText.ProblemsOf(CodingConventions, "criteria.conventions", "Coding conventions"),
            .. WrittenText.ProblemsOf(PermittedDependencies, "criteria.dependencies", "Permitted dependencies"),
            .. WrittenText.ProblemsOf(DataContracts, "criteria.data-contracts", "Data contracts"),
            .. WrittenText.ProblemsOfPaths(Paths),
        ];
        return problems.Count > 0 ? Result.Failure<AcceptanceCriteria>(problems) : this with
        {
            UserStory = UserStory.Trim(),
            DefinitionOfDone = DefinitionOfDone.Trim(),
            ArchitectureConstraints = WrittenText.Trimmed(ArchitectureConstraints),
            CodingConventions = WrittenText.Trimmed(CodingConventions),
            PermittedDependencies = WrittenText.Trimmed(PermittedDependencies),
            DataContracts = WrittenText.Trimmed(DataContracts),
        };
    }

    /// <summary>What events hold of checked criteria.</summary>
    /// <param name="keep">Keeps a text and tells where: as the next version of the text that it is instead of, where there is one.</param>
    /// <param name="before">The criteria until now; <see langword="null"/>: none.</param>
    public CriteriaTexts Kept(Func<string, TextVersion?, TextVersion> keep, CriteriaTexts? before = null)
    {
        TextVersion? Maybe(string? text, TextVersion? earlier) => text is null ? null : keep(text, earlier);
        return new CriteriaTexts
        {
            UserStory = keep(UserStory, before?.UserStory),
            DefinitionOfDone = keep(DefinitionOfDone, before?.DefinitionOfDone),
            Size = Size,
            ArchitectureConstraints = Maybe(ArchitectureConstraints, before?.ArchitectureConstraints),
            CodingConventions = Maybe(CodingConventions, before?.CodingConventions),
            PermittedDependencies = Maybe(PermittedDependencies, before?.PermittedDependencies),
            DataContracts = Maybe(DataContracts, before?.DataContracts),
            Paths = Maybe(WrittenText.Lines(Paths), before?.Paths),
        };
    }
}
