using Guesthouse.Catalog;

namespace Guesthouse.Web.Houses;

/// <summary>Shows the fronts of houses, read once until anything changes.</summary>
/// <param name="reader">Reads them.</param>
/// <param name="answers">What was read before.</param>
public sealed class HouseFronts(HouseFrontReader reader, VisibleAnswers answers)
{
    /// <summary>The fronts of projects, in the order of the keys; those that the viewer may not know of are left out.</summary>
    /// <param name="keys">The projects' keys, at most some hundred.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public Task<IReadOnlyList<HouseFacts>> OfAsync(IReadOnlyList<int> keys, CancellationToken cancellation) =>
        answers.ToAsync("fronts of houses", string.Join(',', keys), () => reader.ReadAsync(keys, cancellation), cancellation);
}
