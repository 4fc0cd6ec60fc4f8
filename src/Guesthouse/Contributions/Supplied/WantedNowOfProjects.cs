using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Supplied;

/// <summary>For how many requests projects want help now: those that are open for contribution. Projects without one are left out: of them nothing is wanted.</summary>
public sealed class WantedNowOfProjects : IProjectFact<WantedNowFact>
{
    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, WantedNowFact>> ReadAsync(GuesthouseContext context, IReadOnlyCollection<int>? projects, DateOnly today, CancellationToken cancellation) =>
        await context.Set<RequestRow>()
            .Where(request => request.State == RequestState.Open && (projects == null || projects.Contains(request.Project)))
            .GroupBy(request => request.Project)
            .Select(project => new { project.Key, Open = project.Count() })
            .ToDictionaryAsync(project => project.Key, project => new WantedNowFact(project.Open), cancellation);
}
