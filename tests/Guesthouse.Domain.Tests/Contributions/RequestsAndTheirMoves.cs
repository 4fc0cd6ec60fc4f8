using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Tests.Contributions;

public sealed class RequestsAndTheirMoves
{
    [Fact]
    public void A_new_request_waits_for_the_host() =>
        Assert.Equal(new Move(Turn.Host, RequestStory.On("Mon 09:00")), RequestStory.Filed().Request.Move);

    [Fact]
    public void A_question_makes_it_the_guests_turn_and_the_answer_the_hosts_again()
    {
        var story = RequestStory.Filed().At("Tue 10:00").Ask();
        Assert.Equal(new Move(Turn.Guest, RequestStory.On("Tue 10:00")), story.Request.Move);

        story.At("Wed 11:00").Answer();
        Assert.Equal(new Move(Turn.Host, RequestStory.On("Wed 11:00")), story.Request.Move);
    }

    [Fact]
    public void What_the_host_planned_the_host_builds() => Assert.Equal(Turn.Host, RequestStory.Filed().Plan().Request.Move?.Turn);

    [Fact]
    public void Nobody_is_waited_for_while_it_is_open_or_when_it_is_over()
    {
        Assert.Null(RequestStory.Filed().Open().Request.Move);
        Assert.Null(RequestStory.Filed().Decline().Request.Move);
        Assert.Null(RequestStory.Filed().Withdraw().Request.Move);
        Assert.Null(RequestStory.Filed().Plan().Deliver().Request.Move);
    }

    [Fact]
    public void An_illegal_step_is_refused_with_the_legal_ones() =>
        Assert.Equal(
            ["The request is NeedsInformation, from where 'Plan' does not lead on; possible is: Answer, Decline, Withdraw.", "The request is Withdrawn, from where 'Ask' does not lead on; it is finished."],
            [
                RequestStory.Filed().Ask().Request.Plan(RequestStory.Carol, RequestStory.On("Tue 10:00"), null).Problems[0].Detail,
                RequestStory.Filed().Withdraw().Request.Ask(RequestStory.Carol, RequestStory.On("Tue 10:00"), RequestStory.Text(1)).Problems[0].Detail,
            ]);

    [Fact]
    public void It_remembers_why_it_is_where_it_is()
    {
        var request = RequestStory.Filed().Open().Decline().Request;

        Assert.Equal(RequestStory.Text(5), request.Last?.Why);
        Assert.Equal(RequestStory.Text(6), request.Last?.Alternative);
        Assert.Equal(RequestStory.Criteria, request.Criteria);
    }

    [Fact]
    public void Other_teams_second_it_and_the_team_that_asked_does_not()
    {
        var story = RequestStory.Filed().Second("shop").Second("ledger", BusinessPriority.High).Second("shop", BusinessPriority.Critical);

        Assert.Equal([("ledger", BusinessPriority.High), ("shop", BusinessPriority.Critical)], story.Request.Seconds.Select(second => (second.Key.Value, second.Value)).Order());
        Assert.Equal("request.own-team", story.Request.Second(RequestStory.Sue, RequestStory.On("Tue 10:00"), new TeamId("search"), BusinessPriority.Low).Problems[0].Code);
    }

    [Fact]
    public void What_is_over_is_not_edited_and_what_is_not_open_has_no_criteria_to_revise()
    {
        var declined = RequestStory.Filed().Decline().Request;

        Assert.Equal("request.over", declined.Edit(RequestStory.Bob, RequestStory.On("Tue 10:00"), declined.Details).Problems[0].Code);
        Assert.Equal("request.not-open", declined.ReviseCriteria(RequestStory.Carol, RequestStory.On("Tue 10:00"), RequestStory.Criteria).Problems[0].Code);
        Assert.True(declined.Second(RequestStory.Sue, RequestStory.On("Tue 10:00"), new TeamId("shop"), BusinessPriority.Low).IsOk);
        Assert.Equal("request.over", RequestStory.Filed().Withdraw().Request.Second(RequestStory.Sue, RequestStory.On("Tue 10:00"), new TeamId("shop"), BusinessPriority.Low).Problems[0].Code);
    }

    [Fact]
    public void A_clock_that_lags_does_not_turn_time_back() =>
        Assert.Equal(RequestStory.On("Tue 10:00"), RequestStory.Filed().At("Tue 10:00").Ask().At("Tue 09:00").Answer().Events[^1].At);

    [Fact]
    public void Events_that_are_not_all_of_one_request_are_a_fault()
    {
        var events = RequestStory.Filed().Ask().Answer().Events;
        var others = RequestStory.Filed(number: 18).Ask().Events;

        Assert.Throws<ArgumentException>(() => Request.From([]));
        Assert.Throws<ArgumentException>(() => Request.From(events.Skip(1)));
        Assert.Throws<ArgumentException>(() => Request.From([events[0], events[2]]));
        Assert.Throws<ArgumentException>(() => Request.From([events[0], others[1]]));
        Assert.Throws<ArgumentException>(() => Request.From([events[0], events[2] with { Number = 2 }]));
        Assert.Throws<ArgumentException>(() => Request.From([events[1] with { Number = 1 }]));
    }
}
