using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Domain.Contributions.Tracking;

/// <summary>Something that happened to a contribution. Its events, in order, are all there is to know about it.</summary>
/// <param name="Contribution">The contribution.</param>
/// <param name="Number">Its place among the events of the contribution, counted from 1 without gaps.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When; never before the event before it.</param>
/// <param name="Act">What was done.</param>
public sealed record ContributionEvent(ContributionId Contribution, int Number, Actor By, Instant At, ContributionAct Act);

/// <summary>What was done. Holds ids, states, numbers and instants only; whatever somebody wrote stands elsewhere, by <see cref="TextVersion"/>.</summary>
public abstract record ContributionAct;

/// <summary>Somebody offered to do it, and is its contributor.</summary>
/// <param name="Project">For which project.</param>
/// <param name="Request">On which request; <see langword="null"/>: none was filed.</param>
/// <param name="Team">Of which team; <see langword="null"/>: none.</param>
/// <param name="Note">What they wrote.</param>
public sealed record ContributionOffered(ProjectId Project, RequestId? Request, TeamId? Team, TextVersion? Note) : ContributionAct;

/// <summary>It went from one state to another, other than by an agreement.</summary>
/// <param name="Step">By which step.</param>
/// <param name="From">The state before.</param>
/// <param name="To">The state after.</param>
public sealed record ContributionMoved(ContributionStep Step, ContributionState From, ContributionState To) : ContributionAct
{
    /// <summary>Why.</summary>
    public TextVersion? Why { get; init; }

    /// <summary>Since when it is in production, when released.</summary>
    public Production? Production { get; init; }
}

/// <summary>A version of the agreement was proposed.</summary>
/// <param name="Version">Which.</param>
/// <param name="Terms">What it says.</param>
/// <param name="NeedsConsent">Whether a manager has to consent.</param>
/// <param name="ConfirmedBy">The party whose proposal it is, who thereby confirms it; <see langword="null"/>: neither contributor nor mentor.</param>
public sealed record AgreementProposed(int Version, AgreementTerms Terms, bool NeedsConsent, Turn? ConfirmedBy) : ContributionAct;

/// <summary>A party confirmed a version of the agreement.</summary>
/// <param name="Version">Which.</param>
/// <param name="Party">The host is the mentor, the guest the contributor.</param>
public sealed record AgreementConfirmed(int Version, Turn Party) : ContributionAct;

/// <summary>The review went on.</summary>
/// <param name="Happened">How.</param>
public sealed record ReviewWentOn(ReviewHappening Happened) : ContributionAct;

/// <summary>Somebody commented.</summary>
/// <param name="Text">The comment.</param>
public sealed record ContributionCommented(TextVersion Text) : ContributionAct;

/// <summary>A text was emptied. Nothing else changes.</summary>
/// <param name="Text">Which one.</param>
public sealed record ContributionTextRedacted(TextVersion Text) : ContributionAct;

/// <summary>What happens in a review.</summary>
public enum ReviewHappening
{
    /// <summary>The contributor pushed, or asked again: the host's turn.</summary>
    Pushed,

    /// <summary>A reviewer wants changes: the guest's turn.</summary>
    ChangesRequested,

    /// <summary>A reviewer agrees: the host's turn to merge.</summary>
    Approved,

    /// <summary>The build runs: its turn.</summary>
    BuildStarted,

    /// <summary>The build went well: the host's turn.</summary>
    BuildPassed,

    /// <summary>The build failed: the guest's turn.</summary>
    BuildFailed,
}
