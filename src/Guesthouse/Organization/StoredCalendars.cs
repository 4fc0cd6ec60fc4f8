using System.Globalization;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>When teams and people work, as it is stored. Few rows: whoever asks for many calendars reads them once.</summary>
public static class StoredCalendars
{
    /// <summary>Reads what teams and people stated.</summary>
    public static async Task<StatedCalendars> LoadAsync(GuesthouseContext context, CancellationToken cancellation)
    {
        var schedules = await context.Set<WorkScheduleRow>().AsNoTracking().OrderBy(row => row.Key).ToListAsync(cancellation);
        var absences = await context.Set<AbsenceRow>().AsNoTracking().OrderBy(row => row.FromDay).ToListAsync(cancellation);
        return new StatedCalendars
        {
            Teams = schedules.Where(row => row.Team is not null).GroupBy(row => new TeamId(row.Team!)).ToDictionary(own => own.Key, Dated),
            People = schedules.Where(row => row.Person is not null).GroupBy(row => new PersonId(row.Person!)).ToDictionary(own => own.Key, Dated),
            Absences = absences.GroupBy(row => new PersonId(row.Person)).ToDictionary(own => own.Key, own => (IReadOnlyList<DaySpan>)[.. own.Select(row => new DaySpan(row.FromDay, row.ToDay))]),
        };
    }

    /// <summary>The calendars of an organization.</summary>
    /// <exception cref="DamagedOrganizationException">Somebody has two schedules at once, which no command lets happen.</exception>
    public static async Task<WorkCalendars> LoadAsync(GuesthouseContext context, OrganizationChart chart, CancellationToken cancellation)
    {
        var built = WorkCalendars.Build(chart, await LoadAsync(context, cancellation));
        return built.IsOk ? built.Value : throw DamagedOrganizationException.Of(built.Problems[0]);
    }

    /// <summary>Days as a row holds them.</summary>
    public static string Text(IEnumerable<DateOnly> days) => string.Join(',', days.Distinct().Order().Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));

    /// <summary>The schedule of a row.</summary>
    public static WorkSchedule ScheduleOf(WorkScheduleRow row) => WorkSchedule.Build(
        row.TimeZone,
        WeekText.Parse(row.Week).Value,
        [.. row.Holidays.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(day => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture))]).Value;

    private static IReadOnlyList<Dated<WorkSchedule>> Dated(IEnumerable<WorkScheduleRow> rows) =>
        [.. rows.Select(row => new Dated<WorkSchedule>(ScheduleOf(row), new DaySpan(row.FromDay, row.ToDay), default))];
}
