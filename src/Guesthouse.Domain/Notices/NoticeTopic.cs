namespace Guesthouse.Domain.Notices;

/// <summary>What a notice tells. What it says is made of this, of ids, and of what these are called when it is read.</summary>
public enum NoticeTopic
{
    /// <summary>Somebody filed a request.</summary>
    RequestFiled,

    /// <summary>The host asks the requester something.</summary>
    RequestAsked,

    /// <summary>The requester answered.</summary>
    RequestAnswered,

    /// <summary>The host team will build it itself.</summary>
    RequestPlanned,

    /// <summary>It is open for contribution.</summary>
    RequestOpened,

    /// <summary>The host will not have it.</summary>
    RequestDeclined,

    /// <summary>The requester no longer needs it.</summary>
    RequestWithdrawn,

    /// <summary>The host looks at it again.</summary>
    RequestReopened,

    /// <summary>It is in production.</summary>
    RequestDelivered,

    /// <summary>Somebody commented on it.</summary>
    RequestCommented,

    /// <summary>What is asked was said otherwise.</summary>
    RequestEdited,

    /// <summary>What a contribution must be was said otherwise.</summary>
    RequestCriteriaRevised,

    /// <summary>Another team needs it too.</summary>
    RequestSeconded,

    /// <summary>Somebody proposed an RFC.</summary>
    RfcProposed,

    /// <summary>It was said otherwise.</summary>
    RfcRevised,

    /// <summary>An owner signed.</summary>
    RfcSigned,

    /// <summary>An owner objected.</summary>
    RfcObjected,

    /// <summary>All owners signed.</summary>
    RfcAccepted,

    /// <summary>An owner objected to the end.</summary>
    RfcRejected,

    /// <summary>Not all signed in time.</summary>
    RfcLapsed,

    /// <summary>Its author took it back.</summary>
    RfcWithdrawn,

    /// <summary>Its author tries again.</summary>
    RfcReopened,

    /// <summary>Somebody commented on it.</summary>
    RfcCommented,
}

/// <summary>What a notice is about.</summary>
public enum NoticeThing
{
    /// <summary>A request.</summary>
    Request,

    /// <summary>An RFC.</summary>
    Rfc,
}

/// <summary>An event of something that people are told of.</summary>
/// <param name="Thing">What it is about.</param>
/// <param name="Number">Its number in the organization.</param>
/// <param name="Event">The number of the event within it.</param>
public readonly record struct NoticeSource(NoticeThing Thing, int Number, int Event);
