namespace Guesthouse.Domain.Organization.Calendars;

/// <summary>The same week, over and over, on a line of local time: ticks since 0001-01-01 00:00, which was a Monday.</summary>
internal sealed class WeekHours
{
    private const int DaysOfAWeek = 7;
    private readonly (long From, long Length)[][] days;
    private readonly long[] before = new long[DaysOfAWeek + 1];

    /// <param name="spans">The hours of each day, Monday first, in order and apart from each other.</param>
    public WeekHours(IReadOnlyList<IReadOnlyList<ClockSpan>> spans)
    {
        days = [.. spans.Select(day => day.Select(span => (span.FromMinute * TimeSpan.TicksPerMinute, (span.ToMinute - span.FromMinute) * TimeSpan.TicksPerMinute)).ToArray())];
        for (var day = 0; day < DaysOfAWeek; day++)
            before[day + 1] = before[day] + days[day].Sum(span => span.Length);
    }

    /// <summary>The hours between the beginning of the line and <paramref name="local"/>, in ticks; negative before its beginning. Whole weeks at once.</summary>
    public long Before(long local)
    {
        var day = Floor(local, TimeSpan.TicksPerDay);
        var week = Floor(day, DaysOfAWeek);
        var weekday = (int)(day - (week * DaysOfAWeek));
        var time = local - (day * TimeSpan.TicksPerDay);
        var worked = (week * before[DaysOfAWeek]) + before[weekday];
        foreach (var (from, length) in days[weekday])
            worked += Math.Clamp(time - from, 0, length);
        return worked;
    }

    private static long Floor(long value, long divisor) => (value - (((value % divisor) + divisor) % divisor)) / divisor;
}
