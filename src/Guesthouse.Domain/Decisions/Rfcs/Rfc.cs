using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Domain.Decisions.Rfcs;

/// <summary>What an owner said to an RFC.</summary>
/// <param name="Agrees">Whether they signed; else they objected.</param>
/// <param name="Why">What they wrote.</param>
/// <param name="At">When.</param>
public sealed record SignOff(bool Agrees, TextVersion? Why, Instant At);

/// <summary>A proposal on which its owners decide together, until a deadline.</summary>
/// <remarks>
/// It is accepted with the last signature, or when whoever had not signed has left: from then on they are not waited for. Where nobody signed, nobody's leaving accepts it. At the deadline <see cref="Conclude"/> ends it: rejected with an objection, else lapsed, because silence is no consent. An owner
/// who objected may still sign; a revised proposal is to be signed anew by all. There is one method for each thing that can be done, which refuses
/// every state that <see cref="RfcSteps"/> does not let it leave; <see cref="From"/> its events is the same RFC.
/// </remarks>
public sealed class Rfc
{
    private readonly Dictionary<PersonId, SignOff> signOffs = [];
    private readonly HashSet<PersonId> gone = [];

    private Rfc(RfcEvent first, RfcProposed proposed)
    {
        Id = first.Rfc;
        Author = first.By;
        Project = proposed.Project;
        Texts = proposed.Texts;
        Owners = proposed.Owners;
        Deadline = proposed.Deadline;
    }

    /// <summary>Its number.</summary>
    public RfcId Id { get; }

    /// <summary>Who proposed it; <see langword="null"/>: the operator.</summary>
    public PersonId? Author { get; }

    /// <summary>The project that it is about; <see langword="null"/>: the organization.</summary>
    public ProjectId? Project { get; }

    /// <summary>What it says.</summary>
    public RfcTexts Texts { get; private set; }

    /// <summary>Who must sign, each once.</summary>
    public IReadOnlyList<PersonId> Owners { get; private set; }

    /// <summary>Until when.</summary>
    public Instant Deadline { get; private set; }

    /// <summary>How far it is.</summary>
    public RfcState State { get; private set; }

    /// <summary>Since when it is in this state.</summary>
    public Instant Since { get; private set; }

    /// <summary>What owners said to the proposal as it stands.</summary>
    public IReadOnlyDictionary<PersonId, SignOff> SignOffs => signOffs;

    /// <summary>The owners who left without having said anything to the proposal as it stands. Whoever comes back may still sign.</summary>
    public IReadOnlySet<PersonId> Gone => gone;

    /// <summary>The owners who are waited for, in order; empty when it is not open.</summary>
    public IReadOnlyList<PersonId> WaitsFor => State == RfcState.Open ? [.. Owners.Where(owner => !signOffs.ContainsKey(owner) && !gone.Contains(owner))] : [];

    /// <summary>How many events it has: the version that a writer read.</summary>
    public int Version { get; private set; }

    /// <summary>When something happened to it last.</summary>
    public Instant LastAt { get; private set; }

    /// <summary>The first event of a new RFC; <see cref="From"/> makes the RFC of it.</summary>
    /// <returns>The event; <c>rfc.no-owners</c>, <c>rfc.deadline-passed</c>.</returns>
    public static Result<RfcEvent> Propose(RfcId id, RfcProposed proposed, PersonId? author, Instant at) =>
        ProblemsOf(proposed.Owners, proposed.Deadline, at) is { Count: > 0 } problems
            ? Result.Failure<RfcEvent>(problems)
            : new RfcEvent(id, 1, author, at, proposed with { Owners = [.. proposed.Owners.Distinct()] });

    /// <summary>The RFC to which all this happened.</summary>
    /// <param name="events">All its events in order.</param>
    /// <exception cref="ArgumentException">They are not all the events of one RFC.</exception>
    public static Rfc From(IEnumerable<RfcEvent> events) => Replay.Of(
        events,
        happened => (happened.Rfc, happened.Number),
        first => first.Act is RfcProposed proposed ? new Rfc(first, proposed) : throw new ArgumentException($"{first.Rfc} does not begin with being proposed.", nameof(events)),
        (thing, happened) => thing.Apply(happened));

