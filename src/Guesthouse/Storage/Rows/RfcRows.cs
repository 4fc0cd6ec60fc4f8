using Guesthouse.Domain.Decisions;
using Guesthouse.Domain.Decisions.Rfcs;

namespace Guesthouse.Storage.Rows;

/// <summary>What lists show of an RFC: all of it follows from its events.</summary>
public sealed class RfcRow
{
    /// <summary>Its number in the organization.</summary>
    public int Number { get; set; }

    /// <summary>The project that it is about; <see langword="null"/>: the organization.</summary>
    public int? Project { get; set; }

    /// <summary>Who proposed it; <see langword="null"/>: the operator.</summary>
    public string? Person { get; set; }

    public RfcState State { get; set; }

    public DateTimeOffset Since { get; set; }

    public DateTimeOffset ProposedAt { get; set; }

    public DateTimeOffset LastAt { get; set; }

    public DateTimeOffset Deadline { get; set; }

    public long TitleText { get; set; }

    public int TitleVersion { get; set; }

    /// <summary>The number of its last event: what a writer has read.</summary>
    public int Version { get; set; }
}

/// <summary>Something that happened to an RFC.</summary>
public sealed class RfcEventRow
{
    public long Key { get; set; }

    public int Rfc { get; set; }

    /// <summary>Its place among the events of the RFC, from 1.</summary>
    public int Number { get; set; }

    /// <summary>Who; <see langword="null"/>: Guesthouse at a deadline, or the operator.</summary>
    public string? Person { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>What was done: <c>Proposed</c>, <c>Signed</c>, a step such as <c>Withdraw</c> …</summary>
    public required string Kind { get; set; }

    /// <summary>The act as JSON: ids, states, numbers and instants.</summary>
    public required string Payload { get; set; }
}

/// <summary>Somebody who must sign an RFC.</summary>
public sealed class RfcOwnerRow
{
    public long Key { get; set; }

    public int Rfc { get; set; }

    /// <summary>Their place among the owners, from 0.</summary>
    public int Place { get; set; }

    public required string Person { get; set; }

    /// <summary>Whether they signed, or objected; <see langword="null"/>: they are waited for.</summary>
    public bool? Agrees { get; set; }
}

/// <summary>A line of the log of decisions: it follows from one event.</summary>
public sealed class DecisionRow
{
    public long Key { get; set; }

    public DecisionKind Kind { get; set; }

    /// <summary>The number of the request or RFC.</summary>
    public int Subject { get; set; }

    /// <summary>The number of the event within it.</summary>
    public int Event { get; set; }

    public int? Project { get; set; }

    public DecisionOutcome Outcome { get; set; }

    public string? Person { get; set; }

    public DateTimeOffset At { get; set; }

    public long? WhyText { get; set; }

    public int? WhyVersion { get; set; }

    public long? AlternativeText { get; set; }

    public int? AlternativeVersion { get; set; }
}

/// <summary>A word by which a decision is found.</summary>
public sealed class DecisionWordRow
{
    public required string Word { get; set; }

    public long Decision { get; set; }

    public int Weight { get; set; }
}
