namespace Guesthouse.Domain.Catalog.Readiness;

/// <summary>One thing that readiness asks of a project.</summary>
/// <param name="Id">Such as <c>readme.build</c>; never reused for anything else.</param>
/// <param name="Principle">What it belongs to.</param>
/// <param name="Weight">How much it matters: 1 to 3.</param>
/// <param name="From">The level from which it is required.</param>
/// <param name="Pattern">The InnerSource pattern that helps, by its title.</param>
/// <param name="IsOfEachRepository">Whether each repository of a project must pass it; else one is enough.</param>
public sealed record ReadinessCheck(string Id, Principle Principle, int Weight, ReadinessLevel From, string Pattern, bool IsOfEachRepository = false)
{
    /// <summary>The answer for a project of several repositories or parts: the worst where each must pass, else the best.</summary>
    /// <param name="answers">Those of its parts, at least one.</param>
    public CheckAnswer Together(IReadOnlyList<CheckAnswer> answers) => IsOfEachRepository
        ? answers.MinBy(answer => Rank(answer.State, [CheckState.Fail, CheckState.Unknown, CheckState.Pass, CheckState.Exempt]))!
        : answers.MinBy(answer => Rank(answer.State, [CheckState.Pass, CheckState.Unknown, CheckState.Fail, CheckState.Exempt]))!;

    private static int Rank(CheckState state, CheckState[] order) => Array.IndexOf(order, state);
}
