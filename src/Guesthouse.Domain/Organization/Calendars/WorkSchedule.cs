using NodaTime;

namespace Guesthouse.Domain.Organization.Calendars;

/// <summary>When work is done while nothing changes: a time zone, the hours of each weekday, and the holidays.</summary>
/// <remarks>
/// Hours are meant by the clock on the wall of that zone. Where clocks are put forward, the hours that no clock shows are not worked; where they are put
/// back, an hour that clocks show twice is worked twice. Zones and their rules come from the IANA database that NodaTime brings along.
/// </remarks>
public sealed class WorkSchedule
{
    private readonly IReadOnlyList<ClockSpan>[] hours;
    private readonly IReadOnlyList<DaySpan> absences;
    private readonly WeekHours week;
    private readonly DaysOff daysOff;

    private WorkSchedule(DateTimeZone zone, IReadOnlyList<ClockSpan>[] hours, IReadOnlyList<DateOnly> holidays, IReadOnlyList<DaySpan> absences)
    {
        Zone = zone;
        this.hours = hours;
        Holidays = holidays;
        this.absences = absences;
        week = new WeekHours(hours);
        daysOff = new DaysOff(week, [.. holidays.Select(day => new DaySpan(day, day == DateOnly.MaxValue ? null : day.AddDays(1))), .. absences]);
    }

    /// <summary>Monday to Friday, 9 to 17 UTC, no holidays: for teams without a calendar.</summary>
    public static WorkSchedule Default { get; } = Build(
        "UTC",
        Enumerable.Range(1, 5).ToDictionary(day => (DayOfWeek)day, _ => (IReadOnlyList<ClockSpan>)[ClockSpan.Between(9 * 60, 17 * 60).Value]),
        []).Value;

    /// <summary>The IANA name of the time zone, such as <c>Europe/Stockholm</c>.</summary>
    public string TimeZone => Zone.Id;

    /// <summary>The days of that zone on which nobody works, in order, each once.</summary>
    public IReadOnlyList<DateOnly> Holidays { get; }

    /// <summary>The time zone.</summary>
    internal DateTimeZone Zone { get; }

    /// <summary>Checks a schedule that somebody stated.</summary>
    /// <param name="timeZone">The IANA name of the time zone.</param>
    /// <param name="week">The hours of weekdays, in any order; a missing weekday has none, and so may all.</param>
    /// <param name="holidays">Days of that zone, in any order.</param>
    /// <returns>The schedule, or every problem: <c>calendar.unknown-zone</c>, <c>calendar.hours-overlap</c>.</returns>
    public static Result<WorkSchedule> Build(string timeZone, IReadOnlyDictionary<DayOfWeek, IReadOnlyList<ClockSpan>> week, IReadOnlyList<DateOnly> holidays)
    {
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone);
        IReadOnlyList<ClockSpan>[] days = [.. Enumerable.Range(0, 7).Select(day => InOrder(week, (DayOfWeek)((day + 1) % 7)))];
        List<Problem> problems = [.. days.SelectMany(Overlaps)];
        if (zone is not null && problems.Count == 0)
            return new WorkSchedule(zone, days, [.. holidays.Distinct().Order()], []);
        if (zone is null)
            problems.Add(new Problem(ProblemKind.Invalid, "calendar.unknown-zone", $"There is no time zone '{timeZone}'.{NearestName.Hint(timeZone, DateTimeZoneProviders.Tzdb.Ids)}"));
        return Result.Failure<WorkSchedule>(problems);
    }

    /// <summary>The hours of a weekday, in order; empty when it has none.</summary>
    public IReadOnlyList<ClockSpan> HoursOn(DayOfWeek day) => hours[((int)day + 6) % 7];

    /// <summary>The same hours and holidays by the clocks of another zone; this schedule when there is no such zone.</summary>
    public WorkSchedule In(string timeZone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone) is { } zone ? new WorkSchedule(zone, hours, Holidays, absences) : this;

    /// <summary>This schedule without the hours of days of absence.</summary>
    public WorkSchedule Without(IReadOnlyList<DaySpan> away) =>
        away.Count == 0 ? this : new WorkSchedule(Zone, hours, Holidays, [.. absences, .. away]);

    /// <summary>Which day it is in the zone.</summary>
    public DateOnly DayOf(Instant at) => at.InZone(Zone).Date.ToDateOnly();

    /// <summary>Whether somebody with this schedule works on that day of the zone, and if not, why.</summary>
    public Availability On(DateOnly day)
    {
        if (absences.Any(absence => absence.Contains(day)))
            return Availability.Absent;
        if (Holidays.Contains(day))
            return Availability.Holiday;
        return HoursOn(day.DayOfWeek).Count == 0 ? Availability.DayWithoutHours : Availability.Working;
    }

    /// <summary>The working time between two points on the line of local time, in ticks.</summary>
    internal long Worked(long from, long to) => Before(to) - Before(from);

    private long Before(long local) => week.Before(local) - daysOff.Before(local);

    private static IReadOnlyList<ClockSpan> InOrder(IReadOnlyDictionary<DayOfWeek, IReadOnlyList<ClockSpan>> week, DayOfWeek day) =>
        week.TryGetValue(day, out var spans) ? [.. spans.OrderBy(span => span.FromMinute).ThenBy(span => span.ToMinute)] : [];

    private static IEnumerable<Problem> Overlaps(IReadOnlyList<ClockSpan> day) =>
        day.Zip(day.Skip(1))
            .Where(pair => pair.Second.FromMinute < pair.First.ToMinute)
            .Select(pair => new Problem(ProblemKind.Invalid, "calendar.hours-overlap", $"The working hours {pair.First} and {pair.Second} of one day overlap."));
}
