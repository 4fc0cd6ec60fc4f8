using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Domain.Decisions;

/// <summary>What was decided about.</summary>
public enum DecisionKind
{
    /// <summary>A request.</summary>
    Request,

    /// <summary>An RFC.</summary>
    Rfc,
}

/// <summary>What was decided.</summary>
public enum DecisionOutcome
{
    /// <summary>The host team builds it itself.</summary>
    Planned,

    /// <summary>Opened for contribution.</summary>
    Opened,

    /// <summary>The host will not have it.</summary>
    Declined,

    /// <summary>What was declined is looked at again.</summary>
    Reopened,

    /// <summary>All owners signed who were there.</summary>
    Accepted,

    /// <summary>An owner objected to the end.</summary>
    Rejected,

    /// <summary>Not all owners signed in time.</summary>
    Lapsed,
}

/// <summary>What a decision is about.</summary>
/// <param name="Kind">Request or RFC.</param>
/// <param name="Number">Its number in the organization.</param>
public readonly record struct DecisionSubject(DecisionKind Kind, int Number);

/// <summary>A line of the log of decisions: what was decided, by whom, when, and why. It is made of events, and of nothing else.</summary>
/// <param name="Subject">About what.</param>
/// <param name="Project">For which project; <see langword="null"/>: the organization.</param>
/// <param name="Outcome">What.</param>
/// <param name="By">By whom; for RFCs, who signed last; <see langword="null"/>: Guesthouse at a deadline or when an owner had left, or the operator.</param>
/// <param name="At">When.</param>
public sealed record Decision(DecisionSubject Subject, ProjectId? Project, DecisionOutcome Outcome, PersonId? By, Instant At)
{
    /// <summary>Why.</summary>
    public TextVersion? Why { get; init; }

    /// <summary>What else the guest can do.</summary>
    public TextVersion? Alternative { get; init; }

    /// <summary>The decision that an event of a request is; <see langword="null"/> when it is none. Questions are none, and neither is what guests do.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="project">The project of the request.</param>
    public static Decision? Of(RequestEvent happened, ProjectId project) =>
        happened.Act is RequestMoved moved && OutcomeOf(moved.Step) is { } outcome
            ? new Decision(new DecisionSubject(DecisionKind.Request, happened.Request.Value), project, outcome, happened.By.Person, happened.At) { Why = moved.Why, Alternative = moved.Alternative }
            : null;

    /// <summary>The decision that an event of an RFC is; <see langword="null"/> when it is none.</summary>
    /// <param name="happened">The event.</param>
    /// <param name="project">The project of the RFC.</param>
    public static Decision? Of(RfcEvent happened, ProjectId? project)
    {
        (DecisionOutcome Outcome, TextVersion? Why)? decided = happened.Act switch
        {
            RfcSigned { Completes: true } signed => (DecisionOutcome.Accepted, signed.Note),
            RfcOwnerLeft { Completes: true } => (DecisionOutcome.Accepted, null),
            RfcMoved { Step: RfcStep.Reject } moved => (DecisionOutcome.Rejected, moved.Why),
            RfcMoved { Step: RfcStep.Lapse } moved => (DecisionOutcome.Lapsed, moved.Why),
            RfcMoved { Step: RfcStep.Reopen } moved => (DecisionOutcome.Reopened, moved.Why),
            _ => null,
        };
        return decided is var (outcome, why)
            ? new Decision(new DecisionSubject(DecisionKind.Rfc, happened.Rfc.Value), project, outcome, happened.By, happened.At) { Why = why }
            : null;
    }

    private static DecisionOutcome? OutcomeOf(RequestStep step) =>
        step switch
        {
            RequestStep.Plan => DecisionOutcome.Planned,
            RequestStep.Open => DecisionOutcome.Opened,
            RequestStep.Decline => DecisionOutcome.Declined,
            RequestStep.Reopen => DecisionOutcome.Reopened,
            _ => null,
        };
}
