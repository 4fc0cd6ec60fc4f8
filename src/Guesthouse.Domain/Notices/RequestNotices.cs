using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Notices;

/// <summary>Who has to do with a request.</summary>
/// <param name="Acting">Who is asked to act for the host; <see langword="null"/>: nobody.</param>
/// <param name="Followers">Who follows it.</param>
/// <param name="Mentioned">Whom the text of the event mentions.</param>
public sealed record RequestCircle(PersonId? Acting, IReadOnlyCollection<PersonId> Followers, IReadOnlyCollection<PersonId> Mentioned);

/// <summary>Who is told of what happens to a request: the one table.</summary>
/// <remarks>
/// Filed, answered, reopened: it is the move of who acts for the host. Asked: it is the requester's. What the host does else, and every comment: the requester,
/// and who follows. What the guest side says while the host is waited for: who acts for the host. Who is mentioned, always. Emptied texts: nobody.
/// </remarks>
public static class RequestNotices
{
    /// <summary>What a notice of an event says; <see langword="null"/>: nobody is told of such events.</summary>
    public static NoticeTopic? TopicOf(RequestAct act) =>
        act switch
        {
            RequestFiled => NoticeTopic.RequestFiled,
            RequestMoved moved => TopicOf(moved.Step),
            RequestCommented => NoticeTopic.RequestCommented,
            RequestEdited => NoticeTopic.RequestEdited,
            RequestCriteriaRevised => NoticeTopic.RequestCriteriaRevised,
            RequestSeconded => NoticeTopic.RequestSeconded,
            _ => null,
        };

    /// <summary>Whether it takes somebody's knowing who acts for the host to say who is told: finding that out costs more than all else.</summary>
    /// <param name="request">The request after the event.</param>
    public static bool AsksTheHost(Request request) => request.Move?.Turn == Turn.Host && request.State == RequestState.Submitted;

    /// <summary>Who is told, each once, with the weightiest reason.</summary>
    /// <param name="request">The request after the event.</param>
    /// <param name="happened">The event.</param>
    /// <param name="circle">Who has to do with it.</param>
    public static IReadOnlyList<ToldPerson> Of(Request request, RequestEvent happened, RequestCircle circle)
    {
        if (TopicOf(happened.Act) is not { } topic)
            return [];
        PersonId[] requester = request.Requester is { } asks ? [asks] : [];
        PersonId[] acting = AsksTheHost(request) && circle.Acting is { } acts ? [acts] : [];
        var isHostsMove = topic is NoticeTopic.RequestFiled or NoticeTopic.RequestAnswered or NoticeTopic.RequestReopened;
        return ToldPerson.Each(
            happened.By.Person,
            (NoticeKind.YourMove, topic == NoticeTopic.RequestAsked ? requester : isHostsMove ? acting : []),
            (NoticeKind.Mentioned, circle.Mentioned),
            (NoticeKind.Yours, [.. requester, .. acting]),
            (NoticeKind.Followed, circle.Followers));
    }

    private static NoticeTopic TopicOf(RequestStep step) =>
        step switch
        {
            RequestStep.Ask => NoticeTopic.RequestAsked,
            RequestStep.Answer => NoticeTopic.RequestAnswered,
            RequestStep.Plan => NoticeTopic.RequestPlanned,
            RequestStep.Open => NoticeTopic.RequestOpened,
            RequestStep.Decline => NoticeTopic.RequestDeclined,
            RequestStep.Withdraw => NoticeTopic.RequestWithdrawn,
            RequestStep.Reopen => NoticeTopic.RequestReopened,
            _ => NoticeTopic.RequestDelivered,
        };
}
