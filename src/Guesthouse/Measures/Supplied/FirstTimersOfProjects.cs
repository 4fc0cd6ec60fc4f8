using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Measures;
using Guesthouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Supplied;

/// <summary>Guests who came for the first time 730 to 90 days ago, and whether they came again, from classes.</summary>
public sealed class FirstTimersOfProjects : IProjectFact<FirstTimersFact>
{
    private const int LongestAgo = 730;
    private const int LatestAgo = 90;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, FirstTimersFact>> ReadAsync(GuesthouseContext context, IReadOnlyCollection<int>? projects, DateOnly today, CancellationToken cancellation)
    {
        var (from, to) = (today.AddDays(-LongestAgo), today.AddDays(-LatestAgo));
        var guests = await new PersonDays(context).All()
            .Where(row => row.Class == AuthorClass.Guest && (projects == null || projects.Contains(row.Project)))
            .GroupBy(row => new { row.Project, row.Person })
            .Select(row => new { row.Key.Project, First = row.Min(change => change.Day), Last = row.Max(change => change.Day) })
            .ToListAsync(cancellation);
        return guests.Where(guest => guest.First >= from && guest.First <= to).GroupBy(guest => guest.Project)
            .ToDictionary(project => project.Key, project => new FirstTimersFact(project.Count(), project.Count(guest => guest.Last > guest.First)));
    }
}
