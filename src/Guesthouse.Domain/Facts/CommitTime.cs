namespace Guesthouse.Domain.Facts;

/// <summary>An instant in UTC with the offset that its author saw beside it.</summary>
/// <param name="UnixSeconds">Seconds since 1970-01-01 UTC; negative before. Git keeps no fractions.</param>
/// <param name="OffsetMinutes">Minutes east of UTC, as the commit states them.</param>
public readonly record struct CommitTime(long UnixSeconds, short OffsetMinutes) : IComparable<CommitTime>
{
    private const long SecondsPerDay = 86_400;
    private static readonly int epochDay = new DateOnly(1970, 1, 1).DayNumber;

    /// <summary>The UTC day, which decides every question of the form <em>on which day?</em> Dates beyond the calendar are held at its ends.</summary>
    public DateOnly Day => DateOnly.FromDayNumber(
        (int)Math.Clamp(Math.DivRem(UnixSeconds, SecondsPerDay) is var (days, rest) && rest < 0 ? days - 1 + epochDay : days + epochDay, 0, DateOnly.MaxValue.DayNumber));

    public int CompareTo(CommitTime other) => UnixSeconds.CompareTo(other.UnixSeconds);

    public static bool operator <(CommitTime left, CommitTime right) => left.CompareTo(right) < 0;

    public static bool operator >(CommitTime left, CommitTime right) => left.CompareTo(right) > 0;

    public static bool operator <=(CommitTime left, CommitTime right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CommitTime left, CommitTime right) => left.CompareTo(right) >= 0;
}
