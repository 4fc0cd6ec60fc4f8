using NodaTime;
using NodaTime.TimeZones;

namespace Guesthouse.Domain.Organization.Calendars;

/// <summary>When a team or a person works, through all changes of their schedule. Answers in working time.</summary>
/// <remarks>
/// One sentence defines it: an instant is working time when the clock on the wall of the schedule in force shows working hours of a day that is not off.
/// A schedule comes into force with the first moment of its first day in its own time zone. Times are counted in ticks of 100 nanoseconds; what is
/// finer is cut off. Nothing counts minutes: whole weeks are one multiplication, and each change of clocks one step.
/// </remarks>
public sealed class WorkCalendar
{
    /// <summary>How far <see cref="Due"/> looks ahead.</summary>
    private static readonly Duration horizon = Duration.FromDays(36_525);

    /// <summary>Where clocks skip midnight, or as in Apia a whole day, the day begins with the next time that they show.</summary>
    private static readonly ZoneLocalMappingResolver firstMoment = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    private readonly Version[] versions;

    private WorkCalendar(Version[] versions) => this.versions = versions;

    /// <summary>Monday to Friday, 9 to 17 UTC.</summary>
    public static WorkCalendar Default { get; } = Of(WorkSchedule.Default);

    /// <summary>The calendar that never changes.</summary>
    public static WorkCalendar Of(WorkSchedule schedule) => new([new Version(Instant.MinValue, schedule)]);

    /// <summary>The calendar whose schedule changes.</summary>
    /// <param name="first">Since ever.</param>
    /// <param name="later">Each from its first day on, in the order of those days.</param>
    /// <exception cref="ArgumentException">The days are not in order.</exception>
    public static WorkCalendar Of(WorkSchedule first, IReadOnlyList<(DateOnly From, WorkSchedule Schedule)> later)
    {
        if (later.Zip(later.Skip(1)).Any(pair => pair.First.From >= pair.Second.From))
            throw new ArgumentException("Schedules follow each other in the order of their first days.", nameof(later));
        // A schedule far in the west may begin after its successor far in the east has begun already: it is then never in force.
        var kept = new Stack<Version>();
        foreach (var (from, schedule) in later.Reverse())
            if (new Version(StartOf(from, schedule), schedule) is var version && (kept.Count == 0 || version.From < kept.Peek().From))
                kept.Push(version);
        return new WorkCalendar([new Version(Instant.MinValue, first), .. kept]);
    }

    /// <summary>The schedule in force.</summary>
    public WorkSchedule ScheduleAt(Instant at) => versions[IndexAt(at)].Schedule;

    /// <summary>Whether it is working time.</summary>
    public bool IsWorkingTime(Instant at) => WorkingTime(at, at + Duration.FromTicks(1)) > Duration.Zero;

    /// <summary>How much of the time between two instants is working time.</summary>
    /// <exception cref="ArgumentException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public Duration WorkingTime(Instant from, Instant to)
    {
        if (to < from)
            throw new ArgumentException($"Working time runs forward: {to} is before {from}.", nameof(to));
        var ticks = 0L;
        foreach (var stretch in Stretches(from, to))
            ticks += stretch.Worked;
        return Duration.FromTicks(ticks);
    }

    /// <summary>When a promise of so much working time, given at <paramref name="start"/>, is up.</summary>
    /// <param name="promise">Working time, zero or more.</param>
    /// <param name="start">When it begins to count.</param>
    /// <returns>
    /// The first instant by which that much was worked: eight hours promised at nine are up at 17, and not the next morning.
    /// <c>calendar.never-due</c> when the next hundred years have not that much working time, as with a calendar without any.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="promise"/> is negative.</exception>
    public Result<Instant> Due(Duration promise, Instant start)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(promise, Duration.Zero);
        var left = promise.BclCompatibleTicks;
        if (left == 0)
            return start;
        foreach (var stretch in Stretches(start, start < Instant.MaxValue - horizon ? start + horizon : Instant.MaxValue))
        {
            if (stretch.Worked >= left)
                return stretch.AfterWorking(left);
            left -= stretch.Worked;
        }
        return new Problem(
            ProblemKind.NotFound,
            "calendar.never-due",
            left == promise.BclCompatibleTicks
                ? "The calendar has no working hours in the next hundred years, so that nothing falls due; give it some."
                : "The calendar has not that many working hours in the next hundred years.");
    }

    /// <summary>The first working moment at or after <paramref name="at"/>; <see langword="null"/> when there is none in the next hundred years.</summary>
    public Instant? NextWorkingTime(Instant at) =>
        Due(Duration.FromTicks(1), at).TryGet(out var after) ? after - Duration.FromTicks(1) : null;

    /// <summary>This calendar without the hours of days of absence.</summary>
    public WorkCalendar Without(IReadOnlyList<DaySpan> absences) =>
        absences.Count == 0 ? this : new([.. versions.Select(version => version with { Schedule = version.Schedule.Without(absences) })]);

    /// <summary>The parts of a time in which neither the schedule nor the offset of its zone changes, in order.</summary>
    private IEnumerable<Stretch> Stretches(Instant from, Instant to)
    {
        var index = IndexAt(from);
        for (var at = from; at < to;)
        {
            var clock = versions[index].Schedule.Zone.GetZoneInterval(at);
            var end = Instant.Min(to, index + 1 < versions.Length ? versions[index + 1].From : Instant.MaxValue);
            if (clock.HasEnd)
                end = Instant.Min(end, clock.End);
            yield return new Stretch(versions[index].Schedule, at, end, clock.WallOffset);
            at = end;
            if (index + 1 < versions.Length && at == versions[index + 1].From)
                index++;
        }
    }

    private int IndexAt(Instant at)
    {
        var index = versions.Length - 1;
        while (versions[index].From > at)
            index--;
        return index;
    }

    private static Instant StartOf(DateOnly day, WorkSchedule schedule) =>
        schedule.Zone.ResolveLocal(LocalDate.FromDateOnly(day).AtMidnight(), firstMoment).ToInstant();

    private readonly record struct Version(Instant From, WorkSchedule Schedule);
}
