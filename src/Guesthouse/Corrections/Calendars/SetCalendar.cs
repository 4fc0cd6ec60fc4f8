using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Calendars;
using Guesthouse.Organization;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Corrections.Calendars;

/// <summary>States when a team or a person works, from a day on; what was stated for the days before stays.</summary>
/// <param name="installation">The installation.</param>
public sealed class SetCalendar(Installation installation)
{
    /// <summary>States it.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="from">From which day on.</param>
    /// <param name="schedule">The hours; <see langword="null"/>: none of their own any more, so that those of the team, or of the next team up, hold.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Whose.</returns>
    public async Task<Result<string>> RunAsync(CalendarOwner owner, DateOnly from, WorkSchedule? schedule, CancellationToken cancellation)
    {
        if (owner.RefusalTo(installation) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        foreach (var row in await context.Set<WorkScheduleRow>().Where(row => row.Team == owner.Team && row.Person == owner.Person && (row.ToDay == null || row.ToDay > from)).ToListAsync(cancellation))
            if (row.FromDay >= from)
                context.Remove(row);
            else
                row.ToDay = from;
        if (schedule is not null)
            context.Add(new WorkScheduleRow
            {
                Team = owner.Team,
                Person = owner.Person,
                FromDay = from,
                TimeZone = schedule.TimeZone,
                Week = WeekText.Of(schedule),
                Holidays = StoredCalendars.Text(schedule.Holidays),
                At = installation.Clock.GetUtcNow(),
                ByWhom = installation.Viewer.RecordedAs,
            });
        await context.SaveChangesAsync(cancellation);
        await KeptAct.AddAsync(context, installation, ("calendar.set", schedule is null ? "Ended working hours of their own." : "Stated working hours.", "work_schedules", owner.ToString()), owner.ToString(), cancellation);
        await transaction.CommitAsync(cancellation);
        return owner.ToString();
    }
}
