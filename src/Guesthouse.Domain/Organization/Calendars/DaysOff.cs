namespace Guesthouse.Domain.Organization.Calendars;

/// <summary>The days on which the week's hours are not worked, as ticks on the line of local time of <see cref="WeekHours"/>.</summary>
internal sealed class DaysOff
{
    /// <summary>Days before and after any day that a calendar can ask for, for spans without a first or last day.</summary>
    private const long Ever = -4_000_000, Never = 8_000_000;

    private readonly WeekHours week;
    private readonly List<(long From, long To)> spans = [];
    private readonly List<long> lostBefore = [0];

    /// <param name="week">The hours that are not worked on these days.</param>
    /// <param name="days">The days in any order; they may overlap.</param>
    public DaysOff(WeekHours week, IEnumerable<DaySpan> days)
    {
        this.week = week;
        foreach (var (from, to) in days.Where(span => !span.IsEmpty).Select(Ticks).Order())
        {
            if (spans.Count > 0 && from <= spans[^1].To)
                spans[^1] = (spans[^1].From, Math.Max(to, spans[^1].To));
            else
                spans.Add((from, to));
        }
        foreach (var (from, to) in spans)
            lostBefore.Add(lostBefore[^1] + week.Before(to) - week.Before(from));
    }

    /// <summary>The hours of days off before <paramref name="local"/>, in ticks.</summary>
    public long Before(long local)
    {
        var begun = Begun(local);
        if (begun == 0)
            return 0;
        var (from, to) = spans[begun - 1];
        return local >= to ? lostBefore[begun] : lostBefore[begun - 1] + week.Before(local) - week.Before(from);
    }

    /// <summary>How many spans begin at or before <paramref name="local"/>.</summary>
    private int Begun(long local)
    {
        var (low, high) = (0, spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (spans[middle].From <= local)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private static (long From, long To) Ticks(DaySpan span) =>
        ((span.From?.DayNumber ?? Ever) * TimeSpan.TicksPerDay, (span.To?.DayNumber ?? Never) * TimeSpan.TicksPerDay);
}
