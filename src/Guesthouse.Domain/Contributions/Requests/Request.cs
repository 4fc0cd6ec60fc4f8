using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>A guest team asks a project for something.</summary>
/// <remarks>
/// There is one method for each step of <see cref="RequestSteps"/>; it refuses every state that the step does not leave, and otherwise answers the event
/// to keep. The request is nothing but its events: <see cref="From"/> of them is the same request. Whether somebody may take a step is asked before, of
/// <see cref="RequestRights"/>. A clock that lags behind the last event is taken to stand there.
/// </remarks>
public sealed class Request
{
    private readonly List<ResponseTerm> terms = [];
    private readonly Dictionary<TeamId, BusinessPriority> seconds = [];

    private Request(RequestEvent first, RequestFiled filed)
    {
        Id = first.Request;
        Requester = first.By.Person;
        Project = filed.Project;
        Team = filed.Team;
        Details = filed.Details;
        FiledAt = first.At;
    }

    /// <summary>Its number.</summary>
    public RequestId Id { get; }

    /// <summary>The project that is asked.</summary>
    public ProjectId Project { get; }

    /// <summary>Who asks; <see langword="null"/>: the operator, for somebody without an account.</summary>
    public PersonId? Requester { get; }

    /// <summary>The team that needs it; <see langword="null"/>: none.</summary>
    public TeamId? Team { get; }

    /// <summary>When it was filed.</summary>
    public Instant FiledAt { get; }

    /// <summary>What is asked.</summary>
    public RequestDetails Details { get; private set; }

    /// <summary>How far it is.</summary>
    public RequestState State { get; private set; }

    /// <summary>Since when it is in this state.</summary>
    public Instant Since { get; private set; }

    /// <summary>The step that led here; <see langword="null"/>: just filed.</summary>
    public RequestMoved? Last { get; private set; }

    /// <summary>What a contribution must be; <see langword="null"/>: it was never open. Stays when it is no longer open.</summary>
    public CriteriaTexts? Criteria { get; private set; }

    /// <summary>Each time the requester waited for a first response, in order.</summary>
    public IReadOnlyList<ResponseTerm> Terms => terms;

    /// <summary>The last of <see cref="Terms"/>.</summary>
    public ResponseTerm Term => terms[^1];

    /// <summary>The other teams that need it too, and how much it matters to each.</summary>
    public IReadOnlyDictionary<TeamId, BusinessPriority> Seconds => seconds;

    /// <summary>How many events it has: the version that a writer read.</summary>
    public int Version { get; private set; }

    /// <summary>When something happened to it last.</summary>
    public Instant LastAt { get; private set; }

    /// <summary>
    /// Whose turn it is: the host's to decide and to build what it planned, the guest's to answer. <see langword="null"/> while it is open, when anyone may offer and each
    /// contribution has a move of its own, and when it has come to an end.
    /// </summary>
    public Move? Move =>
        State switch
        {
            RequestState.Submitted or RequestState.Planned => new Move(Turn.Host, Since),
            RequestState.NeedsInformation => new Move(Turn.Guest, Since),
            _ => null,
        };

    /// <summary>Whether it is still about something: neither declined, withdrawn nor delivered.</summary>
    public bool IsAlive => State is RequestState.Submitted or RequestState.NeedsInformation or RequestState.Planned or RequestState.Open;

    /// <summary>The first event of a new request; <see cref="From"/> makes the request of it.</summary>
    public static RequestEvent File(RequestId id, RequestFiled filed, PersonId? requester, Instant at) => new(id, 1, new Actor(requester, Side.Guest), at, filed);

    /// <summary>The request to which all this happened.</summary>
    /// <param name="events">All its events in order.</param>
    /// <exception cref="ArgumentException">They are not all the events of one request.</exception>
    public static Request From(IEnumerable<RequestEvent> events) => Replay.Of(
        events,
        happened => (happened.Request, happened.Number),
        first => first.Act is RequestFiled filed ? new Request(first, filed) : throw new ArgumentException($"{first.Request} does not begin with being filed.", nameof(events)),
        (thing, happened) => thing.Apply(happened));

    /// <summary>The host asks for more. This is a first response; then it is the guest's turn.</summary>
    public Result<RequestEvent> Ask(Actor by, Instant at, TextVersion question) => Take(RequestStep.Ask, by, at, moved => moved with { Why = question });

    /// <summary>The guest answers, and a new term begins.</summary>
    /// <param name="by">Who.</param>
    /// <param name="at">When.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="promise">The first response that the project promises at this time.</param>
    public Result<RequestEvent> Answer(Actor by, Instant at, TextVersion answer, Duration? promise) =>
        Take(RequestStep.Answer, by, at, moved => moved with { Why = answer, Promise = promise });

    /// <summary>The host team will build it itself.</summary>
    public Result<RequestEvent> Plan(Actor by, Instant at, TextVersion? why) => Take(RequestStep.Plan, by, at, moved => moved with { Why = why });

    /// <summary>The host opens it for contribution.</summary>
    public Result<RequestEvent> Open(Actor by, Instant at, CriteriaTexts criteria, TextVersion? why = null) =>
        Take(RequestStep.Open, by, at, moved => moved with { Criteria = criteria, Why = why });

    /// <summary>The host will not have it, and says why and what the guest can do instead.</summary>
    public Result<RequestEvent> Decline(Actor by, Instant at, TextVersion reason, TextVersion alternative) =>
        Take(RequestStep.Decline, by, at, moved => moved with { Why = reason, Alternative = alternative });

