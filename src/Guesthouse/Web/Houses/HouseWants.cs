using Guesthouse.Catalog;
using Guesthouse.Contributions.Requests;

namespace Guesthouse.Web.Houses;

/// <summary>What houses want help with now, read once until anything changes.</summary>
/// <param name="wanted">Reads it.</param>
/// <param name="answers">What was read before.</param>
public sealed class HouseWants(WantedNow wanted, VisibleAnswers answers)
{
    /// <summary>The others stand on the page of the house's requests.</summary>
    private const int Shown = 4;

    /// <summary>The open requests of a project that the viewer may know of.</summary>
    public Task<OpenRequests> OfAsync(int project, CancellationToken cancellation) =>
        answers.ToAsync("what a house wants now", project, () => wanted.OfAsync(project, Shown, cancellation), cancellation);
}
