using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Contributions.Tracking;

/// <summary>What guest and host settle before any code.</summary>
/// <param name="Mentor">Who mentors for the host.</param>
/// <param name="Plan">When, how much, how long after.</param>
/// <param name="Scope">What is built, and what is not.</param>
/// <param name="Design">The design note or RFC; needed where the size is L.</param>
public sealed record AgreementTerms(PersonId Mentor, AgreementPlan Plan, TextVersion Scope, TextVersion? Design);

/// <summary>The numbers of an agreement.</summary>
/// <param name="Start">The first day.</param>
/// <param name="Finish">The day by which it is to be merged; not before <paramref name="Start"/>.</param>
/// <param name="Size">How big it is.</param>
/// <param name="EffortHours">How many hours it takes the contributor; at least 1.</param>
/// <param name="WarrantyDays">How long the guest team mends it in production, in days; 0 or more, 30 unless said otherwise.</param>
public sealed record AgreementPlan(DateOnly Start, DateOnly Finish, ContributionSize Size, int EffortHours, int WarrantyDays = AgreementPlan.UsualWarrantyDays)
{
    /// <summary>The warranty unless said otherwise, in days.</summary>
    public const int UsualWarrantyDays = 30;
}

/// <summary>A version of an agreement, with who confirmed it. It holds once all have; a later version then takes its place.</summary>
/// <param name="Version">Counted from 1.</param>
/// <param name="Terms">What it says.</param>
/// <param name="NeedsConsent">Whether it takes more hours than the project's limit, so that the contributor's manager has to consent.</param>
public sealed record Agreement(int Version, AgreementTerms Terms, bool NeedsConsent)
{
    /// <summary>Whether the contributor confirmed it.</summary>
    public bool ByContributor { get; init; }

    /// <summary>Whether the mentor did.</summary>
    public bool ByMentor { get; init; }

    /// <summary>Whether the manager consented.</summary>
    public bool ByManager { get; init; }

    /// <summary>Whether nothing is missing.</summary>
    public bool Holds => ByContributor && ByMentor && (ByManager || !NeedsConsent);

    /// <summary>Who is waited for: the mentor, then the contributor, then the manager; <see langword="null"/> when nobody is.</summary>
    public Turn? WaitsFor =>
        this switch
        {
            { ByMentor: false } => Turn.Host,
            { ByContributor: false } => Turn.Guest,
            { Holds: false } => Turn.Manager,
            _ => null,
        };

    /// <summary>What is wrong with terms that somebody proposes.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="contributor">With whom the agreement is made.</param>
    public static IReadOnlyList<Problem> ProblemsOf(AgreementTerms terms, PersonId contributor)
    {
        var problems = new List<Problem>();
        if (terms.Mentor == contributor)
            problems.Add(new Problem(ProblemKind.Invalid, "agreement.own-mentor", "Nobody is their own mentor."));
        if (terms.Plan.Finish < terms.Plan.Start)
            problems.Add(new Problem(ProblemKind.Invalid, "agreement.ends-before-start", "The work ends before it begins."));
        if (terms.Plan.EffortHours < 1)
            problems.Add(new Problem(ProblemKind.Invalid, "agreement.no-effort", "Say how many hours it takes; at least one."));
        if (terms.Plan.WarrantyDays < 0)
            problems.Add(new Problem(ProblemKind.Invalid, "agreement.bad-warranty", "A warranty has no days, or some."));
        if (terms.Plan.Size == ContributionSize.L && terms.Design is null)
            problems.Add(new Problem(ProblemKind.Invalid, "agreement.no-design", "What is large needs a design note or an RFC."));
        return problems;
    }

    /// <summary>This version with the confirmation of one more.</summary>
    internal Agreement With(Turn party) =>
        party switch
        {
            Turn.Host => this with { ByMentor = true },
            Turn.Guest => this with { ByContributor = true },
            _ => this with { ByManager = true },
        };
}
