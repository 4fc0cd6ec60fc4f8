using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions;

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
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, CommentDraft draft, CancellationToken cancellation) =>
        new RfcWriting(installation, rule).RunAsync(
            address,
            atHand => atHand.Say(draft, text => atHand.Rfc.Comment(atHand.By, atHand.Now, text)),
            cancellation);
}
