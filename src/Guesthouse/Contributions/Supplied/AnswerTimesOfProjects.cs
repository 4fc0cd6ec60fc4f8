using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Storage;

namespace Guesthouse.Contributions.Supplied;

/// <summary>How fast projects gave first responses in the last 90 days, today included.</summary>
public sealed class AnswerTimesOfProjects : IProjectFact<AnswerTimeFact>
{
    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<int, AnswerTimeFact>> ReadAsync(GuesthouseContext context, IReadOnlyCollection<int>? projects, DateOnly today, CancellationToken cancellation)
    {
        var (from, to) = (ResponseRecords.StartOf(today.AddDays(1 - ResponseRecords.Days)), ResponseRecords.StartOf(today.AddDays(1)));
        return new ResponseRecords(context).ReadAsync(projects, from, record => record.AnswerTime(from, to), cancellation);
    }
}
