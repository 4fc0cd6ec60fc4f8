using Guesthouse.Access;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Facts;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Profiles;

/// <summary>Reads what was released of projects that the viewer may know of, as the tags of their repositories tell it.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
public sealed class ReleaseReader(Reader reader)
{
    /// <summary>The last release of a project, of all its repositories of today; <see langword="null"/> when none is known.</summary>
    /// <param name="project">The project's key.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<TagFact?> LastAsync(int project, CancellationToken cancellation)
    {
        var (context, today) = (reader.Context, reader.Today);
        var parts = context.Set<ProjectScopeRow>()
            .Where(scope => scope.Project == project && (scope.FromDay == null || scope.FromDay <= today) && (scope.ToDay == null || scope.ToDay > today))
            .Where(scope => context.ProjectsFor(reader.Viewer, today).Any(seen => seen.Key == scope.Project))
            .Select(scope => scope.Repository);
        var tags = await context.Set<RepositoryTagRow>().AsNoTracking().Where(tag => parts.Contains(tag.Repository))
            .Select(tag => new { tag.Name, tag.Target, tag.At }).ToListAsync(cancellation);
        return ReleaseTags.Of(tags.Select(tag => new TagFact(tag.Name, ObjectId.FromBytes(tag.Target), tag.At)))!.Last;
    }
}
