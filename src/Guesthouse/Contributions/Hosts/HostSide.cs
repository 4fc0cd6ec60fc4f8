using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Contributions.Acting;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Calendars;
using Guesthouse.Organization;
using NodaTime;

namespace Guesthouse.Contributions.Hosts;

/// <summary>Who acts for projects, and when they work. One for each request: what was read of a team or a project once is not read again.</summary>
/// <param name="reader">The database, and the day.</param>
/// <param name="chart">Reads the organization; asked only where hours or people are needed.</param>
public sealed class HostSide(Reader reader, Func<CancellationToken, Task<OrganizationChart>> chart)
{
    private readonly Dictionary<string, WorkCalendar> calendars = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ProjectRoles> roles = [];
    private OrganizationChart? organization;
    private WorkCalendars? stated;
    private Offices? offices;

    /// <summary>The organization.</summary>
    public async ValueTask<OrganizationChart> ChartAsync(CancellationToken cancellation) => organization ??= await chart(cancellation);

    /// <summary>The work calendar of a host team; the default where there is none yet.</summary>
    public async Task<WorkCalendar> CalendarAsync(string? team, CancellationToken cancellation)
    {
        if (team is null)
            return WorkCalendar.Default;
        if (!calendars.TryGetValue(team, out var calendar))
            calendars[team] = calendar = (await CalendarsAsync(cancellation)).Of(new TeamId(team));
        return calendar;
    }

    /// <summary>The roles of a project.</summary>
    public async Task<ProjectRoles> RolesAsync(int project, CancellationToken cancellation)
    {
        if (!roles.TryGetValue(project, out var known))
            roles[project] = known = await StoredProjects.RolesAsync(reader.Context, project, cancellation);
        return known;
    }

    /// <summary>What the viewer is in a project.</summary>
    /// <param name="project">The project's key.</param>
    /// <param name="about">The paths in question; empty: not known.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Standing> StandingAsync(int project, IReadOnlyList<PathPrefix> about, CancellationToken cancellation) =>
        reader.Viewer.IsKnown ? (await RolesAsync(project, cancellation)).StandingOf(reader.Viewer, reader.Today, about) : Standing.OfVisitor(mayRead: true);

    /// <summary>Who is to act for a project.</summary>
    /// <param name="project">The project's key, and its host team.</param>
    /// <param name="act">What is waited for.</param>
    /// <param name="at">When.</param>
    /// <param name="about">The paths in question; empty: not known.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<ActingPerson> WhoActsAsync((int Key, string? HostTeam) project, HostAct act, Instant at, IReadOnlyList<PathPrefix> about, CancellationToken cancellation)
    {
        var there = await RolesAsync(project.Key, cancellation);
        offices ??= await StoredOffices.LoadAsync(reader.Context, cancellation);
        var team = project.HostTeam is { } host ? new TeamId(host) : (TeamId?)null;
        return new HostRoster(there, offices, await CalendarsAsync(cancellation), team).WhoActs(act, at, about);
    }

    private async Task<WorkCalendars> CalendarsAsync(CancellationToken cancellation) =>
        stated ??= await StoredCalendars.LoadAsync(reader.Context, await ChartAsync(cancellation), cancellation);
}
