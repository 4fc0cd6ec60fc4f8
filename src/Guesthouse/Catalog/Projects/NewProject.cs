using Guesthouse.Domain.Catalog;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>Makes the project that a new repository gets: its last segment as name and slug, everyone may see it.</summary>
internal static class NewProject
{
    /// <summary>Makes the project and saves it.</summary>
    public static async Task ForAsync(GuesthouseContext context, RepositoryRow repository, string? hostTeam, DateTimeOffset now, CancellationToken cancellation)
    {
        var name = new RepositoryId(repository.Id).LastSegment;
        var taken = await TakenAsync(context, cancellation);
        var project = new ProjectRow
        {
            Slug = Slug.From(name).FirstFree(taken.Contains).Value,
            Name = name,
            HostTeam = hostTeam,
            Visibility = ProjectVisibility.Everyone,
            CreatedAt = now,
        };
        context.Add(project);
        await context.SaveChangesAsync(cancellation);
        context.AddRange(new ProjectScopeRow { Project = project.Key, Repository = repository.Key }, new ProfileRow { Project = project.Key });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Every slug that a project has or ever had.</summary>
    public static async Task<HashSet<string>> TakenAsync(GuesthouseContext context, CancellationToken cancellation) =>
    [
        .. await context.Set<ProjectRow>().Select(project => project.Slug).ToListAsync(cancellation),
        .. await context.Set<ProjectFormerSlugRow>().Select(former => former.Slug).ToListAsync(cancellation),
    ];
}
