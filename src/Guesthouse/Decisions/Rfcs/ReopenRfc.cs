using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Tries again with an RFC that was rejected or lapsed; what was signed stays signed.</summary>
/// <param name="installation">The installation.</param>
public sealed class ReopenRfc(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.ProposeRfc);

    /// <summary>Reopens it.</summary>
    /// <param name="address">Which RFC, as it was read.</param>
    /// <param name="reason">Why.</param>
    /// <param name="until">The last UTC day on which owners may sign.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The RFC; <c>rfc.not-yours</c>, <c>rfc.deadline-passed</c>, <c>rfc.not-from-here</c>.</returns>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, string? reason, DateOnly until, CancellationToken cancellation) =>
        new RfcWriting(installation, rule) { Rights = atHand => RfcRights.RefusalToChange(atHand.Rfc, atHand.Standing) }.RunAsync(
            address,
            atHand =>
            {
                List<Problem> problems = [.. RfcReason.ProblemsOf(reason, isNeeded: true), .. RfcDraft.ProblemsOfUntil(until, installation.Today)];
                return problems.Count > 0
                    ? Result.Failure<RfcEvent>(problems)
                    : atHand.Rfc.Reopen(atHand.By, atHand.Now, atHand.Kept(reason)!.Value, RfcDraft.EndOf(until));
            },
            cancellation);
}
