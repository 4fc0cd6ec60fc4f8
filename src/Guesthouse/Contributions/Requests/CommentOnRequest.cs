using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;

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
    public Task<Result<RequestAddressed>> RunAsync(RequestAddress address, CommentDraft draft, CancellationToken cancellation) =>
        new RequestWriting(installation, rule).RunAsync(
            address,
            async atHand =>
            {
                var written = draft.Checked();
                if (!written.TryGet(out var whole))
                    return Result.Failure<RequestEvent>(written.Problems);
                await FollowRequest.AddAsync(atHand, cancellation);
                return atHand.Request.Comment(atHand.By, atHand.Now, atHand.Texts.Keep(whole.Text, null));
            },
            cancellation);
}
