using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Domain.Measures;
using Guesthouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Supplied;

/// <summary>Guests of the last 365 days, from classes.</summary>
public sealed class GuestsOfProjects : IProjectFact<GuestsFact>
{
    private const int Days = 365;

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<int, GuestsFact>> ReadAsync(GuesthouseContext context, IReadOnlyCollection<int>? projects, DateOnly today, CancellationToken cancellation)
    {
        var from = today.AddDays(1 - Days);
        var days = new PersonDays(context);
        var guests = (await days.All()
            .Where(row => row.Class == AuthorClass.Guest && row.Day >= from && row.Day <= today && (projects == null || projects.Contains(row.Project)))
            .GroupBy(row => new { row.Project, row.Person })
            .Select(row => new { row.Key.Project, Changes = row.Count(), Last = row.Max(change => change.Day) })
            .ToListAsync(cancellation)).ToLookup(guest => guest.Project);
        return (await days.ClassifiedProjectsAsync(cancellation)).Where(project => projects?.Contains(project) ?? true).ToDictionary(
            project => project,
            project => guests[project].ToList() is { Count: > 0 } people
                ? new GuestsFact(people.Count, people.Sum(guest => guest.Changes), people.Max(guest => guest.Last))
                : new GuestsFact(0, 0, null));
    }
}
