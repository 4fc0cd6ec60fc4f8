using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Domain.Decisions.Rfcs;

/// <summary>Something that happened to an RFC. Its events, in order, are all there is to know about it.</summary>
/// <param name="Rfc">The RFC.</param>
/// <param name="Number">Its place among the events of the RFC, counted from 1 without gaps.</param>
/// <param name="By">Who did it; <see langword="null"/>: Guesthouse itself, or its operator.</param>
/// <param name="At">When; never before the event before it.</param>
/// <param name="Act">What was done.</param>
public sealed record RfcEvent(RfcId Rfc, int Number, PersonId? By, Instant At, RfcAct Act) : IThingEvent
{
    /// <summary>Who did it; <see langword="null"/>: Guesthouse itself, or its operator.</summary>
    public PersonId? Person => By;

    /// <summary>Of whom it says that they left; <see langword="null"/>: of nobody.</summary>
    public PersonId? Left => (Act as RfcOwnerLeft)?.Owner;

    /// <summary>The texts that were written with it.</summary>
    public IReadOnlyList<TextVersion> Texts => RfcActTexts.Of(Act);
}

/// <summary>What was done. Holds ids, states, numbers and instants only; whatever somebody wrote stands elsewhere, by <see cref="TextVersion"/>.</summary>
public abstract record RfcAct;

/// <summary>What an RFC says.</summary>
/// <param name="Title">What it is about, in one line: lists, notices and the log of decisions show it.</param>
/// <param name="Problem">What is wrong, or missing.</param>
/// <param name="Proposal">What is to be done about it.</param>
public sealed record RfcTexts(TextVersion Title, TextVersion Problem, TextVersion Proposal);

/// <summary>It was proposed, by its author.</summary>
/// <param name="Project">The project that it is about; <see langword="null"/>: the organization.</param>
/// <param name="Texts">What it says.</param>
/// <param name="Owners">Who must sign: at least one, each once.</param>
/// <param name="Deadline">Until when.</param>
public sealed record RfcProposed(ProjectId? Project, RfcTexts Texts, IReadOnlyList<PersonId> Owners, Instant Deadline) : RfcAct;

/// <summary>An owner signed.</summary>
/// <param name="Note">What they added.</param>
/// <param name="Completes">Whether this was the last signature, and the RFC is accepted.</param>
public sealed record RfcSigned(TextVersion? Note, bool Completes) : RfcAct;

/// <summary>An owner objected.</summary>
/// <param name="Reason">Why.</param>
public sealed record RfcObjected(TextVersion Reason) : RfcAct;

/// <summary>An owner who had said nothing left the organization, and is waited for no more. Guesthouse itself sees it.</summary>
/// <param name="Owner">Who.</param>
/// <param name="Left">The beginning of the first UTC day on which they were no longer there.</param>
/// <param name="Completes">Whether all others had signed, and the RFC is accepted.</param>
public sealed record RfcOwnerLeft(PersonId Owner, Instant Left, bool Completes) : RfcAct;

/// <summary>The author said it otherwise. Whoever signed or objected has to look again.</summary>
/// <param name="Texts">What it says from now on.</param>
/// <param name="Owners">Who must sign.</param>
/// <param name="Deadline">Until when.</param>
public sealed record RfcRevised(RfcTexts Texts, IReadOnlyList<PersonId> Owners, Instant Deadline) : RfcAct;

/// <summary>It went from one state to another, other than by the last signature.</summary>
/// <param name="Step">By which step.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
public sealed record RfcMoved(RfcStep Step, RfcState From, RfcState To) : RfcAct
{
    /// <summary>Why.</summary>
    public TextVersion? Why { get; init; }

    /// <summary>The new deadline, when reopened.</summary>
    public Instant? Deadline { get; init; }
}

/// <summary>Somebody commented.</summary>
/// <param name="Text">The comment.</param>
public sealed record RfcCommented(TextVersion Text) : RfcAct;

/// <summary>A text was emptied. Nothing else changes.</summary>
/// <param name="Text">Which one.</param>
public sealed record RfcTextRedacted(TextVersion Text) : RfcAct;
