using Guesthouse.Catalog;
using Guesthouse.Catalog.Activity;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Domain.Catalog.Activity;
using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Web.Houses;

/// <summary>What a house shows of its readiness, read once a day until anything changes.</summary>
/// <param name="readiness">Its checks and levels.</param>
/// <param name="activity">Its score.</param>
/// <param name="answers">What was read before.</param>
public sealed class HouseReadiness(ReadinessReader readiness, ActivityReader activity, VisibleAnswers answers)
{
    /// <summary>The readiness of a project; nothing is told of one that the viewer may not know of.</summary>
    /// <param name="project">The project's key.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<Shown> OfAsync(int project, CancellationToken cancellation) => answers.ToAsync(
        "readiness of a house",
        project,
        async () => new Shown(await readiness.ReadAsync(project, cancellation), await readiness.HistoryAsync(project, cancellation), await activity.ScoreAsync(project, cancellation)),
        cancellation);

    /// <summary>What is shown.</summary>
    /// <param name="Checks">The checks; <see langword="null"/>: never assessed.</param>
    /// <param name="History">The levels it had, the latest first.</param>
    /// <param name="Score">The score of activity; <see langword="null"/>: there is none.</param>
    public sealed record Shown(ProjectReadiness? Checks, IReadOnlyList<LevelSpan> History, ActivityScore? Score);
}
