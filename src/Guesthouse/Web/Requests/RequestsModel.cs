using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Web.Requests;

/// <summary>What the pages of requests show: the choice that the address makes, and what it finds.</summary>
/// <param name="Asked">The choice.</param>
/// <param name="ByState">How many there are in each state, of this choice without its state.</param>
public sealed record RequestsModel(AskedRequests Asked, IReadOnlyDictionary<RequestState, int> ByState)
{
    /// <summary>The page of the table; <see langword="null"/>: a board is shown.</summary>
    public FoundRequests? Table { get; init; }

    /// <summary>The columns of the board.</summary>
    public IReadOnlyList<BoardColumn> Board { get; init; } = [];

    /// <summary>The projects that can be chosen, by name.</summary>
    public IReadOnlyList<(string Id, string Name)> Projects { get; init; } = [];

    /// <summary>The teams that can be chosen, by name.</summary>
    public IReadOnlyList<(string Id, string Name)> Teams { get; init; } = [];

    /// <summary>Whether the page is one project's, which is no choice then.</summary>
    public bool IsOfProject { get; init; }

    /// <summary>Whether it is shown as a board.</summary>
    public bool IsBoard => Table is null;

    /// <summary>The state that was chosen; <see langword="null"/>: all.</summary>
    public RequestState? State => Asked.States.Count == 1 ? Asked.States[0] : null;

    /// <summary>How many there are of this choice.</summary>
    public int Total => Table?.Total ?? Board.Sum(column => column.Total);

    /// <summary>Whether anything is chosen.</summary>
    public bool IsFiltered =>
        State is not null || !string.IsNullOrWhiteSpace(Asked.Words) || (Asked.Project is not null && !IsOfProject)
        || Asked.HostTeam is not null || Asked.GuestTeam is not null || Asked.Mine || Asked.WaitsForMe || Asked.Followed;
}
