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
        var taken = await TakenAsync(context, cancellation);
        var slug = Slug.From(new RepositoryId(repository.Id).LastSegment).FirstFree(taken.Contains);
        await ForAsync(context, repository, (slug, hostTeam), now, cancellation);
    }

    /// <summary>Makes the project with a slug that was never taken, saves it, and answers the slug.</summary>
    public static async Task<string> ForAsync(GuesthouseContext context, RepositoryRow repository, (Slug Slug, string? HostTeam) named, DateTimeOffset now, CancellationToken cancellation)
    {
        var project = new ProjectRow
        {
            Slug = named.Slug.Value,
            Name = new RepositoryId(repository.Id).LastSegment,
            HostTeam = named.HostTeam,
            Visibility = ProjectVisibility.Everyone,
            CreatedAt = now,
        };
        context.Add(project);
        await context.SaveChangesAsync(cancellation);
        context.AddRange(new ProjectScopeRow { Project = project.Key, Repository = repository.Key }, new ProfileRow { Project = project.Key });
        await context.SaveChangesAsync(cancellation);
        return project.Slug;
    }

    /// <summary>Every slug that a project has or ever had.</summary>
    public static async Task<HashSet<string>> TakenAsync(GuesthouseContext context, CancellationToken cancellation) =>
    [
        .. await context.Set<ProjectRow>().Select(project => project.Slug).ToListAsync(cancellation),
        .. await context.Set<ProjectFormerSlugRow>().Select(former => former.Slug).ToListAsync(cancellation),
    ];
}
