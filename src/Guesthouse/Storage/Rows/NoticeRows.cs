using Guesthouse.Domain.Notices;

namespace Guesthouse.Storage.Rows;

/// <summary>That somebody is told of an event.</summary>
public sealed class NoticeRow
{
    public long Key { get; set; }

    /// <summary>Who is told.</summary>
    public required string Person { get; set; }

    /// <summary>Why.</summary>
    public NoticeKind Kind { get; set; }

    /// <summary>What it says.</summary>
    public NoticeTopic Topic { get; set; }

    public NoticeThing Thing { get; set; }

    /// <summary>The number of the request or RFC.</summary>
    public int Subject { get; set; }

    /// <summary>The number of the event within it.</summary>
    public int Event { get; set; }

    /// <summary>The project of which one must know to be told; <see langword="null"/>: the organization.</summary>
    public int? Project { get; set; }

    /// <summary>Who did it; <see langword="null"/>: Guesthouse, or the operator.</summary>
    public string? ByPerson { get; set; }

    public DateTimeOffset At { get; set; }

    /// <summary>Whether it stands on the person's page of notices; else it only goes out by other channels.</summary>
    public bool IsShown { get; set; }

    /// <summary>When they read it; <see langword="null"/>: not yet.</summary>
    public DateTimeOffset? ReadAt { get; set; }
}

/// <summary>That somebody wants a kind of notices otherwise than usual.</summary>
public sealed class NoticeSettingRow
{
    public required string Person { get; set; }

    public NoticeKind Kind { get; set; }

    /// <summary><c>page</c>, or a channel's name.</summary>
    public required string Channel { get; set; }

    public bool IsOn { get; set; }
}

/// <summary>A channel that notices go out by.</summary>
public sealed class NoticeChannelRow
{
    public required string Name { get; set; }

    public DateTimeOffset OpenedAt { get; set; }
}

/// <summary>A notice that is still to be delivered.</summary>
public sealed class NoticeDeliveryRow
{
    public long Key { get; set; }

    public required string Channel { get; set; }

    public required string Person { get; set; }

    public long Notice { get; set; }

    /// <summary>How often it was tried in vain.</summary>
    public int Tries { get; set; }

    /// <summary>Before which it is not tried again.</summary>
    public DateTimeOffset NextAt { get; set; }
}
