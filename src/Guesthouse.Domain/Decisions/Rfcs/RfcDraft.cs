using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Organization;
using NodaTime;

namespace Guesthouse.Domain.Decisions.Rfcs;

/// <summary>An RFC as somebody writes it.</summary>
/// <param name="Title">What it is about, in one line.</param>
/// <param name="Problem">What is wrong, or missing; Markdown.</param>
/// <param name="Proposal">What is to be done about it; Markdown.</param>
/// <param name="Owners">Who must sign: 1 to 50 people.</param>
/// <param name="Until">The last UTC day on which they may sign, at most two years ahead.</param>
public sealed record RfcDraft(string? Title, string? Problem, string? Proposal, IReadOnlyList<PersonId> Owners, DateOnly Until)
{
    private const int MostCharactersOfTitle = 200;
    private const int MostOwners = 50;
    private const int MostDays = 731;

    /// <summary>When signing ends: with the end of the last day.</summary>
    public Instant Deadline => EndOf(Until);

    /// <summary>When a UTC day ends.</summary>
    public static Instant EndOf(DateOnly day) => Instant.FromDateTimeUtc(day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)) + Duration.FromDays(1);

    /// <summary>Checks the draft.</summary>
    /// <param name="today">The UTC day.</param>
    /// <returns>The draft without blanks around its texts, or every problem.</returns>
    public Result<RfcDraft> Checked(DateOnly today)
    {
        List<Problem> problems =
        [
            .. WrittenText.ProblemsOfNeeded(Title, "rfc.title", "The title", MostCharactersOfTitle),
            .. WrittenText.ProblemsOfNeeded(Problem, "rfc.problem", "The problem"),
            .. WrittenText.ProblemsOfNeeded(Proposal, "rfc.proposal", "The proposal"),
            .. ProblemsOfUntil(Until, today),
        ];
        if (Title?.Trim().Any(char.IsControl) == true)
            problems.Add(new Problem(ProblemKind.Invalid, "rfc.title-of-many-lines", "Say what it is about in one line."));
        if (Owners.Count == 0)
            problems.Add(new Problem(ProblemKind.Invalid, "rfc.no-owners", "An RFC needs at least one owner who must sign."));
        if (Owners.Count > MostOwners)
            problems.Add(new Problem(ProblemKind.Invalid, "rfc.too-many-owners", $"{Owners.Count} owners are more than {MostOwners}; who answers for the others?"));
        return problems.Count > 0 ? Result.Failure<RfcDraft>(problems) : this with { Title = Title!.Trim(), Problem = Problem!.Trim(), Proposal = Proposal!.Trim() };
    }

    /// <summary>What is wrong with the last day of signing.</summary>
    public static IEnumerable<Problem> ProblemsOfUntil(DateOnly until, DateOnly today)
    {
        if (until < today)
            yield return new Problem(ProblemKind.Invalid, "rfc.deadline-passed", FormattableString.Invariant($"{until:yyyy-MM-dd} lies behind; until when may owners sign?"));
        else if (until.DayNumber - today.DayNumber > MostDays)
            yield return new Problem(ProblemKind.Invalid, "rfc.deadline-too-far", FormattableString.Invariant($"{until:yyyy-MM-dd} is more than two years ahead; nobody remembers for so long."));
    }

    /// <summary>What events hold of the texts of a checked draft.</summary>
    /// <param name="keep">Keeps a text and tells where: as the next version of the text that it is instead of, where there is one.</param>
    /// <param name="before">What it said until now; <see langword="null"/>: nothing.</param>
    public RfcTexts Kept(Func<string, TextVersion?, TextVersion> keep, RfcTexts? before = null) =>
        new(keep(Title!, before?.Title), keep(Problem!, before?.Problem), keep(Proposal!, before?.Proposal));
}
