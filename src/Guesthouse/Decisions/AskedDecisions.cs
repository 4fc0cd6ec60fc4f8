using Guesthouse.Domain.Decisions;

namespace Guesthouse.Decisions;

/// <summary>Which decisions somebody wants to see. What is not said leaves none out.</summary>
public sealed record AskedDecisions
{
    /// <summary>The most on a page.</summary>
    public const int MostOfPage = 200;

    /// <summary>Of one project, by its slug or one that it had.</summary>
    public string? Project { get; init; }

    /// <summary>On requests, or on RFCs.</summary>
    public DecisionKind? Kind { get; init; }

    /// <summary>Only what came out so.</summary>
    public DecisionOutcome? Outcome { get; init; }

    /// <summary>From this UTC day on.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>Words of what was asked or proposed, of reasons and of alternatives, with typing errors; or a number as <c>#17</c>.</summary>
    public string? Words { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many on a page: 1 to <see cref="MostOfPage"/>.</summary>
    public int PageSize { get; init; } = 50;
}
