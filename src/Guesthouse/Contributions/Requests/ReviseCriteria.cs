using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Contributions.Requests;

/// <summary>Says otherwise what a contribution to an open request must be.</summary>
/// <param name="installation">The installation.</param>
public sealed class ReviseCriteria(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.DecideOnRequests);

    /// <summary>Revises the criteria; where nothing is said otherwise, nothing happens.</summary>
    /// <param name="address">Which request.</param>
    /// <param name="draft">All of the criteria from now on.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The request; or why not: <c>request.not-open</c>, what is wrong with the draft.</returns>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, AcceptanceCriteria draft, CancellationToken cancellation) =>
        new RequestWriting(installation, rule).RunAsync(
            address,
            atHand =>
            {
                var written = draft.Checked();
                if (!written.TryGet(out var whole))
                    return Result.Failure<RequestEvent>(written.Problems);
                var criteria = whole.Kept(atHand.Texts.Keep, atHand.Request.Criteria);
                return criteria == atHand.Request.Criteria ? atHand.Events[^1] : atHand.Request.ReviseCriteria(atHand.By, atHand.Now, criteria);
            },
            cancellation);
}
