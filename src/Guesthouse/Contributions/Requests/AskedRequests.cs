using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Contributions.Requests;

/// <summary>In which order requests are listed. Where that is equal, the later number first.</summary>
public enum RequestOrder
{
    /// <summary>The latest first.</summary>
    Newest,

    /// <summary>By when something happened last, the latest first.</summary>
    LastChange,

    /// <summary>By when they came into their state, the earliest first.</summary>
    Waiting,

    /// <summary>By business priority, the highest first, then by how many other teams need it too.</summary>
    Priority,

    /// <summary>By the last day on which they still help, the nearest first; those without one at the end.</summary>
    ByWhen,

    /// <summary>By the words that were asked for, the best first; without words the latest first.</summary>
    Relevance,
}

/// <summary>Which requests somebody wants to see. What is not said leaves none out.</summary>
public sealed record AskedRequests
{
    /// <summary>The most on a page.</summary>
    public const int MostOfPage = 200;

    /// <summary>Of one project, by its slug or one that it had.</summary>
    public string? Project { get; init; }

    /// <summary>Of projects that are hosted by this team or one below it.</summary>
    public string? HostTeam { get; init; }

    /// <summary>Asked for by this team or one below it.</summary>
    public string? GuestTeam { get; init; }

    /// <summary>In one of these states; empty: in any.</summary>
    public IReadOnlyList<RequestState> States { get; init; } = [];

    /// <summary>Only what the viewer asked for.</summary>
    public bool Mine { get; init; }

    /// <summary>Only what the viewer follows.</summary>
    public bool Followed { get; init; }

    /// <summary>Only what waits for the viewer: to decide or build in projects of theirs, to answer what they asked.</summary>
    public bool WaitsForMe { get; init; }

    /// <summary>Words of what is needed and what for, with typing errors; or <c>#17</c>.</summary>
    public string? Words { get; init; }

    /// <summary>Whether it leaves out requests for anything but their state.</summary>
    internal bool IsNarrowed => Project is not null || HostTeam is not null || GuestTeam is not null || Mine || Followed || WaitsForMe || !string.IsNullOrWhiteSpace(Words);

    /// <summary>The order.</summary>
    public RequestOrder Order { get; init; }

    /// <summary>The page, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>How many on a page: 1 to <see cref="MostOfPage"/>.</summary>
    public int PageSize { get; init; } = 50;
}
