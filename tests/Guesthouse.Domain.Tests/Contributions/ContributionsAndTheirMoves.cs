using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Contributions.Tracking;

namespace Guesthouse.Tests.Contributions;

public sealed class ContributionsAndTheirMoves
{
    [Fact]
    public void An_offer_waits_for_the_host_and_so_does_the_agreement_to_be_written()
    {
        Assert.Equal(Turn.Host, ContributionStory.Offered().It.Move?.Turn);
        Assert.Equal(new Move(Turn.Host, RequestStory.On("Tue 10:00")), ContributionStory.Offered().At("Tue 10:00").Accept().It.Move);
    }

    [Fact]
    public void Who_proposes_confirms_and_the_other_is_waited_for()
    {
        Assert.Equal(Turn.Guest, ContributionStory.Offered().Accept().Propose(ContributionStory.Ada).It.Move?.Turn);
        Assert.Equal(Turn.Host, ContributionStory.Offered().Accept().Propose(ContributionStory.Bob).It.Move?.Turn);
        Assert.Equal(Turn.Host, ContributionStory.Offered().Accept().Propose(ContributionStory.Carol).It.Move?.Turn);
    }

    [Fact]
    public void With_both_confirmations_it_is_agreed_and_the_guest_works()
    {
        var it = ContributionStory.Agreed().It;

        Assert.Equal((ContributionState.Agreed, ContributionStep.Agree, Turn.Guest), (it.State, it.Last!.Value, it.Move!.Value.Turn));
    }

    [Fact]
    public void Above_the_limit_of_hours_the_manager_is_waited_for()
    {
        var story = ContributionStory.Offered().Accept().Propose(ContributionStory.Ada, needsConsent: true).At("Tue 10:00").Confirm(ContributionStory.Bob);
        Assert.Equal(new Move(Turn.Manager, RequestStory.On("Tue 10:00")), story.It.Move);
        Assert.Equal(ContributionState.Accepted, story.It.State);

        story.Do((it, at) => it.Consent(ContributionStory.Mel, at, 1));
        Assert.Equal(ContributionState.Agreed, story.It.State);
    }

    [Fact]
    public void A_changed_agreement_is_confirmed_again_by_both_and_the_old_one_holds_until_then()
    {
        var story = ContributionStory.Agreed().Propose(ContributionStory.Bob);
        Assert.Equal((1, 2, Turn.Host), (story.It.Agreement!.Version, story.It.Proposed!.Version, story.It.Move!.Value.Turn));

        story.Confirm(ContributionStory.Ada);
        Assert.Equal((2, null, ContributionState.Agreed), (story.It.Agreement!.Version, story.It.Proposed, story.It.State));
    }

    [Fact]
    public void Nobody_confirms_what_they_have_not_read_or_have_no_part_in()
    {
        var story = ContributionStory.Offered().Accept().Propose(ContributionStory.Ada).Propose(ContributionStory.Ada);

        Assert.Equal("agreement.other-version", story.Refusal((it, at) => it.Confirm(ContributionStory.Bob, at, 1)));
        Assert.Equal("agreement.not-a-party", story.Refusal((it, at) => it.Confirm(ContributionStory.Carol, at, 2)));
        Assert.Equal("agreement.confirmed-already", story.Refusal((it, at) => it.Confirm(ContributionStory.Ada, at, 2)));
    }

