using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using NodaTime;

namespace Guesthouse.Domain.Contributions.Acting;

/// <summary>Who acts for the host side of a project.</summary>
/// <remarks>
/// Asked are, in stated order, the people whose role gives them the permission: product owners for decisions on requests, trusted committers for
/// offers, help and reviews. Passed over is who is away on the day of the host team's next working moment, counted by their own calendar: absent, on
/// holiday, or on a day without hours. When nobody is left, a program lead is asked in the same way; when all of these are away, the first of them.
/// The next <em>working</em> moment counts, because on a Saturday everybody is away and yet it is somebody's move.
/// </remarks>
/// <param name="roles">The project's roles.</param>
/// <param name="offices">Who runs the program.</param>
/// <param name="calendars">Who works when.</param>
/// <param name="hostTeam">The host team; <see langword="null"/>: none yet, and the default calendar counts.</param>
public sealed class HostRoster(ProjectRoles roles, Offices offices, WorkCalendars calendars, TeamId? hostTeam)
{
    private readonly WorkCalendar host = hostTeam is { } team ? calendars.Of(team) : WorkCalendar.Default;

    /// <summary>Who is to act.</summary>
    /// <param name="act">What is waited for.</param>
    /// <param name="at">When.</param>
    /// <param name="about">The paths in question, of which one suffices; empty when not known.</param>
    public ActingPerson WhoActs(HostAct act, Instant at, IReadOnlyList<PathPrefix> about)
    {
        var moment = host.NextWorkingTime(at) ?? at;
        var passed = new List<PassedOver>();
        var asked = act.AskedOf() == RoleKind.ProductOwner ? Role.ProductOwner : Role.TrustedCommitter;
        var leads = offices.HoldersOf(Office.ProgramLead, at.UtcDay());
        return FirstPresent(roles.Holders(act.AskedOf(), at.UtcDay(), about), asked, moment, passed)
            ?? FirstPresent(leads, Role.ProgramLead, moment, passed)
            ?? new ActingPerson(leads.Count > 0 ? leads[0] : null, Role.ProgramLead, IsAway: leads.Count > 0, passed);
    }

    private ActingPerson? FirstPresent(IReadOnlyList<PersonId> people, Role role, Instant moment, List<PassedOver> passed)
    {
        foreach (var person in people)
        {
            var calendar = calendars.Of(person);
            var schedule = calendar.ScheduleAt(moment);
            var availability = schedule.On(schedule.DayOf(moment));
            if (availability == Availability.Working)
                return new ActingPerson(person, role, IsAway: false, passed);
            passed.Add(new PassedOver(person, role, availability, calendar.NextWorkingTime(moment)));
        }
        return null;
    }
}
