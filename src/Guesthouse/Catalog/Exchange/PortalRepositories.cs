using Guesthouse.Catalog.Projects;
using Guesthouse.Domain.Catalog;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Exchange;

/// <summary>The repositories that portals speak of: made, taken back and found again.</summary>
/// <param name="context">The database, in the caller's transaction.</param>
/// <param name="now">Now.</param>
internal sealed class PortalRepositories(GuesthouseContext context, DateTimeOffset now)
{
    private Dictionary<string, int>? keys;
    private HashSet<string>? slugs;

    /// <summary>The key of the repository that has or had an id, whatever its case; <see langword="null"/>: there never was one.</summary>
    public async Task<int?> FindAsync(string id, CancellationToken cancellation)
    {
        if (keys is null)
        {
            keys = new(StringComparer.OrdinalIgnoreCase);
            foreach (var former in await context.Set<RepositoryFormerIdRow>().AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellation))
                keys[former.Id] = former.Repository;
            foreach (var row in await context.Set<RepositoryRow>().OrderByDescending(row => row.Key).Select(row => new { row.Id, row.Key }).ToListAsync(cancellation))
                keys[row.Id] = row.Key;
        }
        return keys.TryGetValue(id, out var key) ? key : null;
    }

    /// <summary>Makes sure that there is a repository of the id, with a project: a new one, the one that was taken back, or the one that is there.</summary>
    public async Task<int> MakeAsync(string id, CancellationToken cancellation)
    {
        if (await FindAsync(id, cancellation) is not { } key)
            return await NewAsync(id, cancellation);
        var row = await context.Set<RepositoryRow>().SingleAsync(repository => repository.Key == key, cancellation);
        if (row.RemovedAt is { } removed)
        {
            (row.Kind, row.Address, row.RemovedAt) = (RepositoryKind.Announced, null, null);
            await context.SaveChangesAsync(cancellation);
            await Projects(key).Where(project => project.RemovedAt == removed).ExecuteUpdateAsync(set => set.SetProperty(project => project.RemovedAt, (DateTimeOffset?)null), cancellation);
        }
        if (!await Projects(key).AnyAsync(project => project.RemovedAt == null, cancellation))
            await NewProjectAsync(row, cancellation);
        return key;
    }

    /// <summary>Takes back a repository that no portal speaks of any more, with the projects that are nothing else; one that has a history stays.</summary>
    public async Task TakeBackAsync(int key, CancellationToken cancellation)
    {
        var row = await context.Set<RepositoryRow>().SingleAsync(repository => repository.Key == key, cancellation);
        if (row.Kind != RepositoryKind.Announced || row.RemovedAt is not null)
            return;
        row.RemovedAt = now;
        await context.SaveChangesAsync(cancellation);
        var scopes = context.Set<ProjectScopeRow>();
        await Projects(key)
            .Where(project => project.RemovedAt == null && scopes.All(scope => scope.Project != project.Key || scope.Repository == key))
            .ExecuteUpdateAsync(set => set.SetProperty(project => project.RemovedAt, (DateTimeOffset?)now), cancellation);
    }

    private async Task<int> NewAsync(string id, CancellationToken cancellation)
    {
        var row = new RepositoryRow { Id = id, Kind = RepositoryKind.Announced, AddedAt = now };
        context.Add(row);
        await context.SaveChangesAsync(cancellation);
        keys![id] = row.Key;
        await NewProjectAsync(row, cancellation);
        return row.Key;
    }

    private async Task NewProjectAsync(RepositoryRow row, CancellationToken cancellation)
    {
        slugs ??= await NewProject.TakenAsync(context, cancellation);
        slugs.Add(await NewProject.ForAsync(context, row, (Slug.From(new RepositoryId(row.Id).LastSegment).FirstFree(slugs.Contains), null), now, cancellation));
    }

    private IQueryable<ProjectRow> Projects(int repository) =>
        context.Set<ProjectRow>().Where(project => context.Set<ProjectScopeRow>().Any(scope => scope.Project == project.Key && scope.Repository == repository));
}