    [Fact]
    public void Terms_that_make_no_sense_are_refused_all_at_once()
    {
        var terms = ContributionStory.Terms(ContributionSize.L, mentor: "bob", hours: 0);
        terms = terms with { Plan = terms.Plan with { Finish = terms.Plan.Start.AddDays(-1), WarrantyDays = -1 } };

        Assert.Equal(
            ["agreement.own-mentor", "agreement.ends-before-start", "agreement.no-effort", "agreement.bad-warranty", "agreement.no-design"],
            ContributionStory.Offered().Accept().It.Propose(ContributionStory.Bob, RequestStory.On("Tue 10:00"), terms, needsConsent: false).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Agreements_are_made_from_the_yes_to_the_merge()
    {
        Assert.Equal("contribution.no-agreement-now", ContributionStory.Offered().Refusal((it, at) => it.Propose(ContributionStory.Ada, at, ContributionStory.Terms(), false)));
        Assert.Equal("contribution.no-agreement-now", ContributionStory.Merged().Refusal((it, at) => it.Propose(ContributionStory.Ada, at, ContributionStory.Terms(), false)));
    }

    [Theory]
    [InlineData(ReviewHappening.ChangesRequested, Turn.Guest)]
    [InlineData(ReviewHappening.Pushed, Turn.Host)]
    [InlineData(ReviewHappening.Approved, Turn.Host)]
    [InlineData(ReviewHappening.BuildStarted, Turn.Build)]
    [InlineData(ReviewHappening.BuildPassed, Turn.Host)]
    [InlineData(ReviewHappening.BuildFailed, Turn.Guest)]
    public void In_review_the_turn_goes_to_and_fro(ReviewHappening happened, Turn turn) =>
        Assert.Equal(turn, InReview().Review(ReviewHappening.ChangesRequested).Review(happened).It.Move?.Turn);

    [Fact]
    public void The_turn_began_when_it_changed_and_not_with_what_was_said_since()
    {
        var story = InReview().At("Tue 10:00").Review(ReviewHappening.ChangesRequested).At("Wed 10:00").Review(ReviewHappening.BuildFailed).Do((it, at) => it.Comment(ContributionStory.Ada, at, RequestStory.Text(9)));

        Assert.Equal(new Move(Turn.Guest, RequestStory.On("Tue 10:00")), story.It.Move);
    }

    [Fact]
    public void Only_what_is_in_review_is_reviewed() => Assert.Equal("contribution.not-in-review", ContributionStory.Agreed().Refusal((it, at) => it.Review(ContributionStory.Ada, at, ReviewHappening.Approved)));

    [Fact]
    public void A_closed_pull_request_leads_back_to_work() => Assert.Equal((ContributionState.InProgress, Turn.Guest), StateAndTurn(InReview().Do((it, at) => it.ClosePullRequest(ContributionStory.Bob, at))));

    [Fact]
    public void What_is_merged_waits_for_the_host_to_say_since_when_it_is_in_production()
    {
        Assert.Equal((ContributionState.Merged, Turn.Host), StateAndTurn(ContributionStory.Merged()));
        Assert.Equal("contribution.production-too-early", ContributionStory.Merged().Refusal((it, at) => it.Release(ContributionStory.Ada, at, new DateOnly(2026, 3, 1), ProductionBasis.Stated)));
    }

    [Fact]
    public void The_warranty_begins_in_production_and_ends_after_the_days_agreed()
    {
        var story = ContributionStory.Merged().Do((it, at) => it.Release(ContributionStory.Ada, at, new DateOnly(2026, 3, 5), ProductionBasis.Release));
        Assert.Equal((ContributionState.InWarranty, null, new DateOnly(2026, 4, 4)), (story.It.State, story.It.Move, story.It.WarrantyEnds));
        Assert.Equal("contribution.in-warranty", story.Later(32).Refusal((it, at) => it.Complete(at)));

        story.Later(1).Do((it, at) => it.Complete(at));
        Assert.Equal(ContributionState.Completed, story.It.State);
    }

    [Fact]
    public void When_nobody_says_for_ninety_days_the_day_of_the_merge_is_taken_and_it_is_said_so()
    {
        var story = ContributionStory.Merged();
        Assert.Equal("contribution.production-may-be-told", story.Later(89).Refusal((it, at) => it.AssumeReleased(at)));

        story.Later(1).Do((it, at) => it.AssumeReleased(at));
        Assert.Equal(new Production(new DateOnly(2026, 3, 2), ProductionBasis.Assumed), story.It.Production);
    }

    [Fact]
    public void What_is_reverted_is_back_in_work_and_no_longer_in_production()
    {
        var story = ContributionStory.Merged().Do((it, at) => it.Release(ContributionStory.Ada, at, new DateOnly(2026, 3, 5), ProductionBasis.Stated)).Do((it, at) => it.Revert(ContributionStory.Ada, at, null));

        Assert.Equal((ContributionState.InProgress, Turn.Guest), StateAndTurn(story));
        Assert.Equal((null, null, null), (story.It.MergedAt, story.It.Production, story.It.WarrantyEnds));
    }

    [Fact]
    public void An_illegal_step_is_refused_with_the_legal_ones() =>
        Assert.Equal(
            "The contribution is Agreed, from where 'Merge' does not lead on; possible is: Begin, OpenPullRequest, Withdraw, Return.",
            ContributionStory.Agreed().It.Merge(ContributionStory.Ada, RequestStory.On("Tue 10:00")).Problems[0].Detail);

    private static ContributionStory InReview() => ContributionStory.Agreed().Do((it, at) => it.OpenPullRequest(ContributionStory.Bob, at));

    private static (ContributionState State, Turn? Turn) StateAndTurn(ContributionStory story) => (story.It.State, story.It.Move?.Turn);
}
