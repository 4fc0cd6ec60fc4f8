namespace Guesthouse.Measures.Figures;

/// <summary>A span of days cut into weeks (from Monday), months or quarters, without gaps: so many that a picture can show them.</summary>
public sealed class Periods
{
    private const int MostDaysInWeeks = 93;
    private const int MostDaysInMonths = 5 * 366;

    private readonly Func<DateOnly, DateOnly> startOf;

    private Periods(Func<DateOnly, DateOnly> startOf, IReadOnlyList<DateOnly> starts)
    {
        this.startOf = startOf;
        Starts = starts;
    }

    /// <summary>The first day of each period, in order; at least one.</summary>
    public IReadOnlyList<DateOnly> Starts { get; }

    /// <summary>The periods that hold the days from <paramref name="first"/> to <paramref name="last"/>, both in: weeks up to a quarter, months up to five years, else quarters.</summary>
    public static Periods Of(DateOnly first, DateOnly last) => (last.DayNumber - first.DayNumber) switch
    {
        < MostDaysInWeeks => Cut(first, last, WeekOf, start => start.AddDays(7)),
        < MostDaysInMonths => Cut(first, last, MonthOf, start => start.AddMonths(1)),
        _ => Cut(first, last, QuarterOf, start => start.AddMonths(3)),
    };

    /// <summary>The first day of the period that holds a day.</summary>
    public DateOnly StartOf(DateOnly day) => startOf(day);

    private static Periods Cut(DateOnly first, DateOnly last, Func<DateOnly, DateOnly> startOf, Func<DateOnly, DateOnly> next)
    {
        var starts = new List<DateOnly>();
        for (var start = startOf(first); start <= last; start = next(start))
            starts.Add(start);
        return new Periods(startOf, starts);
    }

    private static DateOnly WeekOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static DateOnly MonthOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly QuarterOf(DateOnly day) => new(day.Year, day.Month - ((day.Month - 1) % 3), 1);
}
