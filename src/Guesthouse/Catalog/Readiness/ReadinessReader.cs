using Guesthouse.Access;
using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Readiness;

/// <summary>Reads readiness as far as the viewer may know of the projects.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
public sealed class ReadinessReader(Reader reader)
{
    /// <summary>The four levels of many projects, in one query.</summary>
    /// <param name="projects">The projects' keys; <see langword="null"/>: all.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <returns>The levels in the order of the principles, by the project's key; a project that was never assessed is missing.</returns>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<ReadinessLevel>>> LevelsAsync(IReadOnlyCollection<int>? projects, CancellationToken cancellation)
    {
        var rows = await Levels().Where(row => row.ToAt == null && (projects == null || projects.Contains(row.Project))).Select(row => new { row.Project, row.Principle, row.Level }).ToListAsync(cancellation);
        return rows.GroupBy(row => row.Project).ToDictionary(
            project => project.Key,
            IReadOnlyList<ReadinessLevel> (project) => [.. Enum.GetValues<Principle>().Select(principle => project.FirstOrDefault(row => row.Principle == principle)?.Level ?? ReadinessLevel.Unknown)]);
    }

    /// <summary>Every check of a project with its answer; <see langword="null"/> when it was never assessed, or the viewer may not know of it.</summary>
    public async Task<ProjectReadiness?> ReadAsync(int project, CancellationToken cancellation)
    {
        var rows = await reader.Context.Set<ReadinessAnswerRow>().AsNoTracking()
            .Where(row => row.Project == project && reader.Context.ProjectsFor(reader.Viewer, reader.Today).Any(seen => seen.Key == project))
            .ToListAsync(cancellation);
        return rows.Count == 0 ? null : ProjectReadiness.Of(rows.ToDictionary(row => row.CheckId, row => StoredAnswer.Read(row.Answer, row.Evidence), StringComparer.Ordinal));
    }

    /// <summary>The levels that a project had, the latest first; within an instant in the order of the principles.</summary>
    public async Task<IReadOnlyList<LevelSpan>> HistoryAsync(int project, CancellationToken cancellation) =>
    [
        .. (await Levels().Where(row => row.Project == project).ToListAsync(cancellation))
            .OrderByDescending(row => row.FromAt)
            .ThenBy(row => row.Principle)
            .Select(row => new LevelSpan(row.Principle, row.Level, row.FromAt, row.ToAt)),
    ];

    private IQueryable<ReadinessRow> Levels() => reader.Context.Set<ReadinessRow>().AsNoTracking()
        .Where(row => reader.Context.ProjectsFor(reader.Viewer, reader.Today).Any(seen => seen.Key == row.Project));
}

/// <summary>A level that a principle had.</summary>
/// <param name="Principle">The principle.</param>
/// <param name="Level">The level.</param>
/// <param name="From">From when.</param>
/// <param name="To">Until when; <see langword="null"/>: it has it now.</param>
public sealed record LevelSpan(Principle Principle, ReadinessLevel Level, DateTimeOffset From, DateTimeOffset? To);
