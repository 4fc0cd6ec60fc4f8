using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Empties a version of a text that somebody wrote to an RFC. Nothing else of the RFC changes, and no decision is found by the words any more.</summary>
/// <param name="installation">The installation.</param>
public sealed class RedactRfcText(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.Comment);

    /// <summary>Empties a text; nothing happens where it is empty already.</summary>
    /// <param name="address">Which RFC.</param>
    /// <param name="text">Which version of which text.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The RFC; or why not: <c>text.unknown</c>, <c>text.not-yours</c>.</returns>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, TextVersion text, CancellationToken cancellation) =>
        new RfcWriting(installation, rule).RedactAsync(address, text, atHand => atHand.Rfc.Redact(atHand.By, atHand.Now, text), cancellation);
}
