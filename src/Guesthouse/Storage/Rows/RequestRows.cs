using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Storage.Rows;

/// <summary>What lists show of a request: all of it follows from its events, and <c>request check</c> compares.</summary>
public sealed class RequestRow
{
    /// <summary>Its number in the organization.</summary>
    public int Number { get; set; }

    public int Project { get; set; }

    /// <summary>Who asks; <see langword="null"/>: the operator.</summary>
    public string? Person { get; set; }

    /// <summary>The team that needs it.</summary>
    public string? Team { get; set; }

    public RequestState State { get; set; }

    public DateTimeOffset Since { get; set; }

    public DateTimeOffset FiledAt { get; set; }

    public DateTimeOffset LastAt { get; set; }

    public long NeedText { get; set; }

    public int NeedVersion { get; set; }

    public BusinessPriority Priority { get; set; }

    public DateOnly? ByWhen { get; set; }

    public Otherwise Otherwise { get; set; }

    public int CostDays { get; set; }

    /// <summary>How many other teams need it too.</summary>
    public int Seconds { get; set; }

    /// <summary>Since when the requester waits, or waited last, for a first response.</summary>
    public DateTimeOffset TermStart { get; set; }

    /// <summary>The promise for that, in milliseconds of the host's working time; <see langword="null"/>: none.</summary>
    public long? TermPromise { get; set; }

    public DateTimeOffset? TermEnd { get; set; }

    public bool TermAnswered { get; set; }

    /// <summary>The number of its last event: what a writer has read.</summary>
    public int Version { get; set; }
}

/// <summary>Something that happened to a request.</summary>
public sealed class RequestEventRow
{
    public long Key { get; set; }

    public int Request { get; set; }

    /// <summary>Its place among the events of the request, from 1.</summary>
    public int Number { get; set; }

    /// <summary>Who; <see langword="null"/>: the operator.</summary>
    public string? Person { get; set; }

    public Side Side { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>What was done: a step such as <c>Plan</c>, else <c>Filed</c>, <c>Commented</c>, <c>Edited</c>, <c>CriteriaRevised</c>, <c>Seconded</c>, <c>TextRedacted</c>.</summary>
    public required string Kind { get; set; }

    /// <summary>The act as JSON: ids, states, numbers and instants.</summary>
    public required string Payload { get; set; }
}

/// <summary>A time in which a requester waited for a first response.</summary>
public sealed class RequestTermRow
{
    public int Request { get; set; }

    public int Number { get; set; }

    public DateTimeOffset Start { get; set; }

    /// <summary>In milliseconds of the host's working time.</summary>
    public long? Promise { get; set; }

    public DateTimeOffset? EndAt { get; set; }

    public bool IsAnswered { get; set; }

    /// <summary>Who gave the first response.</summary>
    public string? AnsweredBy { get; set; }
}

/// <summary>That another team needs it too.</summary>
public sealed class RequestSecondRow
{
    public int Request { get; set; }

    public required string Team { get; set; }

    public BusinessPriority Priority { get; set; }
}

/// <summary>That somebody wants to hear of a request.</summary>
public sealed class RequestFollowRow
{
    public long Key { get; set; }

    public int Request { get; set; }

    public required string Person { get; set; }

    public DateTimeOffset At { get; set; }
}

/// <summary>A word by which a request is found.</summary>
public sealed class RequestWordRow
{
    public required string Word { get; set; }

    public int Request { get; set; }

    public int Weight { get; set; }
}
