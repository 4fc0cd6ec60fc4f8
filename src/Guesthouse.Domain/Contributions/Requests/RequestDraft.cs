namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>A request as somebody writes it.</summary>
/// <param name="Need">What is needed, in one line: lists show it.</param>
/// <param name="Purpose">What for, in Markdown.</param>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="Paths">The paths it touches, from the root of the repository; empty when not known.</param>
public sealed record RequestDraft(string Need, string Purpose, Urgency Urgency, IReadOnlyList<string> Paths)
{
    private const int MostCharactersOfNeed = 200;
    private const int MostDays = 10_000;

    /// <summary>Checks the draft.</summary>
    /// <param name="today">The UTC day.</param>
    /// <returns>The draft without blanks around its texts, or every problem.</returns>
    public Result<RequestDraft> Checked(DateOnly today)
    {
        List<Problem> problems =
        [
            .. WrittenText.ProblemsOfNeeded(Need, "request.need", "What you need", MostCharactersOfNeed),
            .. WrittenText.ProblemsOfNeeded(Purpose, "request.purpose", "What you need it for"),
            .. WrittenText.ProblemsOfPaths(Paths),
        ];
        if (Need?.Trim().Any(char.IsControl) == true)
            problems.Add(new Problem(ProblemKind.Invalid, "request.need-of-many-lines", "Say what you need in one line, and the rest where it says what for."));
        if (Urgency.ByWhen < today)
            problems.Add(new Problem(ProblemKind.Invalid, "request.too-late", FormattableString.Invariant($"{Urgency.ByWhen:yyyy-MM-dd} has passed; by when would it still help?")));
        if (Urgency.CostDays is < 0 or > MostDays)
            problems.Add(new Problem(ProblemKind.Invalid, "request.bad-cost", FormattableString.Invariant($"The cost without it is 0 to {MostDays:N0} days, and not {Urgency.CostDays:N0}.")));
        return problems.Count > 0 ? Result.Failure<RequestDraft>(problems) : this with { Need = Need!.Trim(), Purpose = Purpose.Trim() };
    }

    /// <summary>What events hold of a checked draft.</summary>
    /// <param name="keep">Keeps a text and tells where: as the next version of the text that it is instead of, where there is one.</param>
    /// <param name="before">What was asked until now; <see langword="null"/>: nothing.</param>
    public RequestDetails Kept(Func<string, TextVersion?, TextVersion> keep, RequestDetails? before = null) =>
        new(keep(Need, before?.Need), keep(Purpose, before?.Purpose), Urgency, WrittenText.Lines(Paths) is { } paths ? keep(paths, before?.Paths) : null);
}
