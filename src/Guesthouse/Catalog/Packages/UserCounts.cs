namespace Guesthouse.Catalog.Packages;

/// <summary>How many projects use each project, as far as the viewer may know of both; read once until anything changes.</summary>
/// <param name="users">Reads who uses what.</param>
/// <param name="answers">What was read before.</param>
public sealed class UserCounts(UsedByReader users, VisibleAnswers answers)
{
    /// <summary>By the used project's key how many other projects use it; those that nobody uses are missing.</summary>
    public Task<IReadOnlyDictionary<int, int>> AllAsync(CancellationToken cancellation) =>
        answers.ToAsync("counts of users", null, () => users.CountsAsync(null, cancellation), cancellation);
}
