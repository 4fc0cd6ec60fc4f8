using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>What an installation knows of a project besides its documents. <see langword="null"/>: not known.</summary>
public sealed record ProjectKnowledge
{
    /// <summary>What guests may do.</summary>
    public GovernanceLevel? Governance { get; init; }

    /// <summary>Where it stands in its life.</summary>
    public Lifecycle? Lifecycle { get; init; }

    /// <summary>Working hours to a first answer, promised.</summary>
    public int? PromisedHours { get; init; }

    /// <summary>Where to talk, as the profile states it.</summary>
    public string? Channel { get; init; }

    /// <summary>What is wanted, as the profile states it.</summary>
    public string? Wanted { get; init; }

    /// <summary>Its trusted committers.</summary>
    public FactAnswer<CommittersFact> Committers { get; init; }

    /// <summary>Whether it keeps its promise.</summary>
    public FactAnswer<PromiseKeptFact> PromiseKept { get; init; }

    /// <summary>Requests for newcomers.</summary>
    public FactAnswer<NewcomersRequestsFact> Newcomers { get; init; }

    /// <summary>Requests for which help is wanted.</summary>
    public FactAnswer<WantedNowFact> WantedNow { get; init; }

    /// <summary>Guests of the last year.</summary>
    public FactAnswer<GuestsFact> Guests { get; init; }

    /// <summary>What became of contributions.</summary>
    public FactAnswer<AcceptanceFact> Acceptance { get; init; }

    /// <summary>First-timers.</summary>
    public FactAnswer<FirstTimersFact> FirstTimers { get; init; }
}

/// <summary>A fact about one project, as far as it is known.</summary>
/// <typeparam name="TFact">The fact.</typeparam>
/// <param name="IsSupplied">Whether any module supplies such facts.</param>
/// <param name="Fact">The fact; <see langword="null"/>: not known of this project.</param>
public readonly record struct FactAnswer<TFact>(bool IsSupplied, TFact? Fact)
    where TFact : class
{
    /// <summary>Answers a check by the fact, or says what is missing to know.</summary>
    public CheckAnswer Judge(Func<TFact, CheckAnswer> judge) =>
        Fact is { } known ? judge(known) : CheckAnswer.Unknown(new Remark(IsSupplied ? "nothing-yet" : "nobody-supplies"));
}
