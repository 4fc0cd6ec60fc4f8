using Guesthouse.Domain.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>How a promise of a first response stands.</summary>
public enum PromiseState
{
    /// <summary>Nothing was promised.</summary>
    NonePromised,

    /// <summary>Not answered yet, and there is time left.</summary>
    Running,

    /// <summary>Not answered yet, and the time is over.</summary>
    Late,

    /// <summary>Answered in time.</summary>
    Kept,

    /// <summary>Answered too late, or withdrawn unanswered when the time was over.</summary>
    Broken,

    /// <summary>Withdrawn in time: neither kept nor broken.</summary>
    Lapsed,
}

/// <summary>A time in which the requester waits for a first response of the host: from filing, from each answer to a question, from each reopening.</summary>
/// <remarks>
/// What was promised when it began holds to its end, whatever the project promises later. It is kept when no more working time of the host than promised
/// went by before the response; time outside working hours does not count, so that an answer in the evening is one at the end of the day.
/// </remarks>
/// <param name="Start">Since when the host was waited for.</param>
/// <param name="Promise">Working time of the host within which a response was promised; <see langword="null"/>: no promise.</param>
/// <param name="End">When the host responded, or when the request was withdrawn; <see langword="null"/>: not yet.</param>
/// <param name="IsAnswered">Whether the host responded.</param>
public sealed record ResponseTerm(Instant Start, Duration? Promise, Instant? End, bool IsAnswered)
{
    /// <summary>How the promise stands.</summary>
    /// <param name="host">The work calendar of the host team.</param>
    /// <param name="now">The time; it counts only until the term has ended.</param>
    public PromiseState StateAt(WorkCalendar host, Instant now)
    {
        if (Promise is not { } promise)
            return PromiseState.NonePromised;
        var inTime = host.WorkingTime(Start, End ?? now) <= promise;
        if (End is null)
            return inTime ? PromiseState.Running : PromiseState.Late;
        if (IsAnswered)
            return inTime ? PromiseState.Kept : PromiseState.Broken;
        return inTime ? PromiseState.Lapsed : PromiseState.Broken;
    }

    /// <summary>The promised working time that is left; negative when it is late. <see langword="null"/> without a promise, and when the term has ended.</summary>
    public Duration? TimeLeft(WorkCalendar host, Instant now) =>
        Promise is { } promise && End is null ? promise - host.WorkingTime(Start, now) : null;

    /// <summary>When the promised time is up. <see langword="null"/> without a promise, and with a host calendar that has no working hours.</summary>
    public Instant? Due(WorkCalendar host) =>
        Promise is { } promise && host.Due(promise, Start).TryGet(out var due) ? due : null;
}
