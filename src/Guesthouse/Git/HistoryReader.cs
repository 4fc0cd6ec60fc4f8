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
    /// <param name="since">Leave out what this commit reaches; zero: nothing. Git refuses a commit that the repository does not hold.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    /// <returns>The history; problems <c>repository.unreadable</c>, <c>branch.unknown</c> or <c>branch.undecided</c> otherwise.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public Result<HistoryReading> Read(
        LocalRepository repository, string? branch = null, Action<int>? onCommits = null, ObjectId since = default, CancellationToken cancellation = default)
    {
        var tip = TipOf(repository, branch, cancellation);
        return tip.IsOk ? Read(repository, tip.Value, onCommits, since, cancellation) : Result.Failure<HistoryReading>(tip.Problems);
    }

    /// <summary>Reads a history from a tip that was found before.</summary>
    internal Result<HistoryReading> Read(LocalRepository repository, BranchTip tip, Action<int>? onCommits, ObjectId since, CancellationToken cancellation)
    {
        if (tip.Commit.IsZero)
            return Empty(repository);
        try
        {
            return ReadPast(repository, tip, onCommits, since, cancellation);
        }
        catch (GitException broken)
        {
            return Unreadable(repository, broken);
        }
    }

    /// <summary>Where the branch ends, which costs next to nothing; zero for an empty repository.</summary>
    internal Result<BranchTip> TipOf(LocalRepository repository, string? branch, CancellationToken cancellation)
    {
        try
        {
            return DefaultBranch.Find(git, repository, branch, cancellation);
        }
        catch (GitException broken)
        {
            return Unreadable(repository, broken);
        }
    }

    /// <summary>Whether two commits hold the same mailmap, so that nobody's name changed between them; not when one of them is missing.</summary>
    public bool HaveSameMailmap(LocalRepository repository, ObjectId one, ObjectId other, CancellationToken cancellation)
    {
        using var call = git.Start(repository.GitDirectory, ["cat-file", "--batch-check=%(objectname)"], cancellation);
        var said = call.Read(
            output => new StreamReader(output).ReadToEnd(),
            input => input.Write(System.Text.Encoding.ASCII.GetBytes($"{one}:.mailmap\n{other}:.mailmap\n{one}^{{commit}}\n")));
        var answers = said.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return answers is [var first, var second, var held] && !held.EndsWith(" missing", StringComparison.Ordinal)
            && (first == second || (first.EndsWith(" missing", StringComparison.Ordinal) && second.EndsWith(" missing", StringComparison.Ordinal)));
    }

    private static Problem Unreadable(LocalRepository repository, GitException broken) =>
        new(ProblemKind.Invalid, "repository.unreadable", $"{repository.ShownPath} cannot be read: {broken.Message}.");

    private static HistoryReading Empty(LocalRepository repository) =>
        new(new History { Tip = default, Commits = [], Signatures = [], Paths = new PathTable() }, "", [Notes.Empty(repository)]);

    private HistoryReading ReadPast(LocalRepository repository, BranchTip tip, Action<int>? onCommits, ObjectId since, CancellationToken cancellation)
    {
        var pass = new HistoryPass(git, repository, tip.Commit, since, cancellation);
        var (history, undated) = pass.Run(RawCommits.None, onCommits);
        if (undated.Count > 0)
            (history, undated) = pass.Run(RawCommits.Times(git, repository, undated, cancellation), onCommits: null);
        return new HistoryReading(history, tip.Name, [.. Notes.Of(repository, history, pass.Complaint, undated.Count)]);
    }
}
