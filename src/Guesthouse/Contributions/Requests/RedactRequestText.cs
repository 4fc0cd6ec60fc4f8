using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;

namespace Guesthouse.Contributions.Requests;

/// <summary>Empties a version of a text that somebody wrote to a request. Nothing else of the request changes, and nobody finds it by the words any more.</summary>
/// <param name="installation">The installation.</param>
public sealed class RedactRequestText(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.Comment);

    /// <summary>Empties a text; nothing happens where it is empty already.</summary>
    /// <param name="address">Which request.</param>
    /// <param name="text">Which version of which text.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The request; or why not: <c>text.unknown</c>, <c>text.not-yours</c>.</returns>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, TextVersion text, CancellationToken cancellation) =>
        new RequestWriting(installation, rule).RedactAsync(address, text, atHand => atHand.Request.Redact(atHand.By, atHand.Now, text), cancellation);
}
