using FsCheck;
using FsCheck.Fluent;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Tests.Contributions;

/// <summary>What holds whatever people try to do with a request, allowed or not, in whatever order.</summary>
public sealed class RequestsOfAnyHistory
{
    private static readonly Actor[] actors = [RequestStory.Bob, RequestStory.Ada, RequestStory.Carol, RequestStory.Sue, new(null, Side.Host)];

    /// <summary>The arrows as product people wrote them.</summary>
    private static readonly ILookup<RequestState, RequestState> arrows = ("""
        Submitted → NeedsInformation | Planned | Open | Declined | Withdrawn
        NeedsInformation → Submitted | Withdrawn | Declined
        Planned → Open | Delivered | Declined | Withdrawn
        Open → Planned | Delivered | Declined | Withdrawn
        Declined → Submitted
        """)
        .Split('\n').Select(line => line.Trim().Split(" → "))
        .SelectMany(line => line[1].Split(" | ").Select(to => (From: Enum.Parse<RequestState>(line[0]), To: Enum.Parse<RequestState>(to))))
        .ToLookup(arrow => arrow.From, arrow => arrow.To);

    private static readonly RequestState[] reachedBy =
    [
        RequestState.NeedsInformation, RequestState.Submitted, RequestState.Planned, RequestState.Open, RequestState.Declined, RequestState.Withdrawn, RequestState.Submitted, RequestState.Delivered,
    ];

    [Fact]
    public void The_steps_lead_along_the_arrows_of_the_product_and_nowhere_else() =>
        Assert.Equal(
            arrows.SelectMany(from => from.Select(to => (from.Key, to))).Order(),
            RequestSteps.Machine.Transitions.Select(arrow => (arrow.From, arrow.To)).Order());

    [Fact]
    public void A_step_is_taken_exactly_when_an_arrow_leads_there() => ForAny((request, attempt) =>
    {
        var before = request.State;
        var to = reachedBy[(int)attempt.Step];
        // Two steps lead to Submitted: answering from one state, reopening from another.
        var leads = arrows[before].Contains(to) && (to != RequestState.Submitted || (attempt.Step == RequestStep.Answer) == (before == RequestState.NeedsInformation));
        return attempt.Take(request).IsOk == leads && request.State == (leads ? to : before);
    });

    [Fact]
    public void A_refused_step_changes_nothing_and_tells_the_steps_there_are() => ForAny((request, attempt) =>
    {
        var (before, steps) = (RequestTold.Of(request), RequestSteps.Machine.StepsFrom(request.State));
        var taken = attempt.Take(request);
        return taken.IsOk
            || (RequestTold.Of(request) == before
                && taken.Problems is [{ Kind: ProblemKind.Conflict, Code: "request.not-from-here" } problem]
                && (steps.Count == 0 ? problem.Detail.EndsWith("it is finished.", StringComparison.Ordinal) : problem.Detail.EndsWith($"possible is: {string.Join(", ", steps)}.", StringComparison.Ordinal)));
    });

    [Fact]
    public void Its_events_tell_all_of_it_after_every_single_act() => ForAnyHistory(history =>
    {
        var events = new List<RequestEvent>(RequestStory.Filed().Events);
        var request = Request.From(events);
        foreach (var attempt in history)
        {
            if (attempt.Do(request).TryGet(out var happened))
                events.Add(happened);
            if (RequestTold.Of(Request.From(events)) != RequestTold.Of(request))
                return false;
        }
        return true;
    });

    [Fact]
    public void Its_events_are_numbered_without_gaps_and_never_go_back_in_time() => ForAnyHistory(history =>
    {
        var events = new List<RequestEvent>(RequestStory.Filed().Events);
        var request = Request.From(events);
        foreach (var attempt in history)
            if (attempt.Do(request).TryGet(out var happened))
                events.Add(happened);
        return events.Select(happened => happened.Number).SequenceEqual(Enumerable.Range(1, events.Count)) && events.Zip(events.Skip(1)).All(pair => pair.First.At <= pair.Second.At);
    });

    [Fact]
    public void The_host_is_waited_for_exactly_once_at_a_time() => ForAny((request, attempt) =>
    {
        attempt.Do(request);
        return request.Terms.SkipLast(1).All(term => term.End is not null)
            && (request.Term.End is null ? request.State == RequestState.Submitted : request.Term.End >= request.Term.Start)
            && (request.State == RequestState.Submitted) == (request.Move == new Move(Turn.Host, request.Since) && request.State != RequestState.Planned);
    });

    private static Gen<Attempt> Attempts() =>
        from step in Gen.Elements(Enum.GetValues<RequestStep>())
        from other in Gen.Choose(-5, 5)
        from actor in Gen.Elements(actors)
        from minutes in Gen.Choose(-300, 3000)
        from text in Gen.Choose(1, 1000)
        select new Attempt(step, other, actor, minutes, new TextVersion(text, 1));

    private static void ForAny(Func<Request, Attempt, bool> holds) => ForAnyHistory(history =>
    {
        var request = Request.From(RequestStory.Filed().Events);
        return history.All(attempt => holds(request, attempt));
    });

    private static void ForAnyHistory(Func<Attempt[], bool> holds) =>
        Prop.ForAll(Arb.From(Attempts().ArrayOf()), holds).QuickCheckThrowOnFailure();

    /// <summary>Something that somebody tries.</summary>
    private sealed record Attempt(RequestStep Step, int Other, Actor By, int Minutes, TextVersion Text)
    {
        /// <summary>Half of the time a step, else something that leaves the state as it is.</summary>
        public Result<RequestEvent> Do(Request request) =>
            Other switch
            {
                1 => request.Comment(By, When(request), Text),
                2 => request.Edit(By, When(request), request.Details with { Need = Text }),
                3 => request.ReviseCriteria(By, When(request), RequestStory.Criteria with { UserStory = Text }),
                4 => request.Second(By, When(request), new TeamId(Text.Text % 2 == 0 ? "shop" : "search"), BusinessPriority.High),
                5 => request.Redact(By, When(request), Text),
                _ => Take(request),
            };

        public Result<RequestEvent> Take(Request request) =>
            Step switch
            {
                RequestStep.Ask => request.Ask(By, When(request), Text),
                RequestStep.Answer => request.Answer(By, When(request), Text, Duration.FromHours(8)),
                RequestStep.Plan => request.Plan(By, When(request), Text),
                RequestStep.Open => request.Open(By, When(request), RequestStory.Criteria with { UserStory = Text }),
                RequestStep.Decline => request.Decline(By, When(request), Text, Text),
                RequestStep.Withdraw => request.Withdraw(By, When(request), Text),
                RequestStep.Reopen => request.Reopen(By, When(request), Text, null),
                _ => request.Deliver(By, When(request), Text),
            };

        private Instant When(Request request) => request.LastAt + Duration.FromMinutes(Minutes);
    }
}
