using Guesthouse.Contributions.Requests;

namespace Guesthouse.Web.Mine;

/// <summary>What somebody's own page shows.</summary>
/// <param name="YourMoves">What waits for them, the most urgent first.</param>
/// <param name="ForOthers">What they wait for.</param>
/// <param name="News">What happened lately to what concerns them, the newest first.</param>
public sealed record MineModel(IReadOnlyList<RequestLine> YourMoves, IReadOnlyList<RequestLine> ForOthers, IReadOnlyList<RequestNews> News)
{
    /// <summary>What their projects have planned and not delivered yet.</summary>
    public required PlannedRequests Planned { get; init; }

    /// <summary>How many more wait for them.</summary>
    public int MoreMoves { get; init; }

    /// <summary>Whether they may decide anywhere.</summary>
    public bool IsOwner { get; init; }
}
