using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain.Contributions.Requests;
using NodaTime;

namespace Guesthouse.Tests.Contributions;

public sealed class TheProductOwnersInbox
{
    [Fact]
    public void What_is_latest_stands_first_and_what_has_no_promise_last() =>
        Assert.Equal(
            [4, 2, 1, 3, 5],
            Order(
                RequestStory.Filed(16, number: 1),
                RequestStory.Filed(8, number: 2),
                RequestStory.Filed(null, number: 3),
                RequestStory.Filed(2, number: 4),
                RequestStory.Filed(1, number: 5).At("Mon 10:00").Ask().At("Mon 11:00").Answer().Comment(RequestStory.Ada)));

    [Fact]
    public void Where_time_is_equal_priority_counts_then_teams_that_need_it_too_then_the_number() =>
        Assert.Equal(
            [5, 4, 1, 2],
            Order(
                RequestStory.Filed(number: 2),
                RequestStory.Filed(number: 1),
                RequestStory.Filed(number: 4).Second("shop"),
                RequestStory.Filed(number: 5, priority: BusinessPriority.High)));

    [Fact]
    public void Without_a_promise_age_counts_before_priority() =>
        Assert.Equal(
            [1, 2],
            Order(RequestStory.Filed(null, BusinessPriority.Critical, 2).At("Mon 10:00").Ask().Answer(), RequestStory.Filed(null, BusinessPriority.Low, 1)));

    [Fact]
    public void What_waits_for_no_decision_is_not_in_it() =>
        Assert.Empty(Order(RequestStory.Filed().Ask(), RequestStory.Filed().Plan(), RequestStory.Filed().Open(), RequestStory.Filed().Decline(), RequestStory.Filed().Withdraw()));

    [Fact]
    public void Any_two_requests_have_an_order_and_any_three_a_line() =>
        Prop.ForAll(Arb.From(Places()), Arb.From(Places()), Arb.From(Places()), (one, two, three) =>
        {
            var order = InboxOrder.Instance;
            return Math.Sign(order.Compare(one, two)) == -Math.Sign(order.Compare(two, one))
                && (order.Compare(one, two) == 0) == (one == two)
                && (order.Compare(one, two) > 0 || order.Compare(two, three) > 0 || order.Compare(one, three) <= 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    /// <summary>Places of few different values, so that they are often equal in part. What differs in anything differs in its number.</summary>
    private static Gen<InboxPlace> Places() =>
        from left in Gen.Choose(-2, 2)
        from since in Gen.Choose(0, 2)
        from priority in Gen.Choose(0, 1)
        from seconds in Gen.Choose(0, 1)
        select new InboxPlace(
            new RequestId((left + 2) + (5 * since) + (15 * priority) + (30 * seconds)),
            left == 2 ? null : Duration.FromHours(left),
            Instant.FromUnixTimeSeconds(since),
            new InboxWeight((BusinessPriority)priority, seconds));

    private static IEnumerable<int> Order(params RequestStory[] stories) =>
        stories.Select(story => InboxPlace.Of(story.Request, RequestStory.Host, RequestStory.On("Tue 12:00")))
            .OfType<InboxPlace>().Order(InboxOrder.Instance).Select(place => place.Request.Value);
}
