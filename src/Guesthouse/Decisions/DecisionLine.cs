using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain.Decisions;

namespace Guesthouse.Decisions;

/// <summary>A decision as the log shows it.</summary>
/// <param name="Subject">About what.</param>
/// <param name="Outcome">What was decided.</param>
/// <param name="At">When.</param>
public sealed record DecisionLine(DecisionSubject Subject, DecisionOutcome Outcome, DateTimeOffset At)
{
    /// <summary>What is needed or proposed, as it is said today; <see langword="null"/>: it was redacted.</summary>
    public string? Title { get; init; }

    /// <summary>The project; <see langword="null"/>: the organization.</summary>
    public AskedProject? Project { get; init; }

    /// <summary>Who; <see langword="null"/>: Guesthouse at a deadline, or the operator.</summary>
    public NamedPerson? By { get; init; }

    /// <summary>Why, in Markdown; <see langword="null"/>: nobody said, or it was redacted.</summary>
    public string? Why { get; init; }

    /// <summary>What else the guest can do, in Markdown.</summary>
    public string? Alternative { get; init; }
}

/// <summary>A page of the log.</summary>
/// <param name="Lines">Those of the page, the newest first.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">Which page it is, from 1.</param>
public sealed record FoundDecisions(IReadOnlyList<DecisionLine> Lines, int Total, int Page)
{
    /// <summary>Who is mentioned in them, by id.</summary>
    public required IReadOnlyDictionary<string, NamedPerson> People { get; init; }
}
