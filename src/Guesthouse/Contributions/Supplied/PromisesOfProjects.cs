using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Storage;

namespace Guesthouse.Contributions.Supplied;

/// <summary>How many promises projects kept that were up in the 90 days before today: today's are not up yet.</summary>
public sealed class PromisesOfProjects : IProjectFact<PromiseKeptFact>
{
    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<int, PromiseKeptFact>> ReadAsync(GuesthouseContext context, IReadOnlyCollection<int>? projects, DateOnly today, CancellationToken cancellation)
    {
        var (from, to) = (ResponseRecords.StartOf(today.AddDays(-ResponseRecords.Days)), ResponseRecords.StartOf(today));
        return new ResponseRecords(context).ReadAsync(projects, from, record => record.PromiseKept(from, to), cancellation);
    }
}
