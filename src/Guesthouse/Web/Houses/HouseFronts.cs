using Guesthouse.Catalog;
using Guesthouse.Catalog.Packages;

namespace Guesthouse.Web.Houses;

/// <summary>Shows the fronts of houses, read once until anything changes.</summary>
/// <param name="reader">Reads them.</param>
/// <param name="answers">What was read before.</param>
/// <param name="users">How many projects use them.</param>
public sealed class HouseFronts(HouseFrontReader reader, VisibleAnswers answers, UserCounts users)
{
    /// <summary>The fronts of projects, in the order of the keys; those that the viewer may not know of are left out.</summary>
    /// <param name="keys">The projects' keys, at most some hundred.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<IReadOnlyList<HouseFacts>> OfAsync(IReadOnlyList<int> keys, CancellationToken cancellation) =>
        answers.ToAsync("fronts of houses", string.Join(',', keys), () => ReadAsync(keys, cancellation), cancellation);

    private async Task<IReadOnlyList<HouseFacts>> ReadAsync(IReadOnlyList<int> keys, CancellationToken cancellation)
    {
        var counts = await users.AllAsync(cancellation);
        return [.. (await reader.ReadAsync(keys, cancellation)).Select(front => front with { Users = counts.GetValueOrDefault(front.Line.Key) })];
    }
}
