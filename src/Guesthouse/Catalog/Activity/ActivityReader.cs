using Guesthouse.Access;
using Guesthouse.Domain.Catalog.Activity;

namespace Guesthouse.Catalog.Activity;

/// <summary>Reads activity scores as far as the viewer may know of the projects.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="clock">The time.</param>
public sealed class ActivityReader(Reader reader, TimeProvider clock)
{
    /// <summary>The score of a project as of now, with its parts; <see langword="null"/> when the viewer may not know of it.</summary>
    /// <param name="project">The project's key.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<ActivityScore?> ScoreAsync(int project, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var projects = reader.Context.ProjectsFor(reader.Viewer, reader.Today).Where(row => row.Key == project).Select(row => row.Key);
        var inputs = await new ActivityFacts(reader.Context, now).ReadAsync(projects, cancellation);
        return inputs.TryGetValue(project, out var known) ? ActivityScore.Of(known, now) : null;
    }
}
