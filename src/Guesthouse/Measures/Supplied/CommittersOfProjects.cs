using Guesthouse.Catalog.Profiles;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Supplied;

/// <summary>Trusted committers by roles and role files, and whether they wrote something in the last 365 days. Who only reviews is not seen in a history.</summary>
public sealed class CommittersOfProjects : IProjectFact<CommittersFact>
{
    private const int Days = 365;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, CommittersFact>> ReadAsync(GuesthouseContext context, IReadOnlyCollection<int>? projects, DateOnly today, CancellationToken cancellation)
    {
        var named = (await ByRolesAsync(context, today, cancellation)).Concat(await ByFilesAsync(context, cancellation))
            .Where(role => projects?.Contains(role.Project) ?? true)
            .Distinct()
            .ToList();
        var from = today.AddDays(1 - Days);
        var active = (await new PersonDays(context).All()
            .Where(row => row.Day >= from && row.Day <= today && (projects == null || projects.Contains(row.Project)))
            .Select(row => new { row.Project, row.Person })
            .Distinct()
            .ToListAsync(cancellation)).Select(row => (row.Project, row.Person)).ToHashSet();
        return named.GroupBy(role => role.Project).ToDictionary(project => project.Key, project => new CommittersFact(project.Count(), project.Count(active.Contains)));
    }

    private static async Task<IEnumerable<(int Project, string Person)>> ByRolesAsync(GuesthouseContext context, DateOnly today, CancellationToken cancellation) =>
        (await context.Set<RoleRow>().AsNoTracking()
            .Where(role => role.Kind == RoleKind.TrustedCommitter && (role.FromDay == null || role.FromDay <= today) && (role.ToDay == null || role.ToDay > today))
            .Select(role => new { role.Project, role.Person })
            .ToListAsync(cancellation)).Select(role => (role.Project, role.Person));

    private static async Task<IEnumerable<(int Project, string Person)>> ByFilesAsync(GuesthouseContext context, CancellationToken cancellation) =>
        (await TrustedInFiles.ReadAsync(context, null, cancellation)).Where(named => named.Person is not null).Select(named => (named.Project, named.Person!));
}
