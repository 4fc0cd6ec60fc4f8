using Guesthouse.Domain;
using Guesthouse.Domain.Decisions;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using Guesthouse.Tests.Contributions;
using NodaTime;

namespace Guesthouse.Tests.Decisions;

/// <summary>The log is made of events: what was decided, by whom, when and why.</summary>
public sealed class TheLogOfDecisions
{
    private static readonly ProjectId ledger = new(1);

    [Fact]
    public void It_holds_what_the_host_decided_on_a_request_and_not_what_else_happened()
    {
        var story = RequestStory.Filed().Comment(RequestStory.Ada).Ask().Answer().Plan().Open().Second("shop").Decline().Reopen().Withdraw();

        Assert.Equal(
            [DecisionOutcome.Planned, DecisionOutcome.Opened, DecisionOutcome.Declined, DecisionOutcome.Reopened],
            story.Events.Select(happened => Decision.Of(happened, ledger)).OfType<Decision>().Select(decision => decision.Outcome));
    }

    [Fact]
    public void It_says_who_when_why_and_what_else_the_guest_can_do() =>
        Assert.Equal(
            new Decision(new DecisionSubject(DecisionKind.Request, 17), ledger, DecisionOutcome.Declined, new PersonId("carol"), RequestStory.On("Tue 10:00")) { Why = RequestStory.Text(5), Alternative = RequestStory.Text(6) },
            Decision.Of(RequestStory.Filed().At("Tue 10:00").Decline().Events[^1], ledger));

    [Fact]
    public void It_holds_how_an_rfc_came_out()
    {
        var (accepted, rejected, lapsed) = (ProposedRfc.New(), ProposedRfc.New(), ProposedRfc.New());
        var first = accepted.Sign(ProposedRfc.Ada, ProposedRfc.Monday, null).Value;
        var last = accepted.Sign(ProposedRfc.Carol, ProposedRfc.Monday, new TextVersion(9, 1)).Value;
        rejected.Oppose(ProposedRfc.Ada, ProposedRfc.Monday, new TextVersion(3, 1));
        RfcEvent[] events = [first, last, rejected.Conclude(ProposedRfc.Deadline).Value, lapsed.Conclude(ProposedRfc.Deadline).Value, lapsed.Reopen(ProposedRfc.Bob, ProposedRfc.Deadline, new TextVersion(4, 1), ProposedRfc.Deadline + Duration.FromDays(1)).Value];

        Assert.Equal(
            [(DecisionOutcome.Accepted, "carol", 9), (DecisionOutcome.Rejected, null, 0), (DecisionOutcome.Lapsed, null, 0), (DecisionOutcome.Reopened, "bob", 4)],
            events.Select(happened => Decision.Of(happened, ledger)).OfType<Decision>().Select(decision => (decision.Outcome, decision.By?.Value, decision.Why?.Text ?? 0)));
    }
}
