using Guesthouse.Domain;
using Guesthouse.Domain.Decisions;
using Guesthouse.Domain.Decisions.Rfcs;
using NodaTime;

namespace Guesthouse.Tests.Decisions;

public sealed class SigningAnRfc
{
    private readonly Rfc rfc = ProposedRfc.New();

    [Fact]
    public void Its_owners_are_waited_for_each_once() => Assert.Equal([ProposedRfc.Ada, ProposedRfc.Carol], rfc.WaitsFor);

    [Fact]
    public void The_last_signature_accepts_it()
    {
        rfc.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null);
        Assert.Equal(RfcState.Open, rfc.State);

        rfc.Sign(ProposedRfc.Carol, ProposedRfc.Monday, null);
        Assert.Equal(RfcState.Accepted, rfc.State);
        Assert.Equal("The rfc is Accepted, from where 'Accept' does not lead on; it is finished.", rfc.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null).Problems[0].Detail);
    }

    [Fact]
    public void Who_objected_may_still_sign()
    {
        rfc.Oppose(ProposedRfc.Ada, ProposedRfc.Monday, new TextVersion(3, 1));
        rfc.Sign(ProposedRfc.Carol, ProposedRfc.Monday, null);
        Assert.Equal(RfcState.Open, rfc.State);

        rfc.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null);
        Assert.Equal(RfcState.Accepted, rfc.State);
    }

    [Fact]
    public void Others_do_not_sign() => Assert.Equal("rfc.not-an-owner", rfc.Sign(ProposedRfc.Bob, ProposedRfc.Monday, null).Problems[0].Code);

    [Fact]
    public void Nobody_signs_after_the_deadline() =>
        Assert.Equal((ProblemKind.Conflict, "rfc.deadline-passed"), (rfc.Sign(ProposedRfc.Ada, ProposedRfc.Deadline, null).Problems[0].Kind, rfc.Sign(ProposedRfc.Ada, ProposedRfc.Deadline, null).Problems[0].Code));

    [Fact]
    public void At_the_deadline_it_is_rejected_with_an_objection_and_lapses_with_a_signature_missing()
    {
        var silent = ProposedRfc.New();
        silent.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null);
        rfc.Oppose(ProposedRfc.Ada, ProposedRfc.Monday, new TextVersion(3, 1));

        Assert.Equal("rfc.deadline-ahead", rfc.Conclude(ProposedRfc.Deadline - Duration.FromSeconds(1)).Problems[0].Code);
        rfc.Conclude(ProposedRfc.Deadline);
        silent.Conclude(ProposedRfc.Deadline);
        Assert.Equal((RfcState.Rejected, RfcState.Lapsed), (rfc.State, silent.State));
    }

    [Fact]
    public void An_owner_who_left_is_waited_for_no_more_and_the_others_decide()
    {
        Assert.Equal(new RfcOwnerLeft(ProposedRfc.Ada, ProposedRfc.Monday, Completes: false), rfc.LetGo(ProposedRfc.Ada, ProposedRfc.Monday, ProposedRfc.Monday).Value.Act);
        Assert.Equal([ProposedRfc.Carol], rfc.WaitsFor);

        rfc.Sign(ProposedRfc.Carol, ProposedRfc.Monday, null);
        Assert.Equal(RfcState.Accepted, rfc.State);
    }

    [Fact]
    public void When_all_others_had_signed_leaving_accepts_it_and_nobody_did_it()
    {
        rfc.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null);
        var left = rfc.LetGo(ProposedRfc.Carol, ProposedRfc.Monday, ProposedRfc.Deadline + Duration.FromHours(1)).Value;

        Assert.Equal(RfcState.Accepted, rfc.State);
        Assert.Equal((DecisionOutcome.Accepted, null), (Decision.Of(left, null)?.Outcome, left.By));
    }

    [Fact]
    public void When_all_left_it_stays_open_and_lapses()
    {
        rfc.LetGo(ProposedRfc.Ada, ProposedRfc.Monday, ProposedRfc.Monday);
        rfc.LetGo(ProposedRfc.Carol, ProposedRfc.Monday, ProposedRfc.Monday);
        Assert.Equal((RfcState.Open, 0), (rfc.State, rfc.WaitsFor.Count));

        rfc.Conclude(ProposedRfc.Deadline);
        Assert.Equal(RfcState.Lapsed, rfc.State);
    }

    [Fact]
    public void What_an_owner_said_before_they_left_stays_said()
    {
        rfc.Oppose(ProposedRfc.Ada, ProposedRfc.Monday, new TextVersion(3, 1));
        Assert.Equal("rfc.not-waited-for", rfc.LetGo(ProposedRfc.Ada, ProposedRfc.Monday, ProposedRfc.Monday).Problems[0].Code);
        rfc.Sign(ProposedRfc.Carol, ProposedRfc.Monday, null);

        rfc.Conclude(ProposedRfc.Deadline);
        Assert.Equal(RfcState.Rejected, rfc.State);
    }

    [Fact]
    public void Who_was_there_until_the_deadline_was_waited_for() =>
        Assert.Equal("rfc.deadline-passed", rfc.LetGo(ProposedRfc.Ada, ProposedRfc.Deadline, ProposedRfc.Deadline).Problems[0].Code);

    [Fact]
    public void Who_came_back_may_sign_and_is_waited_for_again_when_it_is_said_otherwise()
    {
        rfc.LetGo(ProposedRfc.Ada, ProposedRfc.Monday, ProposedRfc.Monday);
        rfc.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null);
        Assert.Empty(rfc.Gone);

        rfc.LetGo(ProposedRfc.Carol, ProposedRfc.Monday, ProposedRfc.Monday);
        Assert.Equal(RfcState.Accepted, rfc.State);
        var other = ProposedRfc.New();
        other.LetGo(ProposedRfc.Ada, ProposedRfc.Monday, ProposedRfc.Monday);
        other.Revise(ProposedRfc.Bob, ProposedRfc.Monday, new RfcRevised(ProposedRfc.Texts, [ProposedRfc.Carol, ProposedRfc.Ada], ProposedRfc.Deadline));
        Assert.Equal([ProposedRfc.Carol, ProposedRfc.Ada], other.WaitsFor);
    }

    [Fact]
    public void A_revised_proposal_is_signed_anew_by_all()
    {
        rfc.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null);
        rfc.Revise(ProposedRfc.Bob, ProposedRfc.Monday, new RfcRevised(ProposedRfc.Texts, [ProposedRfc.Carol, ProposedRfc.Ada], ProposedRfc.Deadline));

        Assert.Equal([ProposedRfc.Carol, ProposedRfc.Ada], rfc.WaitsFor);
    }

    [Fact]
    public void Reopened_it_waits_for_who_had_objected_and_for_who_had_said_nothing()
    {
        rfc.Oppose(ProposedRfc.Ada, ProposedRfc.Monday, new TextVersion(3, 1));
        rfc.Conclude(ProposedRfc.Deadline);
        rfc.Reopen(ProposedRfc.Bob, ProposedRfc.Deadline, new TextVersion(4, 1), ProposedRfc.Deadline + Duration.FromDays(7));

        Assert.Equal([ProposedRfc.Ada, ProposedRfc.Carol], rfc.WaitsFor);
        Assert.Equal(ProposedRfc.Deadline + Duration.FromDays(7), rfc.Deadline);
    }

    [Fact]
    public void Without_owners_or_with_a_deadline_behind_nothing_is_proposed_revised_or_reopened()
    {
        Assert.Equal(["rfc.no-owners", "rfc.deadline-passed"], ProposedRfc.Propose([], ProposedRfc.Monday).Problems.Select(problem => problem.Code));
        Assert.Equal(["rfc.no-owners"], rfc.Revise(ProposedRfc.Bob, ProposedRfc.Monday, new RfcRevised(ProposedRfc.Texts, [], ProposedRfc.Deadline)).Problems.Select(problem => problem.Code));
        rfc.Conclude(ProposedRfc.Deadline);
        Assert.Equal(["rfc.deadline-passed"], rfc.Reopen(ProposedRfc.Bob, ProposedRfc.Deadline, new TextVersion(4, 1), ProposedRfc.Deadline).Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Events_that_are_not_all_of_one_rfc_are_a_fault()
    {
        var signed = rfc.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null).Value;

        Assert.Throws<ArgumentException>(() => Rfc.From([]));
        Assert.Throws<ArgumentException>(() => Rfc.From([signed]));
        Assert.Throws<ArgumentException>(() => Rfc.From([ProposedRfc.First(), signed with { Rfc = new RfcId(8) }]));
        Assert.Throws<ArgumentException>(() => Rfc.From([ProposedRfc.First(), signed with { Act = new RfcMoved(RfcStep.Reopen, RfcState.Lapsed, RfcState.Open) }]));
    }
}
