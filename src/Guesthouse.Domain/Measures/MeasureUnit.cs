namespace Guesthouse.Domain.Measures;

/// <summary>What counts as one change. The two are never mixed in one figure.</summary>
public enum MeasureUnit
{
    /// <summary>A non-merge commit of the default branch, on its author date.</summary>
    Commit,

    /// <summary>A merged pull request, on its merge date.</summary>
    PullRequest,
}

/// <summary>The days that a measure looks at, half-open: <paramref name="From"/> is in, <paramref name="To"/> is not.</summary>
/// <param name="From">The first day in; <see langword="null"/>: from the beginning.</param>
/// <param name="To">The first day out; <see langword="null"/>: to the end, future-dated changes included.</param>
public sealed record MeasureWindow(DateOnly? From, DateOnly? To)
{
    /// <summary>All history.</summary>
    public static MeasureWindow All { get; } = new(null, null);

    /// <summary>The last day counted; today for a window without an end.</summary>
    public DateOnly LastDay(DateOnly today) => To?.AddDays(-1) ?? today;

    /// <summary>Whether a day lies in the window.</summary>
    public bool Holds(DateOnly day) => (From is not { } from || day >= from) && (To is not { } to || day < to);
}