    /// <summary>Why somebody has nothing to sign, whatever its state; <see langword="null"/> for owners.</summary>
    /// <returns><c>rfc.not-an-owner</c>.</returns>
    public Problem? RefusalToOthers(PersonId person) =>
        Owners.Contains(person) ? null : new Problem(ProblemKind.Forbidden, "rfc.not-an-owner", $"'{person}' is none of the owners who must sign.");

    /// <summary>An owner signs; the last signature accepts it.</summary>
    /// <returns>The event; <c>rfc.not-an-owner</c>, <c>rfc.deadline-passed</c>, <c>rfc.not-from-here</c>.</returns>
    public Result<RfcEvent> Sign(PersonId owner, Instant at, TextVersion? note) =>
        RefusalToOwner(owner, at) is { } refusal
            ? refusal
            : Happen(owner, at, new RfcSigned(note, Completes: OthersAgree(owner)));

    /// <summary>An owner objects.</summary>
    /// <returns>The event; refused as <see cref="Sign"/> is.</returns>
    public Result<RfcEvent> Oppose(PersonId owner, Instant at, TextVersion reason) =>
        RefusalToOwner(owner, at) is { } refusal ? refusal : Happen(owner, at, new RfcObjected(reason));

    /// <summary>An owner has left, and is waited for no more. What they said while they were there stays said.</summary>
    /// <param name="owner">Who.</param>
    /// <param name="left">Since when they are not there.</param>
    /// <param name="at">When that was seen; when it was seen late, also after the deadline.</param>
    /// <returns>The event; <c>rfc.not-waited-for</c>; <c>rfc.deadline-passed</c> when they were there until the deadline.</returns>
    public Result<RfcEvent> LetGo(PersonId owner, Instant left, Instant at)
    {
        if (!WaitsFor.Contains(owner))
            return new Problem(ProblemKind.Conflict, "rfc.not-waited-for", $"'{owner}' is not waited for.");
        return left >= Deadline
            ? DeadlinePassed(Deadline) with { Kind = ProblemKind.Conflict }
            : Happen(null, at, new RfcOwnerLeft(owner, left, Completes: signOffs.Count > 0 && OthersAgree(owner)));
    }

    /// <summary>The author says it otherwise.</summary>
    /// <returns>The event; <c>rfc.not-from-here</c> when it is not open; refused as <see cref="Propose"/> is.</returns>
    public Result<RfcEvent> Revise(PersonId? by, Instant at, RfcRevised revised)
    {
        if (State != RfcState.Open)
            return Result.Failure<RfcEvent>(RfcSteps.Machine.After(State, RfcStep.Accept).Problems);
        return ProblemsOf(revised.Owners, revised.Deadline, at) is { Count: > 0 } problems
            ? Result.Failure<RfcEvent>(problems)
            : Happen(by, at, revised with { Owners = [.. revised.Owners.Distinct()] });
    }

    /// <summary>The deadline has come.</summary>
    /// <returns>The event; <c>rfc.deadline-ahead</c>, <c>rfc.not-from-here</c>.</returns>
    public Result<RfcEvent> Conclude(Instant at)
    {
        if (State == RfcState.Open && at < Deadline)
            return new Problem(ProblemKind.Conflict, "rfc.deadline-ahead", $"Owners may sign until {Deadline}.");
        return Take(signOffs.Values.Any(said => !said.Agrees) ? RfcStep.Reject : RfcStep.Lapse, null, at, moved => moved);
    }

    /// <summary>The author takes it back.</summary>
    public Result<RfcEvent> Withdraw(PersonId? by, Instant at, TextVersion? why) => Take(RfcStep.Withdraw, by, at, moved => moved with { Why = why });

    /// <summary>The author tries again; what owners signed stays signed, objections are to be made again.</summary>
    /// <returns>The event; <c>rfc.deadline-passed</c> when the new deadline lies behind; <c>rfc.not-from-here</c>.</returns>
    public Result<RfcEvent> Reopen(PersonId? by, Instant at, TextVersion reason, Instant deadline) =>
        deadline <= at ? DeadlinePassed(deadline) : Take(RfcStep.Reopen, by, at, moved => moved with { Why = reason, Deadline = deadline });

