using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization.Calendars;
using Guesthouse.Tests.Organization.Calendars;

namespace Guesthouse.Tests.Contributions;

/// <summary>Sixteen working hours are promised on Monday at nine: until Tuesday at 17.</summary>
public sealed class WhetherTheResponsePromiseIsKept
{
    [Fact]
    public void It_runs_until_the_promised_working_time_is_over_and_then_it_is_late()
    {
        var story = RequestStory.Filed();

        Assert.Equal(RequestStory.On("Tue 17:00"), story.Request.Term.Due(RequestStory.Host));
        Assert.Equal([PromiseState.Running, PromiseState.Running, PromiseState.Late], new[] { "Tue 16:59", "Wed 08:00", "Wed 09:01" }.Select(story.PromiseAt));
        Assert.Equal([16, 8, 0, -8], new[] { "Mon 09:00", "Mon 20:00", "Tue 17:00", "Wed 23:00" }.Select(time => story.Request.Term.TimeLeft(RequestStory.Host, RequestStory.On(time))!.Value.TotalHours));
    }

    [Fact]
    public void A_question_keeps_it() => Assert.Equal(PromiseState.Kept, RequestStory.Filed().At("Tue 16:00").Ask().PromiseAt("Fri 12:00"));

    [Theory]
    [InlineData("Tue 16:00", PromiseState.Kept)]
    [InlineData("Tue 22:00", PromiseState.Kept)]
    [InlineData("Wed 09:01", PromiseState.Broken)]
    public void So_does_any_decision_in_time(string time, PromiseState expected)
    {
        Assert.Equal(expected, RequestStory.Filed().At(time).Plan().PromiseAt("Fri 12:00"));
        Assert.Equal(expected, RequestStory.Filed().At(time).Open().PromiseAt("Fri 12:00"));
        Assert.Equal(expected, RequestStory.Filed().At(time).Decline().PromiseAt("Fri 12:00"));
    }

    [Fact]
    public void So_does_a_comment_of_whoever_may_act_for_the_host() =>
        Assert.Equal(PromiseState.Kept, RequestStory.Filed().At("Tue 16:00").Comment(RequestStory.Ada).PromiseAt("Fri 12:00"));

    [Fact]
    public void Comments_of_others_do_not() =>
        Assert.Equal(PromiseState.Late, RequestStory.Filed().At("Tue 16:00").Comment(RequestStory.Sue).Comment(RequestStory.Bob).PromiseAt("Wed 12:00"));

    [Fact]
    public void Nor_does_a_comment_of_the_requester_who_might_act_for_the_host() =>
        Assert.Equal(PromiseState.Late, RequestStory.Filed().At("Tue 16:00").Comment(RequestStory.Bob with { Side = Side.Host }).PromiseAt("Wed 12:00"));

    [Fact]
    public void Only_the_first_response_counts() =>
        Assert.Equal(PromiseState.Kept, RequestStory.Filed().At("Tue 16:00").Comment(RequestStory.Ada).At("Fri 16:00").Plan().PromiseAt("Fri 17:00"));

    [Fact]
    public void The_answer_to_a_question_begins_a_new_term()
    {
        var story = RequestStory.Filed().At("Mon 10:00").Ask().At("Thu 09:00").Answer();

        Assert.Equal(PromiseState.Running, story.PromiseAt("Fri 16:00"));
        Assert.Equal(PromiseState.Late, story.PromiseAt("Mon2 09:01"));
        Assert.Equal(PromiseState.Kept, story.Request.Terms[0].StateAt(RequestStory.Host, RequestStory.On("Mon2 09:01")));
    }

    [Fact]
    public void So_does_reopening() => Assert.Equal(PromiseState.Late, RequestStory.Filed().Decline().At("Mon 10:00").Reopen().PromiseAt("Wed 10:01"));

    [Fact]
    public void Withdrawing_in_time_leaves_it_neither_kept_nor_broken_and_too_late_broken()
    {
        Assert.Equal(PromiseState.Lapsed, RequestStory.Filed().At("Tue 16:00").Withdraw().PromiseAt("Fri 12:00"));
        Assert.Equal(PromiseState.Broken, RequestStory.Filed().At("Thu 16:00").Withdraw().PromiseAt("Fri 12:00"));
    }

    [Fact]
    public void Without_a_promise_there_is_none_to_keep()
    {
        var term = RequestStory.Filed(promiseHours: null).Request.Term;

        Assert.Equal(PromiseState.NonePromised, term.StateAt(RequestStory.Host, RequestStory.On("Fri 12:00")));
        Assert.Null(term.TimeLeft(RequestStory.Host, RequestStory.On("Fri 12:00")));
        Assert.Null(term.Due(RequestStory.Host));
    }

    [Fact]
    public void A_host_without_working_hours_is_never_late_and_nothing_falls_due()
    {
        var term = RequestStory.Filed().Request.Term;
        var never = WorkCalendar.Of(Hours.Weekdays("UTC"));

        Assert.Equal(PromiseState.Running, term.StateAt(never, Hours.At("2030-01-01T00:00Z")));
        Assert.Null(term.Due(never));
    }
}
