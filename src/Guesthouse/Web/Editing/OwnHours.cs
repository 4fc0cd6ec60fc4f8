using Guesthouse.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using Guesthouse.Organization;
using NodaTime;

namespace Guesthouse.Web.Editing;

/// <summary>When somebody works, and when they are away.</summary>
/// <param name="Schedule">The hours of today.</param>
/// <param name="IsOwn">Whether they are their own, and not their team's.</param>
/// <param name="Absences">Absences that are not over, by their first days.</param>
public sealed record OwnHours(WorkSchedule Schedule, bool IsOwn, IReadOnlyList<DaySpan> Absences)
{
    /// <summary>Reads them.</summary>
    public static async Task<OwnHours> ReadAsync(Installation installation, PersonId person, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var stated = await StoredCalendars.LoadAsync(context, cancellation);
        var today = installation.Today;
        var calendar = (await StoredCalendars.LoadAsync(context, installation.Chart, cancellation)).Of(person);
        return new OwnHours(
            calendar.ScheduleAt(Instant.FromDateTimeOffset(installation.Clock.GetUtcNow())),
            stated.People.TryGetValue(person, out var own) && own.Any(schedule => schedule.Span.Contains(today)),
            stated.Absences.TryGetValue(person, out var absences) ? [.. absences.Where(absence => absence.To > today)] : []);
    }
}
