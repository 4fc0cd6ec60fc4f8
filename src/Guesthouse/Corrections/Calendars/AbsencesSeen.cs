using Guesthouse.Access;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Corrections.Calendars;

/// <summary>Who sees when the members of a team are away: who leads the team, who decides for one of its houses, and who keeps people. They ask somebody else meanwhile; why somebody is away is kept nowhere.</summary>
internal static class AbsencesSeen
{
    /// <summary>Whether the viewer does, today.</summary>
    /// <param name="installation">On whose behalf.</param>
    /// <param name="context">The database.</param>
    /// <param name="team">The team.</param>
    /// <param name="houses">The keys of the projects that it or a team below hosts.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static async Task<bool> OfTeamAsync(Installation installation, GuesthouseContext context, TeamId team, IReadOnlyList<int> houses, CancellationToken cancellation)
    {
        if (Rule.Needs(Permission.KeepPeople).Allows(installation.Standing))
            return true;
        if (installation.Viewer.Person is not { } viewer)
            return false;
        var today = installation.Today;
        return installation.Chart.LeadsOf(team, today).Contains(viewer) || await context.Set<RoleRow>().AnyAsync(
            role => houses.Contains(role.Project) && role.Person == viewer.Value && role.Kind == RoleKind.ProductOwner && (role.FromDay == null || role.FromDay <= today) && (role.ToDay == null || role.ToDay > today),
            cancellation);
    }
}
