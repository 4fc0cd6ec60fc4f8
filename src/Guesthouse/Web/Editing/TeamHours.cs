using Guesthouse.Access;
using Guesthouse.Corrections.Calendars;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using Guesthouse.Organization;
using Guesthouse.Web.Charts;
using NodaTime;

namespace Guesthouse.Web.Editing;

/// <summary>When a team works, and who of it is away.</summary>
/// <param name="Schedule">The hours of today.</param>
/// <param name="Whose">The team that stated them: itself or the next one above; <see langword="null"/>: none did, and they are the usual ones.</param>
/// <param name="MayEdit">Whether the viewer may state them.</param>
/// <param name="Away">Absences of its members that are not over, by their first days; <see langword="null"/>: not for the viewer to know.</param>
public sealed record TeamHours(WorkSchedule Schedule, TeamLabel? Whose, bool MayEdit, IReadOnlyList<(string Person, DaySpan Days)>? Away)
{
    /// <summary>Reads them, for somebody who may know of the team.</summary>
    /// <param name="installation">On whose behalf.</param>
    /// <param name="team">The team.</param>
    /// <param name="members">Its members of today.</param>
    /// <param name="houses">The keys of the projects that it or a team below hosts.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<TeamHours> ReadAsync(Installation installation, TeamId team, IReadOnlyList<string> members, IReadOnlyList<int> houses, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var stated = await StoredCalendars.LoadAsync(context, cancellation);
        var today = installation.Today;
        var calendars = WorkCalendars.Build(installation.Chart, stated).Value;
        var seesAway = await AbsencesSeen.OfTeamAsync(installation, context, team, houses, cancellation);
        return new TeamHours(
            calendars.Of(team).ScheduleAt(Instant.FromDateTimeOffset(installation.Clock.GetUtcNow())),
            calendars.StatedBy(team, today) is { } by ? new TeamLabel(by.Value, installation.Chart.Team(by)?.Name ?? by.Value) : null,
            new CalendarOwner(team.Value, null).RefusalTo(installation) is null,
            seesAway ? [.. members.SelectMany(member => (stated.Absences.GetValueOrDefault(new PersonId(member)) ?? []).Where(days => days.To > today), (member, days) => (member, days)).OrderBy(away => away.days.From)] : null);
    }
}
