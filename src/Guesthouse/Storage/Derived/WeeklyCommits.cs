using Guesthouse.Domain.Measures;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Storage.Derived;

/// <summary>How many commits, without merges, a repository got in each of the last 52 weeks: what forges call participation.</summary>
public static class WeeklyCommits
{
    /// <summary>The number of weeks.</summary>
    public const int Weeks = 52;

    /// <summary>Reads the counts by the repository's key, the oldest week first; the last week ends with <paramref name="today"/>. Repositories without a commit in these weeks are missing.</summary>
    /// <param name="context">The database.</param>
    /// <param name="sets">The sets of projects that the viewer sees.</param>
    /// <param name="today">The UTC day.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<IReadOnlyDictionary<int, IReadOnlyList<int>>> ReadAsync(GuesthouseContext context, IQueryable<int> sets, DateOnly today, CancellationToken cancellation)
    {
        var first = today.AddDays(1 - (7 * Weeks));
        var days = await context.Set<CellRow>()
            .Where(cell => cell.Project == null && cell.Unit == MeasureUnit.Commit && cell.Day >= first && cell.Day <= today && sets.Contains(cell.Projects))
            .GroupBy(cell => new { cell.Repository, cell.Day })
            .Select(group => new { group.Key.Repository, group.Key.Day, Changes = group.Sum(cell => cell.Changes) })
            .ToListAsync(cancellation);
        var found = new Dictionary<int, IReadOnlyList<int>>();
        foreach (var repository in days.GroupBy(day => day.Repository))
        {
            var weeks = new int[Weeks];
            foreach (var day in repository)
                weeks[(day.Day.DayNumber - first.DayNumber) / 7] += day.Changes;
            found.Add(repository.Key, weeks);
        }
        return found;
    }
}
