using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Domain.Contributions.Tracking;

/// <summary>The tracked work on a request, from a volunteer's offer to the end of the warranty.</summary>
/// <remarks>
/// There is one method for each step of <see cref="ContributionSteps"/>; it refuses every state that the step does not leave, and otherwise answers the event to keep.
/// <see cref="From"/> its events is the same contribution. Agreements come in versions: whoever proposes one as contributor or mentor confirms it thereby, the other
/// confirms it, a manager consents where it takes many hours; then it holds, and until then the one before does. A clock that lags behind the last event is taken to stand there.
/// </remarks>
public sealed class Contribution
{
    private Turn reviewTurn;

    private Contribution(ContributionEvent first, ContributionOffered offered)
    {
        Id = first.Contribution;
        Contributor = first.By.Person ?? throw new ArgumentException("A contribution has a contributor.", nameof(first));
        Project = offered.Project;
        Request = offered.Request;
        Team = offered.Team;
    }

    /// <summary>Its number.</summary>
    public ContributionId Id { get; }

    /// <summary>The project that it is for.</summary>
    public ProjectId Project { get; }

    /// <summary>The request; <see langword="null"/>: none was filed.</summary>
    public RequestId? Request { get; }

    /// <summary>Who makes it.</summary>
    public PersonId Contributor { get; }

    /// <summary>The team that they make it for.</summary>
    public TeamId? Team { get; }

    /// <summary>How far it is.</summary>
    public ContributionState State { get; private set; }

    /// <summary>Since when it is in this state.</summary>
    public Instant Since { get; private set; }

    /// <summary>The step that led here; <see langword="null"/>: just offered.</summary>
    public ContributionStep? Last { get; private set; }

    /// <summary>The agreement that holds; <see langword="null"/>: none yet.</summary>
    public Agreement? Agreement { get; private set; }

    /// <summary>The version that is to be confirmed; <see langword="null"/>: none.</summary>
    public Agreement? Proposed { get; private set; }

    /// <summary>When it was merged last; <see langword="null"/>: never, or reverted since.</summary>
    public Instant? MergedAt { get; private set; }

    /// <summary>Since when it is in production; <see langword="null"/>: it is not known to be.</summary>
    public Production? Production { get; private set; }

    /// <summary>The first day after the warranty; <see langword="null"/>: there is none yet.</summary>
    public DateOnly? WarrantyEnds => Production is { } production ? production.Day.AddDays(Agreement?.Terms.Plan.WarrantyDays ?? AgreementPlan.UsualWarrantyDays) : null;

    /// <summary>Whose turn it is; <see langword="null"/> in the warranty and when it has come to an end.</summary>
    public Move? Move { get; private set; }

    /// <summary>How many events it has: the version that a writer read.</summary>
    public int Version { get; private set; }

    /// <summary>When something happened to it last.</summary>
    public Instant LastAt { get; private set; }

    /// <summary>The first event of a new contribution; <see cref="From"/> makes the contribution of it.</summary>
    public static ContributionEvent Offer(ContributionId id, ContributionOffered offered, PersonId contributor, Instant at) => new(id, 1, new Actor(contributor, Side.Guest), at, offered);

    /// <summary>The contribution to which all this happened.</summary>
    /// <param name="events">All its events in order.</param>
    /// <exception cref="ArgumentException">They are not all the events of one contribution.</exception>
    public static Contribution From(IEnumerable<ContributionEvent> events) => Replay.Of(
        events,
        happened => (happened.Contribution, happened.Number),
        first => first.Act is ContributionOffered offered ? new Contribution(first, offered) : throw new ArgumentException($"{first.Contribution} does not begin with an offer.", nameof(events)),
        (thing, happened) => thing.Apply(happened));

    /// <summary>The host says yes; then an agreement is to be written.</summary>
    public Result<ContributionEvent> Accept(Actor by, Instant at, TextVersion? note) => Take(ContributionStep.Accept, by, at, moved => moved with { Why = note });

    /// <summary>The host says no, and why.</summary>
    public Result<ContributionEvent> TurnDown(Actor by, Instant at, TextVersion reason) => Take(ContributionStep.TurnDown, by, at, moved => moved with { Why = reason });

    /// <summary>Somebody proposes an agreement, or another version of it.</summary>
    /// <param name="by">Who.</param>
    /// <param name="at">When.</param>
    /// <param name="terms">What it says.</param>
    /// <param name="needsConsent">Whether it takes more hours than the project's limit.</param>
    /// <returns>The event; <c>agreement.…</c> for each problem of the terms; <c>contribution.no-agreement-now</c> before the offer is accepted and after the merge.</returns>
    public Result<ContributionEvent> Propose(Actor by, Instant at, AgreementTerms terms, bool needsConsent)
    {
        if (Tracking.Agreement.ProblemsOf(terms, Contributor) is { Count: > 0 } problems)
            return Result.Failure<ContributionEvent>(problems);
        if (State is not (ContributionState.Accepted or ContributionState.Agreed or ContributionState.InProgress or ContributionState.InReview))
            return new Problem(ProblemKind.Conflict, "contribution.no-agreement-now", $"The contribution is {State}; agreements are made from accepting the offer to the merge.");
        Turn? party = by.Person == Contributor ? Turn.Guest : by.Person == terms.Mentor ? Turn.Host : null;
        return Happen(by, at, new AgreementProposed((Proposed ?? Agreement)?.Version + 1 ?? 1, terms, needsConsent, party));
    }

