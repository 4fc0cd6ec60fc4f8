namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>How far a request is.</summary>
/// <remarks>
/// Submitted → NeedsInformation, Planned, Open, Declined, Withdrawn. NeedsInformation → Submitted, Declined, Withdrawn.
/// Planned → Open, Delivered, Declined, Withdrawn. Open → Planned, Delivered, Declined, Withdrawn. Declined → Submitted.
/// </remarks>
public enum RequestState
{
    /// <summary>Waits for the host's decision.</summary>
    Submitted,

    /// <summary>The host asked something; waits for the requester.</summary>
    NeedsInformation,

    /// <summary>The host team builds it itself.</summary>
    Planned,

    /// <summary>Open for contribution: anyone may offer to build it.</summary>
    Open,

    /// <summary>The host will not have it, for a reason and with an alternative. Can be reopened.</summary>
    Declined,

    /// <summary>The requester no longer needs it.</summary>
    Withdrawn,

    /// <summary>It is in production.</summary>
    Delivered,
}

/// <summary>What leads a request from state to state.</summary>
public enum RequestStep
{
    /// <summary>The host needs to know more.</summary>
    Ask,

    /// <summary>The requester tells it.</summary>
    Answer,

    /// <summary>The host team builds it itself.</summary>
    Plan,

    /// <summary>The host opens it for contribution.</summary>
    Open,

    /// <summary>The host will not have it.</summary>
    Decline,

    /// <summary>The requester takes it back.</summary>
    Withdraw,

    /// <summary>The host looks at it again.</summary>
    Reopen,

    /// <summary>It has come into production.</summary>
    Deliver,
}

/// <summary>The arrows between the states of a request.</summary>
public static class RequestSteps
{
    /// <summary>The state machine.</summary>
    public static StateMachine<RequestState, RequestStep> Machine { get; } = new(
        "request",
        RequestState.Submitted,
        (RequestStep.Ask, [RequestState.Submitted], RequestState.NeedsInformation),
        (RequestStep.Answer, [RequestState.NeedsInformation], RequestState.Submitted),
        (RequestStep.Plan, [RequestState.Submitted, RequestState.Open], RequestState.Planned),
        (RequestStep.Open, [RequestState.Submitted, RequestState.Planned], RequestState.Open),
        (RequestStep.Decline, [RequestState.Submitted, RequestState.NeedsInformation, RequestState.Planned, RequestState.Open], RequestState.Declined),
        (RequestStep.Withdraw, [RequestState.Submitted, RequestState.NeedsInformation, RequestState.Planned, RequestState.Open], RequestState.Withdrawn),
        (RequestStep.Reopen, [RequestState.Declined], RequestState.Submitted),
        (RequestStep.Deliver, [RequestState.Planned, RequestState.Open], RequestState.Delivered));
}
