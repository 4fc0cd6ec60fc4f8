using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>Something that happened to a request. Its events, in order, are all there is to know about it; they are never changed and never removed.</summary>
/// <param name="Request">The request.</param>
/// <param name="Number">Its place among the events of the request, counted from 1 without gaps.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When; never before the event before it.</param>
/// <param name="Act">What was done.</param>
public sealed record RequestEvent(RequestId Request, int Number, Actor By, Instant At, RequestAct Act) : IThingEvent
{
    /// <summary>Who did it; <see langword="null"/>: the operator.</summary>
    public PersonId? Person => By.Person;

    /// <summary>The texts that were written with it.</summary>
    public IReadOnlyList<TextVersion> Texts => ActTexts.Of(Act);
}

/// <summary>What was done. Holds ids, states, numbers and instants only; whatever somebody wrote stands elsewhere, by <see cref="TextVersion"/>.</summary>
public abstract record RequestAct;

/// <summary>It was filed, by the requester.</summary>
/// <param name="Project">Of which project something is asked.</param>
/// <param name="Team">For which team; <see langword="null"/> when the requester has none.</param>
/// <param name="Details">What is asked.</param>
/// <param name="Promise">The first response that the project promises at this time, in working time of the host; <see langword="null"/>: none.</param>
public sealed record RequestFiled(ProjectId Project, TeamId? Team, RequestDetails Details, Duration? Promise) : RequestAct;

/// <summary>It went from one state to another.</summary>
/// <param name="Step">By which step.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
public sealed record RequestMoved(RequestStep Step, RequestState From, RequestState To) : RequestAct
{
    /// <summary>Why: the question, the answer, the reason.</summary>
    public TextVersion? Why { get; init; }

    /// <summary>What else the guest can do, when declined.</summary>
    public TextVersion? Alternative { get; init; }

    /// <summary>What a contribution must be, when opened.</summary>
    public CriteriaTexts? Criteria { get; init; }

    /// <summary>The first response promised for the term that begins, when answered or reopened.</summary>
    public Duration? Promise { get; init; }
}

/// <summary>Somebody commented.</summary>
/// <param name="Text">The comment.</param>
public sealed record RequestCommented(TextVersion Text) : RequestAct;

/// <summary>The requester said otherwise what is asked.</summary>
/// <param name="Details">What is asked from now on.</param>
public sealed record RequestEdited(RequestDetails Details) : RequestAct;

/// <summary>The host said otherwise what a contribution must be.</summary>
/// <param name="Criteria">What holds from now on.</param>
public sealed record RequestCriteriaRevised(CriteriaTexts Criteria) : RequestAct;

/// <summary>Another team said that it needs it too; said again, the later counts.</summary>
/// <param name="Team">The team.</param>
/// <param name="Priority">How much it matters to that team.</param>
public sealed record RequestSeconded(TeamId Team, BusinessPriority Priority) : RequestAct;

/// <summary>A text was emptied. Nothing else changes.</summary>
/// <param name="Text">Which one.</param>
public sealed record RequestTextRedacted(TextVersion Text) : RequestAct;
