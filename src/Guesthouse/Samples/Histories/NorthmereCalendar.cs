namespace Guesthouse.Samples.Histories;

/// <summary>When people at Northmere work: little at weekends and around the turn of the year, less in August.</summary>
/// <param name="anchor">The day on which the history ends.</param>
internal sealed class NorthmereCalendar(DateOnly anchor)
{
    /// <summary>The day so many days before the anchor.</summary>
    public DateOnly Day(int daysAgo) => anchor.AddDays(-daysAgo);

    /// <summary>Whether people are expected at work.</summary>
    public bool IsWorkday(int daysAgo) => Day(daysAgo) is var day && !IsWeekend(day) && !IsHoliday(day);

    /// <summary>How much is done on a day beside a usual working day.</summary>
    public double Zeal(int daysAgo)
    {
        var day = Day(daysAgo);
        var ofWeek = IsWeekend(day) || IsHoliday(day) ? 0.05 : day.DayOfWeek is DayOfWeek.Friday ? 0.8 : day.DayOfWeek is DayOfWeek.Tuesday or DayOfWeek.Wednesday ? 1.15 : 1.0;
        var ofYear = (day.Month, day.Day) switch
        {
            (8, _) => 0.55,
            (7, > 14) => 0.75,
            (12, > 17) => 0.5,
            (1, < 8) => 0.6,
            (11, _) => 1.1,
            _ => 1.0,
        };
        return ofWeek * ofYear;
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static bool IsHoliday(DateOnly day) => (day.Month, day.Day) is (12, >= 24) or (1, 1) or (5, 1);
}