    /// <summary>Contributor or mentor confirms the proposed version; the last confirmation makes it hold.</summary>
    /// <returns>The event; <c>agreement.other-version</c> when another version is proposed by now; <c>agreement.not-a-party</c>; <c>agreement.confirmed-already</c>.</returns>
    public Result<ContributionEvent> Confirm(Actor by, Instant at, int version)
    {
        if (by.Person == Contributor)
            return Confirm(by, at, version, Turn.Guest);
        return by.Person is { } person && person == Proposed?.Terms.Mentor
            ? Confirm(by, at, version, Turn.Host)
            : new Problem(ProblemKind.Forbidden, "agreement.not-a-party", "The contributor and the mentor confirm an agreement.");
    }

    /// <summary>A manager of the contributor consents to the proposed version. Whether they are one is asked before.</summary>
    public Result<ContributionEvent> Consent(Actor by, Instant at, int version) => Confirm(by, at, version, Turn.Manager);

    /// <summary>The contributor begins.</summary>
    public Result<ContributionEvent> Begin(Actor by, Instant at) => Take(ContributionStep.Begin, by, at, moved => moved);

    /// <summary>A pull request was opened: the host's turn.</summary>
    public Result<ContributionEvent> OpenPullRequest(Actor by, Instant at) => Take(ContributionStep.OpenPullRequest, by, at, moved => moved);

    /// <summary>The review went on.</summary>
    /// <returns>The event; <c>contribution.not-in-review</c>.</returns>
    public Result<ContributionEvent> Review(Actor by, Instant at, ReviewHappening happened) =>
        State == ContributionState.InReview
            ? Happen(by, at, new ReviewWentOn(happened))
            : new Problem(ProblemKind.Conflict, "contribution.not-in-review", $"The contribution is {State}, and not in review.");

    /// <summary>The pull request was closed unmerged: back to work.</summary>
    public Result<ContributionEvent> ClosePullRequest(Actor by, Instant at) => Take(ContributionStep.ClosePullRequest, by, at, moved => moved);

    /// <summary>The pull request was merged.</summary>
    public Result<ContributionEvent> Merge(Actor by, Instant at) => Take(ContributionStep.Merge, by, at, moved => moved);

    /// <summary>It is in production; the warranty begins.</summary>
    /// <returns>The event; <c>contribution.production-too-early</c> for a day before the merge; <c>contribution.not-from-here</c>.</returns>
    public Result<ContributionEvent> Release(Actor by, Instant at, DateOnly day, ProductionBasis basis)
    {
        if (basis != ProductionBasis.Assumed && MergedAt is { } merged && day < merged.UtcDay())
            return new Problem(ProblemKind.Invalid, "contribution.production-too-early", FormattableString.Invariant($"It was merged on {merged.UtcDay():yyyy-MM-dd}, and is not in production before that."));
        return Take(ContributionStep.Release, by, at, moved => moved with { Production = new Production(day, basis) });
    }

    /// <summary>Nobody said for <see cref="Tracking.Production.AssumedAfterDays"/> days since when it is in production: the day of the merge is taken.</summary>
    /// <returns>The event; <c>contribution.production-may-be-told</c> before that; <c>contribution.not-from-here</c>.</returns>
    public Result<ContributionEvent> AssumeReleased(Instant at)
    {
        if (MergedAt is not { } merged || at - merged >= Duration.FromDays(Tracking.Production.AssumedAfterDays))
            return Release(new Actor(null, Side.Other), at, MergedAt?.UtcDay() ?? at.UtcDay(), ProductionBasis.Assumed);
        return new Problem(ProblemKind.Conflict, "contribution.production-may-be-told", $"For {Tracking.Production.AssumedAfterDays} days after the merge somebody may say since when it is in production.");
    }

    /// <summary>The warranty is over.</summary>
    /// <returns>The event; <c>contribution.in-warranty</c> before its end; <c>contribution.not-from-here</c>.</returns>
    public Result<ContributionEvent> Complete(Instant at) =>
        WarrantyEnds is { } end && at.UtcDay() < end
            ? new Problem(ProblemKind.Conflict, "contribution.in-warranty", FormattableString.Invariant($"The warranty ends on {end:yyyy-MM-dd}."))
            : Take(ContributionStep.Complete, new Actor(null, Side.Other), at, moved => moved);

