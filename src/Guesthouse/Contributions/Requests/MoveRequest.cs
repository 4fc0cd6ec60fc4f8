using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Contributions.Requests;

/// <summary>Takes a step with a request: asks, answers, plans, opens, declines, withdraws, reopens, delivers. <see cref="RequestRights"/> says who may.</summary>
/// <param name="installation">The installation.</param>
public sealed class MoveRequest(Installation installation)
{
    // Whoever may speak may try; the rights to this request decide.
    private static readonly Rule rule = Rule.Needs(Permission.Comment);

    /// <summary>Takes the step.</summary>
    /// <param name="address">Which request.</param>
    /// <param name="draft">The step, and what is said to it.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The request; or why not: <c>request.unknown</c>, <c>request.changed</c>, <c>request.not-from-here</c>, <c>request.not-yours</c>, <c>request.no-contributions</c>, <c>access.not-allowed</c>, or what the draft lacks.</returns>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, RequestStepDraft draft, CancellationToken cancellation) =>
        new RequestWriting(installation, rule) { Rights = atHand => RequestRights.RefusalOf(atHand.Request, draft.Step, atHand.Standing) }.RunAsync(
            address,
            async atHand =>
            {
                var written = draft.Checked();
                if (!written.TryGet(out var whole))
                    return Result.Failure<RequestEvent>(written.Problems);
                if (whole.Step == RequestStep.Open && await HouseLevels.RefusalToOpenAsync(atHand.Context, atHand.Request.Project.Value, cancellation) is { } closed)
                    return closed;
                var promise = await ResponsePromises.OfAsync(atHand.Context, atHand.Request.Project.Value, cancellation);
                return whole.Take(atHand.Request, atHand.By, atHand.Now, atHand.Texts.Keep, promise);
            },
            cancellation);
}
