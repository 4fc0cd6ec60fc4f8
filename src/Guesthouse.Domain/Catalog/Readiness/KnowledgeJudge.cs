using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>Answers with what an installation knows: the checks that documents cannot answer, and those that a profile answers better.</summary>
public static class KnowledgeJudge
{
    private const int CasesToTellPromises = 5;
    private const int CasesToTell = 3;

    private static readonly string[] forContributors = ["contributing.", "newcomers", "needs", "guests", "acceptance", "returning"];

    /// <summary>The answers of every check.</summary>
    /// <param name="documents">What the project's documents answer, by the ids of the checks.</param>
    /// <param name="known">What else is known.</param>
    public static IReadOnlyDictionary<string, CheckAnswer> Judge(IReadOnlyDictionary<string, CheckAnswer> documents, ProjectKnowledge known)
    {
        var answers = new Dictionary<string, CheckAnswer>(documents, StringComparer.Ordinal)
        {
            ["promise.kept"] = known.PromiseKept.Judge(Kept),
            ["newcomers"] = known.Newcomers.Judge(Newcomers),
            ["guests"] = known.Guests.Judge(Guests),
            ["acceptance"] = known.Acceptance.Judge(Acceptance),
            ["returning"] = known.FirstTimers.Judge(Returning),
        };
        if (known.Committers.Fact is { } committers)
            answers["committers"] = Committers(committers);
        if (known.Governance is { } level)
            answers["governance"] = CheckAnswer.Pass(Evidence.Of(new Remark("governance-stated", level.ToString())));
        if (known.PromisedHours is { } hours)
            answers["promise"] = CheckAnswer.Pass(Evidence.Of(new Remark("promise-stated", N: hours)));
        Improve(answers, "channels", known.Channel);
        Improve(answers, "needs", known.Wanted);
        if (known.WantedNow.Fact is { Open: > 0 } wanted)
            answers["needs"] = CheckAnswer.Pass(Evidence.Of(new Remark("wanted-now", N: wanted.Open)));
        return Exempted(answers, known);
    }

    private static void Improve(Dictionary<string, CheckAnswer> answers, string check, string? stated)
    {
        if (stated is not null && answers.GetValueOrDefault(check)?.State != CheckState.Pass)
            answers[check] = CheckAnswer.Pass(Evidence.Of(new Remark("stated", stated)));
    }

    /// <summary>Of a project that takes no contributions, or is retired, nobody asks how to contribute.</summary>
    private static Dictionary<string, CheckAnswer> Exempted(Dictionary<string, CheckAnswer> answers, ProjectKnowledge known)
    {
        var reason = known.Lifecycle == Lifecycle.Retired ? new Remark("retired") : known.Governance == GovernanceLevel.Closed ? new Remark("closed") : null;
        if (reason is not null)
            foreach (var check in ReadinessChecks.All.Where(check => forContributors.Any(part => check.Id.StartsWith(part, StringComparison.Ordinal))))
                answers[check.Id] = CheckAnswer.Exempt(reason);
        return answers;
    }

    private static CheckAnswer Committers(CommittersFact fact)
    {
        var remark = new Remark("committers-active", N: fact.Active, Of: fact.Named);
        return fact.Active >= 2 ? CheckAnswer.Pass(Evidence.Of(remark)) : CheckAnswer.Fail(fact.Named == 0 ? new Remark("committers-none") : remark);
    }

    private static CheckAnswer Kept(PromiseKeptFact fact) => fact.Due < CasesToTellPromises
        ? CheckAnswer.Unknown(new Remark("too-few", N: fact.Due))
        : Told(fact.InTime * 5 >= fact.Due * 4, new Remark("promise-kept", N: fact.InTime, Of: fact.Due));

    private static CheckAnswer Newcomers(NewcomersRequestsFact fact) => Told(fact.Open > 0, new Remark("newcomers", N: fact.Open));

    private static CheckAnswer Guests(GuestsFact fact) => Told(fact.People > 0, new Remark("guests", N: fact.People, Of: fact.Changes), fact.Last);

    private static CheckAnswer Acceptance(AcceptanceFact fact) => fact.Decided < CasesToTell
        ? CheckAnswer.Unknown(new Remark("too-few", N: fact.Decided))
        : Told(fact.Accepted * 2 >= fact.Decided, new Remark("acceptance", N: fact.Accepted, Of: fact.Decided));

    private static CheckAnswer Returning(FirstTimersFact fact) => fact.First < CasesToTell
        ? CheckAnswer.Unknown(new Remark("too-few", N: fact.First))
        : Told(fact.CameBack * 4 >= fact.First, new Remark("returning", N: fact.CameBack, Of: fact.First));

    private static CheckAnswer Told(bool passes, Remark fact, DateOnly? day = null) =>
        passes ? CheckAnswer.Pass(Evidence.Of(fact, day)) : CheckAnswer.Fail(fact);
}
