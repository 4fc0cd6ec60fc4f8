using NodaTime;

namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>A step as somebody writes it. Texts are Markdown.</summary>
/// <param name="Step">Which step.</param>
public sealed record RequestStepDraft(RequestStep Step)
{
    /// <summary>The question, the answer, the reason, or in which version it was delivered. Asking, answering, declining and reopening need one.</summary>
    public string? Why { get; init; }

    /// <summary>What else the guest can do; declining needs one, other steps have none.</summary>
    public string? Alternative { get; init; }

    /// <summary>What a contribution must be; opening needs them, other steps have none.</summary>
    public AcceptanceCriteria? Criteria { get; init; }

    /// <summary>Checks the draft.</summary>
    /// <returns>The draft without blanks around its texts, or every problem.</returns>
    public Result<RequestStepDraft> Checked()
    {
        var criteria = Criteria?.Checked();
        List<Problem> problems =
        [
            .. Step switch
            {
                RequestStep.Ask => WrittenText.ProblemsOfNeeded(Why, "request.question", "The question"),
                RequestStep.Answer => WrittenText.ProblemsOfNeeded(Why, "request.answer", "The answer"),
                RequestStep.Decline or RequestStep.Reopen => WrittenText.ProblemsOfNeeded(Why, "request.reason", "The reason"),
                _ => WrittenText.ProblemsOf(Why, "request.reason", "The reason"),
            },
            .. Step == RequestStep.Decline ? WrittenText.ProblemsOfNeeded(Alternative, "request.alternative", "What the guest can do instead") : [],
            .. Step == RequestStep.Open && Criteria is null ? [new Problem(ProblemKind.Invalid, "request.criteria-missing", "Opening a request takes acceptance criteria: a user story, a definition of done and a size.")] : Array.Empty<Problem>(),
            .. criteria?.Problems ?? [],
        ];
        return problems.Count > 0
            ? Result.Failure<RequestStepDraft>(problems)
            : this with
            {
                Why = WrittenText.Trimmed(Why),
                Alternative = Step == RequestStep.Decline ? WrittenText.Trimmed(Alternative) : null,
                Criteria = Step == RequestStep.Open ? criteria?.Value : null,
            };
    }

    /// <summary>Takes the step.</summary>
    /// <param name="request">The request.</param>
    /// <param name="by">Who.</param>
    /// <param name="at">When.</param>
    /// <param name="keep">Keeps a text and tells where; not asked where the step does not lead on.</param>
    /// <param name="promise">The first response that the project promises at this time.</param>
    /// <returns>The event; <c>request.not-from-here</c> with the steps that lead on.</returns>
    public Result<RequestEvent> Take(Request request, Actor by, Instant at, Func<string, TextVersion?, TextVersion> keep, Duration? promise)
    {
        if (RequestSteps.Machine.After(request.State, Step) is { IsOk: false } refused)
            return Result.Failure<RequestEvent>(refused.Problems);
        TextVersion? why = Why is { } written ? keep(written, null) : null;
        return Step switch
        {
            RequestStep.Ask => request.Ask(by, at, why!.Value),
            RequestStep.Answer => request.Answer(by, at, why!.Value, promise),
            RequestStep.Plan => request.Plan(by, at, why),
            RequestStep.Open => request.Open(by, at, Criteria!.Kept(keep, request.Criteria), why),
            RequestStep.Decline => request.Decline(by, at, why!.Value, keep(Alternative!, null)),
            RequestStep.Withdraw => request.Withdraw(by, at, why),
            RequestStep.Reopen => request.Reopen(by, at, why!.Value, promise),
            _ => request.Deliver(by, at, why),
        };
    }
}
