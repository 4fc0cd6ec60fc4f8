using Guesthouse.Domain.Notices;

namespace Guesthouse.Notices;

/// <summary>A notice on its way to somebody. What it says is made when it is delivered, by whoever delivers it, of what things are called then.</summary>
/// <param name="Key">Its number. Nothing has it but this notice: who gets it twice knows by it.</param>
/// <param name="Person">The id of whom it is for.</param>
/// <param name="Kind">Why they are told.</param>
/// <param name="Topic">What it says.</param>
/// <param name="Source">The event.</param>
/// <param name="At">When that happened.</param>
public sealed record OutgoingNotice(long Key, string Person, NoticeKind Kind, NoticeTopic Topic, NoticeSource Source, DateTimeOffset At);

/// <summary>What came of a try to deliver.</summary>
public enum DeliveryOutcome
{
    /// <summary>The channel has it.</summary>
    Taken,

    /// <summary>The channel has it not, and may have it later.</summary>
    TryAgain,

    /// <summary>The channel will never have it: there is no address, for instance. It is tried no more.</summary>
    Refused,
}

/// <summary>
/// A way by which notices leave Guesthouse. Each notice comes at least once, and for each person in order: until one is taken, those after it wait. It comes again when the
/// process ended between its being taken and that being written down.
/// </summary>
public interface INoticeChannel
{
    /// <summary>Its name in the database and in people's settings, which it keeps for ever: lower case.</summary>
    string Name { get; }

    /// <summary>Tries to deliver a notice. A fault that may pass is <see cref="DeliveryOutcome.TryAgain"/>, and no exception.</summary>
    Task<DeliveryOutcome> DeliverAsync(OutgoingNotice notice, CancellationToken cancellation);
}
