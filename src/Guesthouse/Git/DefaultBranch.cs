using System.Text;
using Guesthouse.Domain;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>The end of a branch.</summary>
/// <param name="Name">The branch's short name; <c>HEAD</c> when it is detached; empty when there is none.</param>
/// <param name="Commit">The commit; zero when the repository is empty.</param>
internal sealed record BranchTip(string Name, ObjectId Commit);

/// <summary>
/// Decides which branch is the default one: the one asked for, else HEAD when it resolves, else <c>origin/HEAD</c>, else the only branch,
/// else <c>main</c>, else <c>master</c>.
/// </summary>
internal static class DefaultBranch
{
    private const string Heads = "refs/heads/";
    private const string Origin = "refs/remotes/origin/";

    /// <summary>The default branch's tip.</summary>
    /// <param name="git">Git.</param>
    /// <param name="repository">The repository.</param>
    /// <param name="wanted">The branch asked for; <see langword="null"/> without one. It may be one of origin's that was never checked out.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    /// <exception cref="GitException">Git cannot read the repository.</exception>
    public static Result<BranchTip> Find(GitProgram git, LocalRepository repository, string? wanted, CancellationToken cancellation)
    {
        string[] patterns = wanted is null ? [Heads, Origin + "HEAD"] : [Heads + wanted, Origin + wanted];
        var branches = List(git, repository, patterns, cancellation);
        if (wanted is not null)
            return Wanted(repository, branches, wanted);
        return (branches.FirstOrDefault(branch => branch.IsHead) ?? Detached(git, repository, cancellation) ?? Guess(branches)) is { } found
            ? new BranchTip(found.ShortName, found.Tip)
            : NoneOf(git, repository, cancellation);
    }

    private static Result<BranchTip> Wanted(LocalRepository repository, List<Branch> branches, string wanted) =>
        (Named(branches, Heads + wanted) ?? Named(branches, Origin + wanted)) is { } found
            ? new BranchTip(wanted, found.Tip)
            : new Problem(ProblemKind.NotFound, "branch.unknown", $"{repository.ShownPath} has no branch '{wanted}'.");

    private static Branch? Guess(List<Branch> branches)
    {
        var own = branches.Where(branch => branch.Ref.StartsWith(Heads, StringComparison.Ordinal)).Take(2).ToList();
        return Named(branches, Origin + "HEAD")
            ?? (own.Count == 1 ? own[0] : Named(branches, Heads + "main") ?? Named(branches, Heads + "master"));
    }

    private static Branch? Named(List<Branch> branches, string name) => branches.Find(branch => branch.Ref == name);

    /// <summary>HEAD where it names no branch, but a commit.</summary>
    private static Branch? Detached(GitProgram git, LocalRepository repository, CancellationToken cancellation)
    {
        try
        {
            var said = git.Run(repository.GitDirectory, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"], cancellation);
            return new Branch("HEAD", Parse(said.AsSpan().TrimEnd((byte)'\n')), "", IsHead: true);
        }
        catch (GitException)
        {
            // HEAD names a branch that does not exist: a bundle's clone, or nothing was committed yet.
            return null;
        }
    }

    private static Result<BranchTip> NoneOf(GitProgram git, LocalRepository repository, CancellationToken cancellation) =>
        List(git, repository, ["--count=1"], cancellation).Count == 0
            ? new BranchTip("", default)
            : new Problem(ProblemKind.Invalid, "branch.undecided", $"{repository.ShownPath} does not say which branch is its default one; name it with --branch.");

    private static List<Branch> List(GitProgram git, LocalRepository repository, string[] patterns, CancellationToken cancellation)
    {
        // Names of references hold neither spaces nor line breaks.
        string[] command = ["for-each-ref", "--format=%(objectname) %(refname) %(HEAD) %(symref)", .. patterns];
        var said = Encoding.UTF8.GetString(git.Run(repository.GitDirectory, command, cancellation));
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).Select(Read)];
    }

    /// <summary>The mark of HEAD is <c>*</c> or a space, which makes one empty word more.</summary>
    private static Branch Read(string[] words) =>
        new(words[1], Parse(Encoding.UTF8.GetBytes(words[0])), words[^1], IsHead: words[2] == "*");

    private static ObjectId Parse(ReadOnlySpan<byte> hex) =>
        ObjectId.TryParse(hex, out var id) ? id : throw new GitException("git told no object name");

    /// <param name="Ref">The whole name of the reference.</param>
    /// <param name="Tip">The commit it names.</param>
    /// <param name="Target">The reference that it stands for; empty when it stands for itself.</param>
    /// <param name="IsHead">Whether HEAD names it.</param>
    private sealed record Branch(string Ref, ObjectId Tip, string Target, bool IsHead)
    {
        public string ShortName
        {
            get
            {
                var name = Target.Length > 0 ? Target : Ref;
                return name.StartsWith(Heads, StringComparison.Ordinal) ? name[Heads.Length..]
                    : name.StartsWith(Origin, StringComparison.Ordinal) ? name[Origin.Length..]
                    : name;
            }
        }
    }
}