    /// <summary>The guest no longer needs it.</summary>
    public Result<RequestEvent> Withdraw(Actor by, Instant at, TextVersion? why) => Take(RequestStep.Withdraw, by, at, moved => moved with { Why = why });

    /// <summary>The host looks again at what it declined, and a new term begins.</summary>
    /// <param name="by">Who.</param>
    /// <param name="at">When.</param>
    /// <param name="reason">Why.</param>
    /// <param name="promise">The first response that the project promises at this time.</param>
    public Result<RequestEvent> Reopen(Actor by, Instant at, TextVersion reason, Duration? promise) =>
        Take(RequestStep.Reopen, by, at, moved => moved with { Why = reason, Promise = promise });

    /// <summary>It has come into production: a contribution entered its warranty, or the host built what it planned.</summary>
    /// <param name="by">Who says so.</param>
    /// <param name="at">When.</param>
    /// <param name="inVersion">In which version.</param>
    public Result<RequestEvent> Deliver(Actor by, Instant at, TextVersion? inVersion) => Take(RequestStep.Deliver, by, at, moved => moved with { Why = inVersion });

    /// <summary>Somebody says something. It is a first response when a host other than the requester does while one is waited for.</summary>
    public RequestEvent Comment(Actor by, Instant at, TextVersion text) => Happen(by, at, new RequestCommented(text));

    /// <summary>The guest says otherwise what is asked.</summary>
    /// <returns>The event; <c>request.over</c> when it is no longer alive.</returns>
    public Result<RequestEvent> Edit(Actor by, Instant at, RequestDetails details) => WhileAlive(by, at, new RequestEdited(details));

    /// <summary>The host says otherwise what a contribution must be.</summary>
    /// <returns>The event; <c>request.not-open</c> when it is not open.</returns>
    public Result<RequestEvent> ReviseCriteria(Actor by, Instant at, CriteriaTexts criteria) =>
        State == RequestState.Open
            ? Happen(by, at, new RequestCriteriaRevised(criteria))
            : new Problem(ProblemKind.Conflict, "request.not-open", $"The request is {State}; criteria belong to open ones.");

    /// <summary>Another team needs it too.</summary>
    /// <returns>The event; <c>request.own-team</c> for the team that asked; <c>request.over</c> when it is withdrawn or delivered.</returns>
    public Result<RequestEvent> Second(Actor by, Instant at, TeamId team, BusinessPriority priority)
    {
        if (team == Team)
            return new Problem(ProblemKind.Conflict, "request.own-team", $"'{team}' asked for it; another team can second it.");
        var seconded = new RequestSeconded(team, priority);
        return State == RequestState.Declined ? Happen(by, at, seconded) : WhileAlive(by, at, seconded);
    }

    /// <summary>A text is emptied; that it was, stays.</summary>
    public RequestEvent Redact(Actor by, Instant at, TextVersion text) => Happen(by, at, new RequestTextRedacted(text));

    private Result<RequestEvent> Take(RequestStep step, Actor by, Instant at, Func<RequestMoved, RequestMoved> say)
    {
        var next = RequestSteps.Machine.After(State, step);
        return next.TryGet(out var to) ? Happen(by, at, say(new RequestMoved(step, State, to))) : Result.Failure<RequestEvent>(next.Problems);
    }

    private Result<RequestEvent> WhileAlive(Actor by, Instant at, RequestAct act) =>
        IsAlive ? Happen(by, at, act) : new Problem(ProblemKind.Conflict, "request.over", $"The request is {State}; nothing of it changes any more.");

    private RequestEvent Happen(Actor by, Instant at, RequestAct act)
    {
        var happened = new RequestEvent(Id, Version + 1, by, Instant.Max(at, LastAt), act);
        Apply(happened);
        return happened;
    }

    private void Apply(RequestEvent happened)
    {
        Version = happened.Number;
        LastAt = happened.At;
        switch (happened.Act)
        {
            case RequestFiled filed:
                Enter(RequestState.Submitted, happened.At);
                terms.Add(new ResponseTerm(happened.At, filed.Promise, null, IsAnswered: false));
                break;
            case RequestMoved moved:
                Apply(moved, happened.At);
                break;
            case RequestCommented when happened.By.Side == Side.Host && happened.By.Person != Requester:
                EndTerm(happened.At, isAnswered: true);
                break;
            case RequestEdited edited:
                Details = edited.Details;
                break;
            case RequestCriteriaRevised revised:
                Criteria = revised.Criteria;
                break;
            case RequestSeconded seconded:
                seconds[seconded.Team] = seconded.Priority;
                break;
        }
    }

    private void Apply(RequestMoved moved, Instant at)
    {
        if (moved.From != State)
            throw new ArgumentException($"{Id} went from {moved.From} to {moved.To} when it was {State}.", nameof(moved));
        Enter(moved.To, at);
        Last = moved;
        Criteria = moved.Criteria ?? Criteria;
        if (moved.To == RequestState.Submitted)
            terms.Add(new ResponseTerm(at, moved.Promise, null, IsAnswered: false));
        else
            EndTerm(at, isAnswered: moved.To != RequestState.Withdrawn);
    }

    private void Enter(RequestState state, Instant at)
    {
        State = state;
        Since = at;
    }

    private void EndTerm(Instant at, bool isAnswered)
    {
        if (Term.End is null)
            terms[^1] = Term with { End = at, IsAnswered = isAnswered };
    }
}
