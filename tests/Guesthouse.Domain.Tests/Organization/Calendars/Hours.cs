using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Calendars;
using NodaTime;
using NodaTime.Text;

namespace Guesthouse.Tests.Organization.Calendars;

/// <summary>Schedules and instants as tests write them.</summary>
internal static class Hours
{
    /// <summary>The same hours from Monday to Friday: <c>Weekdays("Europe/Stockholm", "09:00-12:00", "13:00-17:00")</c>.</summary>
    public static WorkSchedule Weekdays(string zone, params string[] spans) => On(zone, [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday], spans);

    /// <summary>The same hours every day of the week.</summary>
    public static WorkSchedule Daily(string zone, params string[] spans) => On(zone, Enum.GetValues<DayOfWeek>(), spans);

    public static WorkSchedule On(string zone, DayOfWeek[] days, params string[] spans) => Try(zone, days, spans).Value;

    public static Result<WorkSchedule> Try(string zone, DayOfWeek[] days, params string[] spans) =>
        WorkSchedule.Build(zone, days.ToDictionary(day => day, _ => (IReadOnlyList<ClockSpan>)[.. spans.Select(span => ClockSpan.Parse(span).Value)]), []);

    public static WorkSchedule WithHolidays(this WorkSchedule schedule, params string[] days) =>
        WorkSchedule.Build(schedule.TimeZone, Enum.GetValues<DayOfWeek>().ToDictionary(day => day, schedule.HoursOn), [.. days.Select(Days.Day)]).Value;

    /// <summary>An instant: <c>2026-03-02T09:00Z</c>.</summary>
    public static Instant At(string utc) => InstantPattern.CreateWithInvariantCulture("yyyy-MM-dd'T'HH:mm'Z'").Parse(utc).Value;

    /// <summary>An instant by the clock of a zone: <c>2026-03-02T09:00</c>; of two that the clock shows so, the earlier.</summary>
    public static Instant In(string zone, string local) =>
        DateTimeZoneProviders.Tzdb[zone].AtLeniently(LocalDateTime.FromDateTime(DateTime.ParseExact(local, "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture))).ToInstant();

    public static Duration Worked(this WorkSchedule schedule, string from, string to) => WorkCalendar.Of(schedule).WorkingTime(At(from), At(to));
}
