using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Tests.Organization.Calendars;

/// <summary>What holds for any calendar between any instants, in whatever zones, whenever schedules and clocks change.</summary>
public sealed class WorkingTimeOfAnyCalendar
{
    private static readonly Duration quarter = Duration.FromMinutes(15);

    [Fact]
    public void It_is_what_the_clock_on_the_wall_shows_quarter_by_quarter() => ForAny((calendar, from, to, _) =>
    {
        var counted = Duration.Zero;
        for (var at = from; at < to; at += quarter)
            counted += ShowsWorkingHours(calendar.ScheduleAt(at), at) ? quarter : Duration.Zero;
        return calendar.WorkingTime(from, to) == counted;
    });

    [Fact]
    public void Whatever_lies_between_parts_add_up_to_the_whole() => ForAny((calendar, from, to, third) =>
    {
        Instant[] inOrder = [.. new[] { from, to, third }.Order()];
        return calendar.WorkingTime(inOrder[0], inOrder[1]) + calendar.WorkingTime(inOrder[1], inOrder[2]) == calendar.WorkingTime(inOrder[0], inOrder[2]);
    });

    [Fact]
    public void It_is_never_more_than_the_time_itself_and_never_less_than_none() => ForAny((calendar, from, to, _) =>
        calendar.WorkingTime(from, to) is var worked && worked >= Duration.Zero && worked <= to - from);

    [Fact]
    public void By_the_due_time_exactly_the_promised_time_was_worked() => ForAnyPromise((calendar, start, promise) =>
        !calendar.Due(promise, start).TryGet(out var due) || calendar.WorkingTime(start, due) == promise);

    [Fact]
    public void A_moment_before_it_is_due_less_was_worked() => ForAnyPromise((calendar, start, promise) =>
        promise == Duration.Zero || !calendar.Due(promise, start).TryGet(out var due) || calendar.WorkingTime(start, due - Duration.FromTicks(1)) < promise);

    [Fact]
    public void What_was_worked_by_a_time_is_due_at_that_time_or_before_and_nothing_was_worked_since() => ForAny((calendar, from, to, _) =>
    {
        var due = calendar.Due(calendar.WorkingTime(from, to), from).Value;
        return due <= to && calendar.WorkingTime(due, to) == Duration.Zero;
    });

    [Fact]
    public void A_longer_promise_is_due_later_and_a_later_start_is_due_no_earlier() => ForAnyPromise((calendar, start, promise) =>
    {
        if (!calendar.Due(promise + quarter, start).TryGet(out var longer) || !calendar.Due(promise, start + quarter).TryGet(out var later))
            return true;
        var due = calendar.Due(promise, start).Value;
        return due < longer && due <= later;
    });

    [Fact]
    public void A_promise_in_two_parts_is_due_when_the_whole_is() => ForAnyPromise((calendar, start, promise) =>
        !calendar.Due(promise + promise, start).TryGet(out var whole) || calendar.Due(promise, calendar.Due(promise, start).Value).Value == whole);

    [Fact]
    public void Only_a_calendar_without_hours_never_comes_due() => ForAnyPromise((calendar, start, promise) =>
        calendar.Due(promise, start).IsOk || calendar.WorkingTime(start, start + Duration.FromDays(36_525)) < promise);

    [Fact]
    public void The_next_working_time_is_one_and_no_work_lies_before_it() => ForAnyPromise((calendar, start, _) =>
        calendar.NextWorkingTime(start) is not { } next || (next >= start && calendar.IsWorkingTime(next) && calendar.WorkingTime(start, next) == Duration.Zero));

    /// <summary>Written again, as plainly as can be and by NodaTime alone.</summary>
    private static bool ShowsWorkingHours(WorkSchedule schedule, Instant at)
    {
        var wall = at.InZone(DateTimeZoneProviders.Tzdb[schedule.TimeZone]);
        var day = new DateOnly(wall.Year, wall.Month, wall.Day);
        var minute = (60 * wall.Hour) + wall.Minute;
        return schedule.On(day) == Availability.Working && schedule.HoursOn(day.DayOfWeek).Any(span => minute >= span.FromMinute && minute < span.ToMinute);
    }

    private static void ForAny(Func<WorkCalendar, Instant, Instant, Instant, bool> holds)
    {
        var drawn =
            from calendar in DrawnCalendars.Calendar
            from one in DrawnCalendars.Quarter
            from days in Gen.Choose(0, 20 * 96)
            from third in DrawnCalendars.Quarter
            select (calendar, one, other: one + (quarter * days), third);
        Prop.ForAll(Arb.From(drawn), on => holds(on.calendar, on.one, on.other, on.third)).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    private static void ForAnyPromise(Func<WorkCalendar, Instant, Duration, bool> holds)
    {
        var drawn =
            from calendar in DrawnCalendars.Calendar
            from start in DrawnCalendars.Quarter
            from minutes in Gen.OneOf(Gen.Choose(0, 6000), Gen.Choose(0, 60).Select(hours => 60 * hours))
            select (calendar, start, Duration.FromMinutes(minutes));
        Prop.ForAll(Arb.From(drawn), on => holds(on.calendar, on.start, on.Item3)).Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }
}
