using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;

namespace Guesthouse.Contributions.Requests;

/// <summary>Says something about a request. Whoever does follows it from then on.</summary>
/// <param name="installation">The installation.</param>
public sealed class CommentOnRequest(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.Comment);

    /// <summary>Comments.</summary>
    /// <param name="address">Which request.</param>
    /// <param name="draft">The comment.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The request; or why not.</returns>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, CommentDraft draft, CancellationToken cancellation) =>
        new RequestWriting(installation, rule).RunAsync(
            address,
            async atHand =>
            {
                await FollowRequest.AddAsync(atHand, cancellation);
                return atHand.Say(draft, text => atHand.Request.Comment(atHand.By, atHand.Now, text));
            },
            cancellation);
}
