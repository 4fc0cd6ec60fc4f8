using Guesthouse.Domain.Notices;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Decisions.Rfcs;

/// <summary>Who is told of what happens to an RFC: the one table.</summary>
/// <remarks>
/// Proposed, revised, reopened: it is the move of each owner who is waited for. Signed, objected: its author. Accepted, rejected, lapsed, withdrawn, revised,
/// reopened: its author, and as followers all owners and whoever said something. A comment: who is mentioned, the author, and all others who follow. An owner who left, and emptied texts: nobody.
/// </remarks>
public static class RfcNotices
{
    /// <summary>What a notice of an event says; <see langword="null"/>: nobody is told of such events.</summary>
    public static NoticeTopic? TopicOf(RfcAct act) =>
        act switch
        {
            RfcProposed => NoticeTopic.RfcProposed,
            RfcSigned { Completes: true } or RfcOwnerLeft { Completes: true } => NoticeTopic.RfcAccepted,
            RfcSigned => NoticeTopic.RfcSigned,
            RfcObjected => NoticeTopic.RfcObjected,
            RfcRevised => NoticeTopic.RfcRevised,
            RfcMoved { Step: RfcStep.Reject } => NoticeTopic.RfcRejected,
            RfcMoved { Step: RfcStep.Lapse } => NoticeTopic.RfcLapsed,
            RfcMoved { Step: RfcStep.Withdraw } => NoticeTopic.RfcWithdrawn,
            RfcMoved { Step: RfcStep.Reopen } => NoticeTopic.RfcReopened,
            RfcCommented => NoticeTopic.RfcCommented,
            _ => null,
        };

    /// <summary>Who is told, each once, with the weightiest reason.</summary>
    /// <param name="rfc">The RFC after the event.</param>
    /// <param name="happened">The event.</param>
    /// <param name="spoke">Who said something before.</param>
    /// <param name="mentioned">Whom its text mentions.</param>
    public static IReadOnlyList<ToldPerson> Of(Rfc rfc, RfcEvent happened, IReadOnlyCollection<PersonId> spoke, IReadOnlyCollection<PersonId> mentioned)
    {
        if (TopicOf(happened.Act) is not { } topic)
            return [];
        var isAsked = topic is NoticeTopic.RfcProposed or NoticeTopic.RfcRevised or NoticeTopic.RfcReopened;
        var onlyAuthor = topic is NoticeTopic.RfcSigned or NoticeTopic.RfcObjected;
        return ToldPerson.Each(
            happened.By,
            (NoticeKind.YourMove, isAsked ? rfc.WaitsFor : []),
            (NoticeKind.Mentioned, mentioned),
            (NoticeKind.Yours, rfc.Author is { } author ? [author] : []),
            (NoticeKind.Followed, onlyAuthor || topic == NoticeTopic.RfcProposed ? [] : [.. rfc.Owners, .. spoke]));
    }
}
