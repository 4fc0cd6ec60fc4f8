using Guesthouse.Access;
using Guesthouse.Domain.Catalog.Activity;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Activity;

/// <summary>Reads activity scores as far as the viewer may know of the projects.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
public sealed class ActivityReader(Reader reader)
{
    /// <summary>The score of a project as of now, with its parts; <see langword="null"/> when the viewer may not know of it.</summary>
    /// <param name="project">The project's key.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<ActivityScore?> ScoreAsync(int project, CancellationToken cancellation) =>
        (await ReadAsync(Visible().Where(key => key == project), cancellation)).GetValueOrDefault(project);

    /// <summary>The scores as of now of every project that the viewer may know of, by their keys.</summary>
    public Task<IReadOnlyDictionary<int, ActivityScore>> ScoresAsync(CancellationToken cancellation) => ReadAsync(Visible(), cancellation);

    /// <summary>The scores of every project that the viewer may know of as they were last computed, by their keys: what the catalogue is sorted by, and the same until something is computed again.</summary>
    public async Task<IReadOnlyDictionary<int, int>> KeptAsync(CancellationToken cancellation)
    {
        var visible = Visible();
        return await reader.Context.Set<ActivityScoreRow>().AsNoTracking().Where(row => visible.Contains(row.Project)).ToDictionaryAsync(row => row.Project, row => row.Score, cancellation);
    }

    private IQueryable<int> Visible() => reader.Context.ProjectsFor(reader.Viewer, reader.Today).Select(row => row.Key);

    private async Task<IReadOnlyDictionary<int, ActivityScore>> ReadAsync(IQueryable<int> projects, CancellationToken cancellation)
    {
        var now = reader.Now;
        return (await new ActivityFacts(reader.Context, reader.Viewer, now).ReadAsync(projects, cancellation)).ToDictionary(inputs => inputs.Key, inputs => ActivityScore.Of(inputs.Value, now));
    }
}