    /// <summary>It was taken out again: back to work.</summary>
    public Result<ContributionEvent> Revert(Actor by, Instant at, TextVersion? why) => Take(ContributionStep.Revert, by, at, moved => moved with { Why = why });

    /// <summary>The guest gives up.</summary>
    public Result<ContributionEvent> Withdraw(Actor by, Instant at, TextVersion? why) => Take(ContributionStep.Withdraw, by, at, moved => moved with { Why = why });

    /// <summary>The host gives up, and says why.</summary>
    public Result<ContributionEvent> Return(Actor by, Instant at, TextVersion reason) => Take(ContributionStep.Return, by, at, moved => moved with { Why = reason });

    /// <summary>Somebody says something.</summary>
    public ContributionEvent Comment(Actor by, Instant at, TextVersion text) => Happen(by, at, new ContributionCommented(text));

    /// <summary>A text is emptied; that it was, stays.</summary>
    public ContributionEvent Redact(Actor by, Instant at, TextVersion text) => Happen(by, at, new ContributionTextRedacted(text));

    private Result<ContributionEvent> Confirm(Actor by, Instant at, int version, Turn party)
    {
        if (Proposed is not { } proposed || proposed.Version != version)
            return new Problem(ProblemKind.Conflict, "agreement.other-version", $"Version {version} is not the one to confirm; read {(Proposed is { } other ? $"version {other.Version}" : "what holds")} first.");
        return proposed.With(party) == proposed
            ? new Problem(ProblemKind.Conflict, "agreement.confirmed-already", $"Version {version} is confirmed already.")
            : Happen(by, at, new AgreementConfirmed(version, party));
    }

    private Result<ContributionEvent> Take(ContributionStep step, Actor by, Instant at, Func<ContributionMoved, ContributionMoved> say)
    {
        var next = ContributionSteps.Machine.After(State, step);
        return next.TryGet(out var to) ? Happen(by, at, say(new ContributionMoved(step, State, to))) : Result.Failure<ContributionEvent>(next.Problems);
    }

    private ContributionEvent Happen(Actor by, Instant at, ContributionAct act)
    {
        var happened = new ContributionEvent(Id, Version + 1, by, Instant.Max(at, LastAt), act);
        Apply(happened);
        return happened;
    }

    private void Apply(ContributionEvent happened)
    {
        Version = happened.Number;
        LastAt = happened.At;
        switch (happened.Act)
        {
            case ContributionOffered:
                Enter(ContributionState.Offered, null, happened.At);
                break;
            case ContributionMoved moved:
                Apply(moved, happened.At);
                break;
            case AgreementProposed proposed:
                Proposed = new Agreement(proposed.Version, proposed.Terms, proposed.NeedsConsent);
                Settle(proposed.ConfirmedBy is { } party ? Proposed.With(party) : Proposed, happened.At);
                break;
            case AgreementConfirmed confirmed:
                Settle(Proposed!.With(confirmed.Party), happened.At);
                break;
            case ReviewWentOn review:
                reviewTurn = TurnAfter(review.Happened);
                break;
        }
        var turn = TurnNow();
        if (turn != Move?.Turn || Since == happened.At)
            Move = turn is { } whose ? new Move(whose, happened.At) : null;
    }

    private void Apply(ContributionMoved moved, Instant at)
    {
        if (moved.From != State)
            throw new ArgumentException($"{Id} went from {moved.From} to {moved.To} when it was {State}.", nameof(moved));
        Enter(moved.To, moved.Step, at);
        reviewTurn = Turn.Host;
        MergedAt = moved.Step switch { ContributionStep.Merge => at, ContributionStep.Revert => null, _ => MergedAt };
        Production = moved.Step == ContributionStep.Revert ? null : moved.Production ?? Production;
    }

    private void Settle(Agreement agreement, Instant at)
    {
        (Agreement, Proposed) = agreement.Holds ? (agreement, null) : (Agreement, agreement);
        if (agreement.Holds && ContributionSteps.Machine.After(State, ContributionStep.Agree).TryGet(out var agreed))
            Enter(agreed, ContributionStep.Agree, at);
    }

    private void Enter(ContributionState state, ContributionStep? step, Instant at)
    {
        State = state;
        Last = step;
        Since = at;
    }

    private Turn? TurnNow() =>
        State switch
        {
            ContributionState.Offered or ContributionState.Merged => Turn.Host,
            ContributionState.Accepted => Proposed is null ? Turn.Host : Proposed.WaitsFor,
            ContributionState.Agreed or ContributionState.InProgress => Proposed?.WaitsFor ?? Turn.Guest,
            ContributionState.InReview => reviewTurn,
            _ => null,
        };

    private static Turn TurnAfter(ReviewHappening happened) =>
        happened switch
        {
            ReviewHappening.ChangesRequested or ReviewHappening.BuildFailed => Turn.Guest,
            ReviewHappening.BuildStarted => Turn.Build,
            _ => Turn.Host,
        };
}
