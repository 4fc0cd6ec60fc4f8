using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Says an RFC otherwise; all owners sign anew.</summary>
/// <param name="installation">The installation.</param>
public sealed class ReviseRfc(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.ProposeRfc);

    /// <summary>Revises it.</summary>
    /// <param name="address">Which RFC, as it was read.</param>
    /// <param name="change">What changes; what is left out stays.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The RFC; <c>rfc.not-yours</c>, every problem of the draft, <c>rfc.not-from-here</c>.</returns>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, RfcChange change, CancellationToken cancellation) =>
        new RfcWriting(installation, rule) { Rights = atHand => RfcRights.RefusalToChange(atHand.Rfc, atHand.Standing) }.RunAsync(address, atHand => ReviseAsync(atHand, change, cancellation), cancellation);

    private async Task<Result<RfcEvent>> ReviseAsync(RfcAtHand atHand, RfcChange change, CancellationToken cancellation)
    {
        if (!RfcSteps.Machine.After(atHand.Rfc.State, RfcStep.Withdraw).IsOk)
            return Result.Failure<RfcEvent>(RfcSteps.Machine.After(atHand.Rfc.State, RfcStep.Accept).Problems);
        var draft = change.On(atHand.Rfc, atHand.Texts.BodyOf).Checked(installation.Today);
        var project = atHand.Rfc.Project is { } about ? await atHand.Context.Set<ProjectRow>().AsNoTracking().SingleAsync(row => row.Key == about.Value, cancellation) : null;
        List<Problem> problems = [.. draft.Problems, .. await new RfcOwners(installation, atHand.Context).ProblemsOfAsync(change.Owners ?? [], project, cancellation)];
        if (problems.Count > 0)
            return Result.Failure<RfcEvent>(problems);
        return atHand.Rfc.Revise(atHand.By, atHand.Now, new RfcRevised(draft.Value.Kept(atHand.Texts.Keep, atHand.Rfc.Texts), draft.Value.Owners, draft.Value.Deadline));
    }
}
