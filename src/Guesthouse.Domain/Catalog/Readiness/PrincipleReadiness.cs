namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>How well a project keeps one principle.</summary>
/// <param name="Principle">Which.</param>
/// <param name="Level">The highest level whose required known checks all pass.</param>
/// <param name="Checks">Every check of the principle with its answer, in the order of the table.</param>
public sealed record PrincipleReadiness(Principle Principle, ReadinessLevel Level, IReadOnlyList<AnsweredCheck> Checks)
{
    /// <summary>How many checks count: those that pass or fail.</summary>
    public int Known => Checks.Count(check => check.Answer.IsKnown);

    /// <summary>The checks that stand between the project and a level: failed, and required up to there.</summary>
    public IEnumerable<AnsweredCheck> InTheWayOf(ReadinessLevel level) =>
        Checks.Where(check => check.Answer.State == CheckState.Fail && check.Check.From <= level);

    /// <summary>Judges a principle by its answers.</summary>
    public static PrincipleReadiness Of(Principle principle, IReadOnlyList<AnsweredCheck> checks) => new(principle, LevelOf(checks), checks);

    /// <summary>A higher level requires what the lower ones do. What is unknown or exempt neither helps nor harms.</summary>
    private static ReadinessLevel LevelOf(IReadOnlyList<AnsweredCheck> checks)
    {
        var known = checks.Where(check => check.Answer.IsKnown).ToList();
        if (known.Count == 0)
            return ReadinessLevel.Unknown;
        if (known.TrueForAll(check => check.Answer.State == CheckState.Fail))
            return ReadinessLevel.None;
        return new[] { ReadinessLevel.Exemplary, ReadinessLevel.Ready, ReadinessLevel.Started }
            .FirstOrDefault(level => known.TrueForAll(check => check.Check.From > level || check.Answer.State == CheckState.Pass), ReadinessLevel.None);
    }
}

/// <summary>A check with its answer.</summary>
/// <param name="Check">The check.</param>
/// <param name="Answer">Its answer.</param>
public sealed record AnsweredCheck(ReadinessCheck Check, CheckAnswer Answer);

/// <summary>How well a project keeps the four principles.</summary>
/// <param name="Principles">All four, in their order.</param>
public sealed record ProjectReadiness(IReadOnlyList<PrincipleReadiness> Principles)
{
    /// <summary>Judges the principles.</summary>
    /// <param name="answers">The answer of every check by its id; a check without one is unknown.</param>
    public static ProjectReadiness Of(IReadOnlyDictionary<string, CheckAnswer> answers) => new(
        [.. Enum.GetValues<Principle>().Select(principle => PrincipleReadiness.Of(
            principle, [.. ReadinessChecks.Of(principle).Select(check => new AnsweredCheck(check, answers.GetValueOrDefault(check.Id) ?? CheckAnswer.Unknown(new Remark("not-judged"))))]))]);

    /// <summary>The principle's level.</summary>
    public ReadinessLevel LevelOf(Principle principle) => Principles[(int)principle].Level;
}
