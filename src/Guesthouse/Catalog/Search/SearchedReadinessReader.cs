using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Search;

/// <summary>Reads what search needs to know of readiness and activity.</summary>
/// <param name="context">The database.</param>
internal sealed class SearchedReadinessReader(GuesthouseContext context)
{
    /// <summary>It by the project's key; a project that was never assessed is missing.</summary>
    public async Task<IReadOnlyDictionary<int, SearchedReadiness>> ReadAsync(IReadOnlyList<int> projects, CancellationToken cancellation)
    {
        var levels = (await context.Set<ReadinessRow>().AsNoTracking()
            .Where(row => row.ToAt == null && projects.Contains(row.Project))
            .Select(row => new { row.Project, row.Level })
            .ToListAsync(cancellation)).ToLookup(row => row.Project, row => row.Level);
        var scores = await context.Set<ActivityScoreRow>().AsNoTracking().Where(row => projects.Contains(row.Project)).ToDictionaryAsync(row => row.Project, row => row.Score, cancellation);
        return projects.Where(project => levels.Contains(project) || scores.ContainsKey(project))
            .ToDictionary(project => project, project => SearchedReadiness.Of([.. levels[project]], scores.TryGetValue(project, out var score) ? score : null));
    }
}
