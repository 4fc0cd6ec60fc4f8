using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Notices;
using Guesthouse.Domain.Organization;
using Guesthouse.Tests.Contributions;
using Guesthouse.Tests.Decisions;
using NodaTime;

namespace Guesthouse.Tests.Notices;

public sealed class WhoIsToldOfWhat
{
    private static readonly PersonId carol = new("carol"), fay = new("fay"), max = new("max");
    private static readonly RequestCircle circle = new(carol, [fay, carol], [max]);

    [Fact]
    public void It_is_the_hosts_move_when_a_request_was_filed_answered_or_reopened()
    {
        Assert.Equal("carol YourMove, fay Followed, max Mentioned", Told(RequestStory.Filed()));
        Assert.Equal("carol YourMove, fay Followed, max Mentioned", Told(RequestStory.Filed().Ask().Answer()));
        Assert.Contains("bob Yours", Told(RequestStory.Filed().Decline().Reopen()), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_requesters_move_when_the_host_asks() => Assert.StartsWith("bob YourMove, ", Told(RequestStory.Filed().Ask()), StringComparison.Ordinal);

    [Fact]
    public void Of_decisions_the_requester_and_who_follows_are_told_and_who_decided_is_not()
    {
        foreach (var story in new[] { RequestStory.Filed().Plan(), RequestStory.Filed().Open(), RequestStory.Filed().Decline(), RequestStory.Filed().Plan().Deliver() })
            Assert.Equal("bob Yours, fay Followed, max Mentioned", Told(story));
    }

    [Fact]
    public void Of_emptied_texts_nobody_is_told()
    {
        var story = RequestStory.Filed();
        Assert.Empty(RequestNotices.Of(story.Request, new RequestEvent(story.Request.Id, 2, story.Events[0].By, story.Events[0].At, new RequestTextRedacted(new TextVersion(1, 1))), circle));
    }

    [Fact]
    public void Owners_are_asked_to_sign_and_the_author_hears_what_they_say()
    {
        var rfc = ProposedRfc.New();
        Assert.Equal("ada YourMove, carol YourMove", Told(rfc, ProposedRfc.First()));
        Assert.Equal("bob Yours", Told(rfc, rfc.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null).Value));
        Assert.Equal("bob Yours", Told(rfc, rfc.Oppose(ProposedRfc.Ada, ProposedRfc.Monday, new TextVersion(3, 1)).Value));
    }

    [Fact]
    public void Of_the_outcome_the_author_the_owners_and_who_spoke_are_told()
    {
        var rfc = ProposedRfc.New();
        rfc.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null);
        Assert.Equal("ada Followed, bob Yours, max Followed", Told(rfc, rfc.Sign(ProposedRfc.Carol, ProposedRfc.Monday, null).Value));

        var left = ProposedRfc.New();
        Assert.Empty(RfcNotices.Of(left, left.LetGo(ProposedRfc.Ada, ProposedRfc.Monday, ProposedRfc.Monday).Value, [max], []));
        left = ProposedRfc.New();
        left.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null);
        Assert.Equal("ada Followed, bob Yours, carol Followed, max Followed", Told(left, left.LetGo(ProposedRfc.Carol, ProposedRfc.Monday, ProposedRfc.Monday).Value));

        var late = ProposedRfc.New();
        Assert.Equal("ada Followed, bob Yours, carol Followed, max Followed", Told(late, late.Conclude(ProposedRfc.Deadline).Value));
    }

    [Fact]
    public void A_revised_rfc_is_the_owners_move_again_and_a_comment_tells_who_is_mentioned_first()
    {
        var rfc = ProposedRfc.New();
        Assert.Equal("ada YourMove, max Followed", Told(rfc, rfc.Revise(ProposedRfc.Bob, ProposedRfc.Monday, new RfcRevised(ProposedRfc.Texts, [ProposedRfc.Ada], ProposedRfc.Deadline)).Value));
        Assert.Equal("ada Followed, carol Mentioned, max Followed", Text(RfcNotices.Of(rfc, rfc.Comment(ProposedRfc.Bob, ProposedRfc.Monday, new TextVersion(4, 1)), [max], [carol, ProposedRfc.Bob])));
    }

    [Fact]
    public void Every_act_has_its_topic_but_emptying_a_text()
    {
        var acts = typeof(RequestAct).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RequestAct)) || type.IsSubclassOf(typeof(RfcAct))).Select(type => type.Name).ToList();
        Assert.Equal(["RequestTextRedacted", "RfcTextRedacted"], acts.Where(name => name.EndsWith("Redacted", StringComparison.Ordinal)).Order());
        Assert.Equal(Enum.GetValues<NoticeTopic>().Length, Enum.GetValues<RequestStep>().Length + Enum.GetValues<RfcStep>().Length + acts.Count(name => name is not ("RequestMoved" or "RfcMoved" or "RfcOwnerLeft") && !name.EndsWith("Redacted", StringComparison.Ordinal)));
    }

    [Fact]
    public void Waits_grow_to_six_hours()
    {
        Assert.Equal([30, 60, 120], Enumerable.Range(1, 3).Select(tries => (int)DeliveryWaits.After(tries).TotalSeconds));
        Assert.Equal(Duration.FromHours(6), DeliveryWaits.After(11));
        Assert.Equal(Duration.FromHours(6), DeliveryWaits.After(int.MaxValue));
        Assert.All(Enumerable.Range(1, 20), tries => Assert.True(DeliveryWaits.After(tries) <= DeliveryWaits.After(tries + 1)));
    }

    private static string Told(RequestStory story) => Text(RequestNotices.Of(story.Request, story.Events[^1], circle));

    private static string Told(Rfc rfc, RfcEvent happened) => Text(RfcNotices.Of(rfc, happened, [max], []));

    private static string Text(IEnumerable<ToldPerson> told) => string.Join(", ", told.Select(person => $"{person.Person} {person.Kind}"));
}