    /// <summary>Somebody says something.</summary>
    public RfcEvent Comment(PersonId? by, Instant at, TextVersion text) => Happen(by, at, new RfcCommented(text));

    /// <summary>A text is emptied; that it was, stays.</summary>
    public RfcEvent Redact(PersonId? by, Instant at, TextVersion text) => Happen(by, at, new RfcTextRedacted(text));

    private static List<Problem> ProblemsOf(IReadOnlyList<PersonId> owners, Instant deadline, Instant at)
    {
        var problems = new List<Problem>();
        if (owners.Count == 0)
            problems.Add(new Problem(ProblemKind.Invalid, "rfc.no-owners", "An RFC needs at least one owner who must sign."));
        if (deadline <= at)
            problems.Add(DeadlinePassed(deadline));
        return problems;
    }

    private static Problem DeadlinePassed(Instant deadline) => new(ProblemKind.Invalid, "rfc.deadline-passed", $"The deadline {deadline} lies behind.");

    /// <summary>Whether every owner but one has signed, those aside who left.</summary>
    private bool OthersAgree(PersonId owner) => Owners.All(other => other == owner || gone.Contains(other) || (signOffs.TryGetValue(other, out var said) && said.Agrees));

    private Problem? RefusalToOwner(PersonId owner, Instant at)
    {
        if (RefusalToOthers(owner) is { } refusal)
            return refusal;
        var open = RfcSteps.Machine.After(State, RfcStep.Accept);
        if (!open.IsOk)
            return open.Problems[0];
        return at >= Deadline ? DeadlinePassed(Deadline) with { Kind = ProblemKind.Conflict } : null;
    }

    private Result<RfcEvent> Take(RfcStep step, PersonId? by, Instant at, Func<RfcMoved, RfcMoved> say)
    {
        var next = RfcSteps.Machine.After(State, step);
        return next.TryGet(out var to) ? Happen(by, at, say(new RfcMoved(step, State, to))) : Result.Failure<RfcEvent>(next.Problems);
    }

    private RfcEvent Happen(PersonId? by, Instant at, RfcAct act)
    {
        var happened = new RfcEvent(Id, Version + 1, by, Instant.Max(at, LastAt), act);
        Apply(happened);
        return happened;
    }

    private void Apply(RfcEvent happened)
    {
        Version = happened.Number;
        LastAt = happened.At;
        switch (happened.Act)
        {
            case RfcProposed:
                Enter(RfcState.Open, happened.At);
                break;
            case RfcSigned signed:
                Say(happened.By!.Value, new SignOff(Agrees: true, signed.Note, happened.At), signed.Completes);
                break;
            case RfcObjected objected:
                Say(happened.By!.Value, new SignOff(Agrees: false, objected.Reason, happened.At), completes: false);
                break;
            case RfcOwnerLeft left:
                Apply(left, happened.At);
                break;
            case RfcRevised revised:
                Apply(revised);
                break;
            case RfcMoved moved:
                Apply(moved, happened.At);
                break;
        }
    }

    private void Say(PersonId owner, SignOff said, bool completes)
    {
        signOffs[owner] = said;
        gone.Remove(owner);
        if (completes)
            Enter(RfcState.Accepted, said.At);
    }

    private void Apply(RfcOwnerLeft left, Instant at)
    {
        gone.Add(left.Owner);
        if (left.Completes)
            Enter(RfcState.Accepted, at);
    }

    private void Apply(RfcRevised revised)
    {
        (Texts, Owners, Deadline) = (revised.Texts, revised.Owners, revised.Deadline);
        signOffs.Clear();
        gone.Clear();
    }

    private void Apply(RfcMoved moved, Instant at)
    {
        if (moved.From != State)
            throw new ArgumentException($"{Id} went from {moved.From} to {moved.To} when it was {State}.", nameof(moved));
        Enter(moved.To, at);
        Deadline = moved.Deadline ?? Deadline;
        if (moved.Step != RfcStep.Reopen)
            return;
        // Somebody may be back by then; whoever is not is let go anew.
        gone.Clear();
        foreach (var owner in signOffs.Where(said => !said.Value.Agrees).Select(said => said.Key).ToList())
            signOffs.Remove(owner);
    }

    private void Enter(RfcState state, Instant at)
    {
        State = state;
        Since = at;
    }
}
