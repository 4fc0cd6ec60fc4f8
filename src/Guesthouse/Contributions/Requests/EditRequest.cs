using Guesthouse.Access;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;

namespace Guesthouse.Contributions.Requests;

/// <summary>Says otherwise what is asked: the guest side's act. What stood before stays in the history.</summary>
/// <param name="installation">The installation.</param>
public sealed class EditRequest(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.FileRequest);

    /// <summary>Edits a request; where nothing is said otherwise, nothing happens.</summary>
    /// <param name="address">Which request.</param>
    /// <param name="draft">All of what is asked from now on.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The request; or why not: <c>request.not-yours</c>, <c>request.over</c>, what is wrong with the draft.</returns>
    public Task<Result<ThingWritten>> RunAsync(ThingAddress address, RequestDraft draft, CancellationToken cancellation) =>
        new RequestWriting(installation, rule) { Rights = atHand => RequestRights.RefusalToEdit(atHand.Request, atHand.Standing) }.RunAsync(address, atHand => Edited(atHand, draft), cancellation);

    private Result<RequestEvent> Edited(RequestAtHand atHand, RequestDraft draft)
    {
        var request = atHand.Request;
        // A day that has passed since may stay; only another one has to lie ahead.
        var day = draft.Urgency.ByWhen is { } byWhen && byWhen == request.Details.Urgency.ByWhen && byWhen < installation.Today ? byWhen : installation.Today;
        var written = draft.Checked(day);
        if (!written.TryGet(out var whole))
            return Result.Failure<RequestEvent>(written.Problems);
        var details = whole.Kept(atHand.Texts.Keep, request.Details);
        return details == request.Details ? atHand.Events[^1] : request.Edit(atHand.By, atHand.Now, details);
    }
}
