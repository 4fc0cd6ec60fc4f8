using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Finds projects that are stored, and their roles.</summary>
internal static class StoredProjects
{
    /// <summary>The project of a slug, or one that it had; the problem <c>project.unknown</c> when there is none that the viewer may know of.</summary>
    public static async Task<Result<ProjectRow>> FindAsync(GuesthouseContext context, Installation installation, string slug, CancellationToken cancellation)
    {
        var former = context.Set<ProjectFormerSlugRow>().Where(row => row.Slug == slug).Select(row => row.Project);
        return await context.ProjectsFor(installation.Viewer, installation.Today).SingleOrDefaultAsync(row => row.Slug == slug || former.Contains(row.Key), cancellation) is { } project
            ? project
            : new Problem(ProblemKind.NotFound, "project.unknown", $"There is no project '{slug}'; guesthouse project list shows those there are.");
    }

    /// <summary>The same, and where there is none a removed project, for those who may remove.</summary>
    public static async Task<Result<ProjectRow>> FindWithRemovedAsync(GuesthouseContext context, Installation installation, string slug, CancellationToken cancellation)
    {
        var found = await FindAsync(context, installation, slug, cancellation);
        if (found.IsOk || !installation.Viewer.SeesEverything)
            return found;
        var former = context.Set<ProjectFormerSlugRow>().Where(row => row.Slug == slug).Select(row => row.Project);
        return await context.Set<ProjectRow>().SingleOrDefaultAsync(row => row.Slug == slug || former.Contains(row.Key), cancellation) is { } removed ? removed : found;
    }

    /// <summary>The roles that people gave in a project, in the order in which they did.</summary>
    public static async Task<ProjectRoles> RolesAsync(GuesthouseContext context, int project, CancellationToken cancellation)
    {
        var rows = await context.Set<Storage.Rows.RoleRow>().AsNoTracking().Where(row => row.Project == project).OrderBy(row => row.Key).ToListAsync(cancellation);
        return new ProjectRoles([.. rows.Select(Role)], trustRoleFiles: false);
    }

    /// <summary>A stored role as the rules see it.</summary>
    public static ProjectRole Role(Storage.Rows.RoleRow row) => new(
        new PersonId(row.Person),
        row.Kind,
        PathPrefix.Parse(row.PathPrefix),
        new DaySpan(row.FromDay, row.ToDay),
        row.Origin);
}
