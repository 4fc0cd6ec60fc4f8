namespace Guesthouse.Domain.Contributions.Tracking;

/// <summary>How far a contribution is.</summary>
/// <remarks>
/// Offered → Accepted, TurnedDown. Accepted → Agreed. Agreed → InProgress, InReview. InProgress → InReview. InReview → InProgress, Merged. Merged → InWarranty, InProgress.
/// InWarranty → Completed, InProgress. From Offered, Accepted, Agreed, InProgress and InReview also → Withdrawn, Returned.
/// </remarks>
public enum ContributionState
{
    /// <summary>A volunteer offered; waits for the host.</summary>
    Offered,

    /// <summary>The host said yes; the agreement is being written.</summary>
    Accepted,

    /// <summary>Contributor and mentor confirmed the same agreement, and a manager consented where that is needed.</summary>
    Agreed,

    /// <summary>Being built.</summary>
    InProgress,

    /// <summary>A pull request is open.</summary>
    InReview,

    /// <summary>Merged, and not known to be in production.</summary>
    Merged,

    /// <summary>In production; the guest team mends what it broke.</summary>
    InWarranty,

    /// <summary>The warranty is over.</summary>
    Completed,

    /// <summary>The host said no to the offer.</summary>
    TurnedDown,

    /// <summary>The guest gave it up.</summary>
    Withdrawn,

    /// <summary>The host gave it up.</summary>
    Returned,
}

/// <summary>What leads a contribution from state to state.</summary>
public enum ContributionStep
{
    /// <summary>The host says yes to the offer.</summary>
    Accept,

    /// <summary>The host says no to it.</summary>
    TurnDown,

    /// <summary>The last confirmation of the agreement.</summary>
    Agree,

    /// <summary>The contributor begins.</summary>
    Begin,

    /// <summary>A pull request is opened.</summary>
    OpenPullRequest,

    /// <summary>The pull request is closed unmerged.</summary>
    ClosePullRequest,

    /// <summary>The pull request is merged.</summary>
    Merge,

    /// <summary>It comes into production.</summary>
    Release,

    /// <summary>The warranty ends.</summary>
    Complete,

    /// <summary>It is taken out again.</summary>
    Revert,

    /// <summary>The guest gives up.</summary>
    Withdraw,

    /// <summary>The host gives up.</summary>
    Return,
}

/// <summary>The arrows between the states of a contribution.</summary>
public static class ContributionSteps
{
    private static readonly ContributionState[] beforeTheMerge =
        [ContributionState.Offered, ContributionState.Accepted, ContributionState.Agreed, ContributionState.InProgress, ContributionState.InReview];

    /// <summary>The state machine.</summary>
    public static StateMachine<ContributionState, ContributionStep> Machine { get; } = new(
        "contribution",
        ContributionState.Offered,
        (ContributionStep.Accept, [ContributionState.Offered], ContributionState.Accepted),
        (ContributionStep.TurnDown, [ContributionState.Offered], ContributionState.TurnedDown),
        (ContributionStep.Agree, [ContributionState.Accepted], ContributionState.Agreed),
        (ContributionStep.Begin, [ContributionState.Agreed], ContributionState.InProgress),
        (ContributionStep.OpenPullRequest, [ContributionState.Agreed, ContributionState.InProgress], ContributionState.InReview),
        (ContributionStep.ClosePullRequest, [ContributionState.InReview], ContributionState.InProgress),
        (ContributionStep.Merge, [ContributionState.InReview], ContributionState.Merged),
        (ContributionStep.Release, [ContributionState.Merged], ContributionState.InWarranty),
        (ContributionStep.Complete, [ContributionState.InWarranty], ContributionState.Completed),
        (ContributionStep.Revert, [ContributionState.Merged, ContributionState.InWarranty], ContributionState.InProgress),
        (ContributionStep.Withdraw, beforeTheMerge, ContributionState.Withdrawn),
        (ContributionStep.Return, beforeTheMerge, ContributionState.Returned));
}
