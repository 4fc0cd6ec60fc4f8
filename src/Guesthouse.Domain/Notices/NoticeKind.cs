namespace Guesthouse.Domain.Notices;

/// <summary>Why somebody is told, the weightiest first. Each person says for each kind whether they want to be.</summary>
public enum NoticeKind
{
    /// <summary>It is their move: to decide, to answer, to sign.</summary>
    YourMove,

    /// <summary>A text names them.</summary>
    Mentioned,

    /// <summary>It is theirs: they asked for it, proposed it, or answer for it.</summary>
    Yours,

    /// <summary>They follow it.</summary>
    Followed,
}
