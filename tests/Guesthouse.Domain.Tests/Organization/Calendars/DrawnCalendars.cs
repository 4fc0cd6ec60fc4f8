using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Tests.Organization.Calendars;

/// <summary>
/// Draws calendars for properties. Hours begin and end on quarters of an hour, in zones with half and quarter hours, with changes of clocks by an hour,
/// by half an hour, and by a whole day; schedules change up to three times.
/// </summary>
internal static class DrawnCalendars
{
    private static readonly string[] zones =
    [
        "UTC", "Europe/Stockholm", "America/New_York", "America/St_Johns", "Asia/Kolkata", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Etc/GMT+12", "Pacific/Kiritimati",
    ];

    /// <summary>Days around which something happens: Apia skips 30 December 2011, clocks change in March, April, October and November, 29 February.</summary>
    private static readonly DateOnly[] days =
        [.. new[] { "2011-12-28", "2020-02-27", "2024-02-28", "2026-03-06", "2026-03-27", "2026-04-03", "2026-10-02", "2026-10-23", "2026-10-30", "2026-12-23" }.Select(Organization.Days.Day)];

    public static Gen<Instant> Quarter { get; } =
        from day in Gen.Elements(days)
        from quarter in Gen.Choose(0, 10 * 96)
        select At(day, quarter);

    public static Gen<WorkCalendar> Calendar { get; } =
        from first in Schedule()
        from changes in (from day in Gen.Elements(days) from later in Gen.Choose(0, 8) from schedule in Schedule() select (Day: day.AddDays(later), schedule)).ListOf()
        select WorkCalendar.Of(first, [.. changes.Take(3).DistinctBy(change => change.Day).OrderBy(change => change.Day)]);

    private static Gen<WorkSchedule> Schedule() =>
        from zone in Gen.Elements(zones)
        from week in Gen.ArrayOf(Day(), 7)
        from holidays in (from day in Gen.Elements(days) from later in Gen.Choose(0, 8) select day.AddDays(later)).ArrayOf()
        from away in (from day in Gen.Elements(days) from length in Gen.Choose(0, 5) select new Domain.Organization.DaySpan(day, day.AddDays(length))).ArrayOf()
        select WorkSchedule.Build(zone, Enumerable.Range(0, 7).ToDictionary(day => (DayOfWeek)day, day => week[day]), holidays).Value.Without(away);

    /// <summary>The hours of a day: up to three spans, and none on one day of four.</summary>
    private static Gen<IReadOnlyList<ClockSpan>> Day() =>
        from free in Gen.Choose(0, 3)
        from ends in Gen.Choose(0, 96).ArrayOf(6)
        select free == 0 ? [] : Spans([.. ends.Distinct().Order()]);

    private static IReadOnlyList<ClockSpan> Spans(int[] ends) =>
        [.. Enumerable.Range(0, ends.Length / 2).Select(at => ClockSpan.Between(15 * ends[2 * at], 15 * ends[(2 * at) + 1]).Value)];

    private static Instant At(DateOnly day, int quarter) => LocalDate.FromDateOnly(day).AtMidnight().InUtc().ToInstant() + Duration.FromMinutes(15 * quarter);
}
