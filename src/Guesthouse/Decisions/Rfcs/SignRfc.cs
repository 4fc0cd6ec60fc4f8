using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Signs an RFC as one of its owners, or objects to it.</summary>
/// <param name="installation">The installation.</param>
public sealed class SignRfc(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.Comment);

    /// <summary>Signs it; the last signature accepts it.</summary>
    /// <param name="address">Which RFC, as it was read.</param>
    /// <param name="note">What they add.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, string? note, CancellationToken cancellation) =>
        SayAsync(address, note, isNeeded: false, (atHand, owner) => atHand.Rfc.Sign(owner, atHand.Now, atHand.Kept(note)), cancellation);

    /// <summary>Objects to it, also after having signed; signing later takes that back.</summary>
    /// <param name="address">Which RFC, as it was read.</param>
    /// <param name="reason">Why.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<ThingWritten>> ObjectAsync(ThingAddress address, string? reason, CancellationToken cancellation) =>
        SayAsync(address, reason, isNeeded: true, (atHand, owner) => atHand.Rfc.Oppose(owner, atHand.Now, atHand.Kept(reason)!.Value), cancellation);

    private Task<Result<ThingWritten>> SayAsync(ThingAddress address, string? text, bool isNeeded, Func<RfcAtHand, PersonId, Result<RfcEvent>> say, CancellationToken cancellation) =>
        new RfcWriting(installation, rule) { Rights = RefusalToSign }.RunAsync(
            address,
            atHand => RfcReason.ProblemsOf(text, isNeeded) is { Count: > 0 } problems ? Result.Failure<RfcEvent>(problems) : say(atHand, atHand.By!.Value),
            cancellation);

    private static Problem? RefusalToSign(RfcAtHand atHand) => atHand.By is { } person
        ? atHand.Rfc.RefusalToOthers(person)
        : new Problem(ProblemKind.Forbidden, "rfc.not-an-owner", "Only people sign; say --by PERSON.");
}
