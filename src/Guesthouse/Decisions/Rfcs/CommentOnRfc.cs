using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Decisions.Rfcs;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Says something about an RFC, also after it was decided.</summary>
/// <param name="installation">The installation.</param>
public sealed class CommentOnRfc(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.Comment);

    /// <summary>Comments.</summary>
    /// <param name="address">Which RFC; what happened meanwhile is no matter.</param>
    /// <param name="draft">The comment.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The RFC; or what is wrong with the comment.</returns>
    public Task<Result<RfcAddressed>> RunAsync(RfcAddress address, CommentDraft draft, CancellationToken cancellation) =>
        new RfcWriting(installation, rule).RunAsync(
            address,
            atHand => Task.FromResult(draft.Checked() is var written && written.TryGet(out var whole)
                ? atHand.Rfc.Comment(atHand.By, atHand.Now, atHand.Texts.Keep(whole.Text, null))
                : Result.Failure<RfcEvent>(written.Problems)),
            cancellation);
}
