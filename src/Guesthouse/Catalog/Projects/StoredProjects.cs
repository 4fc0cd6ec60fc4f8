using Guesthouse.Access;
using Guesthouse.Catalog.Profiles;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
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

    /// <summary>The roles that give permissions in a project: those that people gave, in the order in which they did, then, where it trusts its role files, those that the files state.</summary>
    public static Task<ProjectRoles> RolesAsync(GuesthouseContext context, int project, CancellationToken cancellation) => RolesAsync(context, project, withUntrusted: false, cancellation);

    /// <summary>The same, with those that files state where it does not trust them.</summary>
    /// <remarks>A role of a file covers all of the project: a file speaks for the part that it lies in, and a part is a house's own.</remarks>
    public static Task<ProjectRoles> AllRolesAsync(GuesthouseContext context, int project, CancellationToken cancellation) => RolesAsync(context, project, withUntrusted: true, cancellation);

    private static async Task<ProjectRoles> RolesAsync(GuesthouseContext context, int project, bool withUntrusted, CancellationToken cancellation)
    {
        var rows = await context.Set<Storage.Rows.RoleRow>().AsNoTracking().Where(row => row.Project == project).OrderBy(row => row.Key).ToListAsync(cancellation);
        var trusts = await context.Set<ProjectRow>().Where(row => row.Key == project).Select(row => row.TrustsRoleFiles).SingleAsync(cancellation);
        var files = trusts || withUntrusted ? await TrustedInFiles.ReadAsync(context, project, cancellation) : [];
        return new ProjectRoles([.. rows.Select(Role), .. files.Select(named => named.Person).OfType<string>().Distinct(StringComparer.Ordinal).Select(RoleOfFile)], trusts);
    }

    /// <summary>What the viewer of an installation is in a project; a visitor may read it, since they know of it.</summary>
    public static Standing StandingOf(this ProjectRoles roles, Installation installation, IReadOnlyList<PathPrefix> about) =>
        installation.Viewer == Viewer.Visitor ? Standing.OfVisitor(mayRead: true) : roles.StandingOf(installation.Viewer, installation.Today, about);

    private static ProjectRole RoleOfFile(string person) =>
        new(new PersonId(person), RoleKind.TrustedCommitter, PathPrefix.Everything, new DaySpan(null, null), RoleOrigin.File);

    /// <summary>A stored role as the rules see it.</summary>
    public static ProjectRole Role(Storage.Rows.RoleRow row) => new(
        new PersonId(row.Person),
        row.Kind,
        PathPrefix.Parse(row.PathPrefix),
        new DaySpan(row.FromDay, row.ToDay),
        row.Origin);
}
