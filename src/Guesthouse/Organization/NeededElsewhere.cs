using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>The teams and people that rows outside the organization stand on, so that no import takes them away.</summary>
internal static class NeededElsewhere
{
    /// <summary>Reads them.</summary>
    public static async Task<IReadOnlySet<(StatementKind Kind, string Id)>> LoadAsync(GuesthouseContext context, CancellationToken cancellation)
    {
        var teams = context.Set<ProjectRow>().Where(project => project.HostTeam != null).Select(project => project.HostTeam!)
            .Union(context.Set<ProjectVisibleTeamRow>().Select(seen => seen.Team))
            .Union(context.Set<ManualOwnerRow>().Select(owner => owner.Team))
            .Union(context.Set<StatedUseRow>().Select(use => use.Team))
            .Union(context.Set<WorkScheduleRow>().Where(schedule => schedule.Team != null).Select(schedule => schedule.Team!));
        var people = context.Set<RoleRow>().Select(role => role.Person)
            .Union(context.Set<OrganizationRoleRow>().Select(role => role.Person))
            .Union(context.Set<IdentityDecisionRow>().Where(decision => decision.UndoneBy == null && decision.Person != null).Select(decision => decision.Person!));
        HashSet<(StatementKind Kind, string Id)> needed =
        [
            .. (await teams.ToListAsync(cancellation)).Select(team => (StatementKind.Team, team)),
            .. (await people.ToListAsync(cancellation)).Select(person => (StatementKind.Person, person)),
        ];
        return needed;
    }
}
