using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain.Notices;

namespace Guesthouse.Notices;

/// <summary>A notice as its reader sees it.</summary>
/// <param name="Key">Its number.</param>
/// <param name="Kind">Why they are told.</param>
/// <param name="Topic">What happened.</param>
/// <param name="Source">To what.</param>
/// <param name="At">When.</param>
public sealed record NoticeLine(long Key, NoticeKind Kind, NoticeTopic Topic, NoticeSource Source, DateTimeOffset At)
{
    /// <summary>What is needed or proposed, as it is said today; <see langword="null"/>: it was redacted.</summary>
    public string? Title { get; init; }

    /// <summary>The project; <see langword="null"/>: the organization.</summary>
    public AskedProject? Project { get; init; }

    /// <summary>Who did it; <see langword="null"/>: Guesthouse, or the operator.</summary>
    public NamedPerson? By { get; init; }

    /// <summary>When it was read; <see langword="null"/>: not yet.</summary>
    public DateTimeOffset? ReadAt { get; init; }

    /// <summary>Where there is more about it.</summary>
    public string Address => Source.Thing == NoticeThing.Request ? FormattableString.Invariant($"/requests/{Source.Number}") : FormattableString.Invariant($"/rfcs/{Source.Number}");
}

/// <summary>A page of somebody's notices.</summary>
/// <param name="Lines">Those of the page, the newest first.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Unread">How many of all were not read.</param>
/// <param name="Page">Which page it is, from 1.</param>
public sealed record FoundNotices(IReadOnlyList<NoticeLine> Lines, int Total, int Unread, int Page);
