using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Domain.Tests.Catalog;

public class AnswersFromWhatIsKnown
{
    private static readonly IReadOnlyDictionary<string, CheckAnswer> nothing = new Dictionary<string, CheckAnswer>(StringComparer.Ordinal);

    [Fact]
    public void A_fact_that_nobody_supplies_is_unknown_and_says_so()
    {
        var answers = KnowledgeJudge.Judge(nothing, new ProjectKnowledge());

        Assert.All(new[] { "promise.kept", "newcomers", "guests", "acceptance", "returning" }, check => Assert.Equal((CheckState.Unknown, "nobody-supplies"), (answers[check].State, answers[check].Why!.Code)));
    }

    [Theory]
    [InlineData(4, 5, CheckState.Pass)]
    [InlineData(3, 5, CheckState.Fail)]
    [InlineData(4, 4, CheckState.Unknown)]
    public void A_promise_is_kept_when_four_of_five_answers_come_in_time(int inTime, int due, CheckState state) =>
        Assert.Equal(state, Answer("promise.kept", new ProjectKnowledge { PromiseKept = new(true, new PromiseKeptFact(inTime, due)) }));

    [Theory]
    [InlineData(2, 4, CheckState.Pass)]
    [InlineData(1, 3, CheckState.Fail)]
    [InlineData(2, 2, CheckState.Unknown)]
    public void Half_of_what_is_decided_should_be_accepted(int accepted, int decided, CheckState state) =>
        Assert.Equal(state, Answer("acceptance", new ProjectKnowledge { Acceptance = new(true, new AcceptanceFact(accepted, decided)) }));

    [Theory]
    [InlineData(1, 4, CheckState.Pass)]
    [InlineData(0, 3, CheckState.Fail)]
    [InlineData(0, 2, CheckState.Unknown)]
    public void One_of_four_first_timers_should_come_back(int cameBack, int first, CheckState state) =>
        Assert.Equal(state, Answer("returning", new ProjectKnowledge { FirstTimers = new(true, new FirstTimersFact(first, cameBack)) }));

    [Theory]
    [InlineData(5, 2, CheckState.Pass)]
    [InlineData(5, 1, CheckState.Fail)]
    public void Two_trusted_committers_are_active(int named, int active, CheckState state) =>
        Assert.Equal(state, Answer("committers", new ProjectKnowledge { Committers = new(true, new CommittersFact(named, active)) }));

    [Fact]
    public void A_profile_answers_for_the_documents()
    {
        var known = new ProjectKnowledge { Governance = GovernanceLevel.SharedWrite, PromisedHours = 8, Channel = "#ledger", Wanted = "Bugfixes" };

        Assert.All(new[] { "governance", "promise", "channels", "needs" }, check => Assert.Equal(CheckState.Pass, Answer(check, known)));
    }

    [Theory]
    [InlineData(null, GovernanceLevel.Closed, "closed")]
    [InlineData(Lifecycle.Retired, null, "retired")]
    public void Who_takes_no_contributions_is_not_asked_how(Lifecycle? lifecycle, GovernanceLevel? level, string reason)
    {
        var answers = KnowledgeJudge.Judge(nothing, new ProjectKnowledge { Lifecycle = lifecycle, Governance = level });

        Assert.All(new[] { "contributing.process", "guests", "newcomers" }, check => Assert.Equal((CheckState.Exempt, reason), (answers[check].State, answers[check].Why!.Code)));
    }

    private static CheckState Answer(string check, ProjectKnowledge known) => KnowledgeJudge.Judge(nothing, known)[check].State;
}
