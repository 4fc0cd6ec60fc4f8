using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Takes an RFC back.</summary>
/// <param name="installation">The installation.</param>
public sealed class WithdrawRfc(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.ProposeRfc);

    /// <summary>Withdraws it.</summary>
    /// <param name="address">Which RFC, as it was read.</param>
    /// <param name="why">Why; may be left out.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The RFC; <c>rfc.not-yours</c>, <c>rfc.not-from-here</c>.</returns>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, string? why, CancellationToken cancellation) =>
        new RfcWriting(installation, rule) { Rights = atHand => RfcRights.RefusalToChange(atHand.Rfc, atHand.Standing) }.RunAsync(
            address,
            atHand => RfcReason.ProblemsOf(why, isNeeded: false) is { Count: > 0 } problems
                ? Result.Failure<RfcEvent>(problems)
                : atHand.Rfc.Withdraw(atHand.By, atHand.Now, atHand.Kept(why)),
            cancellation);
}
