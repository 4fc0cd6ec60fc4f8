namespace Guesthouse.Domain.Decisions.Rfcs;

/// <summary>How far an RFC is.</summary>
/// <remarks>Open → Accepted, Rejected, Lapsed, Withdrawn. Rejected, Lapsed → Open.</remarks>
public enum RfcState
{
    /// <summary>Waits for owners to sign.</summary>
    Open,

    /// <summary>All owners signed who were there, and at least one did.</summary>
    Accepted,

    /// <summary>An owner objected, and still did at the deadline.</summary>
    Rejected,

    /// <summary>Nobody objected, and not all had signed at the deadline. Silence is no consent.</summary>
    Lapsed,

    /// <summary>Its author took it back.</summary>
    Withdrawn,
}

/// <summary>What leads an RFC from state to state.</summary>
public enum RfcStep
{
    /// <summary>The last owner signs, or the last one who was waited for has left.</summary>
    Accept,

    /// <summary>The deadline comes with an objection.</summary>
    Reject,

    /// <summary>The deadline comes with a signature missing.</summary>
    Lapse,

    /// <summary>The author takes it back.</summary>
    Withdraw,

    /// <summary>The author tries again, with a new deadline.</summary>
    Reopen,
}

/// <summary>The arrows between the states of an RFC.</summary>
public static class RfcSteps
{
    /// <summary>The state machine.</summary>
    public static StateMachine<RfcState, RfcStep> Machine { get; } = new(
        "rfc",
        RfcState.Open,
        (RfcStep.Accept, [RfcState.Open], RfcState.Accepted),
        (RfcStep.Reject, [RfcState.Open], RfcState.Rejected),
        (RfcStep.Lapse, [RfcState.Open], RfcState.Lapsed),
        (RfcStep.Withdraw, [RfcState.Open], RfcState.Withdrawn),
        (RfcStep.Reopen, [RfcState.Rejected, RfcState.Lapsed], RfcState.Open));
}
