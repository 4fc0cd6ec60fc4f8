using Guesthouse.Domain;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>A default branch that was read whole, and what there is to say about it.</summary>
/// <param name="History">The history.</param>
/// <param name="Branch">The branch's short name, <c>main</c>; <c>HEAD</c> when it is detached; empty for an empty repository.</param>
/// <param name="Notes">What does not stop the reading: an empty or a shallow repository, a mailmap that is not there, commits without a time.</param>
public sealed record HistoryReading(History History, string Branch, IReadOnlyList<Problem> Notes);

/// <summary>Reads the history of a repository's default branch in one pass of <c>git log</c>. May be used from several threads at once.</summary>
public sealed class HistoryReader(GitProgram git)
{
    /// <summary>Reads a history, whole or not at all.</summary>
    /// <param name="repository">The repository.</param>
    /// <param name="branch">The branch to read; <see langword="null"/>: the default branch.</param>
    /// <param name="onCommits">Told now and then, on the reading thread, how many more commits were read.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    /// <returns>The history; problems <c>repository.unreadable</c>, <c>branch.unknown</c> or <c>branch.undecided</c> otherwise.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Result<HistoryReading> Read(
        LocalRepository repository, string? branch = null, Action<int>? onCommits = null, CancellationToken cancellation = default)
    {
        try
        {
            var found = DefaultBranch.Find(git, repository, branch, cancellation);
            if (!found.TryGet(out var tip))
                return Result.Failure<HistoryReading>(found.Problems);
            return tip.Commit.IsZero ? Empty(repository) : Read(repository, tip, onCommits, cancellation);
        }
        catch (GitException broken)
        {
            return new Problem(ProblemKind.Invalid, "repository.unreadable", $"{repository.ShownPath} cannot be read: {broken.Message}.");
        }
    }

    private static HistoryReading Empty(LocalRepository repository) =>
        new(new History { Tip = default, Commits = [], Signatures = [], Paths = new PathTable() }, "", [Notes.Empty(repository)]);

    private HistoryReading Read(LocalRepository repository, BranchTip tip, Action<int>? onCommits, CancellationToken cancellation)
    {
        var pass = new HistoryPass(git, repository, tip.Commit, cancellation);
        var (history, undated) = pass.Run(RawCommits.None, onCommits);
        if (undated.Count > 0)
            (history, undated) = pass.Run(RawCommits.Times(git, repository, undated, cancellation), onCommits: null);
        return new HistoryReading(history, tip.Name, [.. Notes.Of(repository, history, pass.Complaint, undated.Count)]);
    }
}
