using System.Globalization;
using System.Text;
using Guesthouse.Domain;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Git.Clones;

/// <summary>A clone as it stands after a look at its server.</summary>
/// <param name="Repository">The clone, to be read like any other repository.</param>
/// <param name="Notes">What there is to say: a full clone where a small one was wanted, and why.</param>
public sealed record CloneReading(LocalRepository Repository, IReadOnlyList<Problem> Notes);

/// <summary>
/// The clones that Guesthouse makes for itself in its data folder, each in a folder named by the repository's inner key, so that a
/// repository can be renamed. These are the only repositories that it writes to, and the only ones for which git may reach a network.
/// </summary>
/// <param name="git">Git.</param>
/// <param name="folder">The folder of all clones.</param>
/// <param name="clock">Tells which leftovers are old.</param>
/// <remarks>One process at a time may work on one clone; the lock of mining sees to that.</remarks>
public sealed class OwnClones(GitProgram git, string folder, TimeProvider clock)
{
    /// <summary>Brings a clone up to its server, or makes it: one branch, without contents where the server can leave them out.</summary>
    /// <param name="key">The repository's inner key.</param>
    /// <param name="address">Where it is cloned from.</param>
    /// <param name="branch">The branch to read; <see langword="null"/>: the server's default branch.</param>
    /// <param name="cancellation">Ends git when it is cancelled.</param>
    /// <returns>The clone; problems <c>clone.unreachable</c> and <c>branch.unknown</c> otherwise.</returns>
    public Result<CloneReading> Update(int key, CloneAddress address, string? branch, CancellationToken cancellation) =>
        Update(key, address, branch, full: !address.CanFilter, cancellation);

    /// <summary>
    /// Fetches contents that the clone lacks, in one call. A server that refuses to give contents by name gets asked for the whole
    /// repository instead.
    /// </summary>
    /// <returns>What there is to say about it; the problem <c>clone.unreachable</c> when nothing came.</returns>
    public Result<CloneReading> FetchContents(
        int key, CloneAddress address, string? branch, IReadOnlyCollection<ObjectId> wanted, CancellationToken cancellation)
    {
        var repository = Repository(key, address);
        var missing = wanted.Except(LocalObjects.Among(git, repository, wanted, cancellation)).ToList();
        if (missing.Count == 0)
            return new CloneReading(repository, []);
        try
        {
            FetchByName(repository, missing, cancellation);
            return new CloneReading(repository, []);
        }
        catch (GitException refused)
        {
            FolderOf(key).Remove();
            return Update(key, address, branch, full: true, cancellation).TryGet(out var whole)
                ? whole with { Notes = [Note(address, $"does not give contents by name ({refused.Message})")] }
                : Unreachable(address, refused);
        }
    }

    /// <summary>Takes a clone away.</summary>
    public void Remove(int key) => FolderOf(key).Remove();

    /// <summary>Makes a clone in place or leaves it as it is, then fetches what is new.</summary>
    private Result<CloneReading> Update(int key, CloneAddress address, string? branch, bool full, CancellationToken cancellation)
    {
        var clone = FolderOf(key);
        clone.TidyUp(clock.GetUtcNow());
        try
        {
            var answer = git.RunOnNetwork(null, ["ls-remote", "--symref", "--end-of-options", address.Value, .. RemoteBranch.Patterns(branch)], cancellation);
            var remote = RemoteBranch.Choose(answer.Output, branch, out var isEmpty);
            if (remote is null && (branch is not null || !isEmpty))
                return new Problem(ProblemKind.NotFound, branch is null ? "branch.undecided" : "branch.unknown", branch is null
                    ? $"{address} does not say which branch is its default one; name it with --branch."
                    : $"{address} has no branch '{branch}'.");
            clone.Prepare(address, full || clone.IsFull, isSha256: remote?.Tip.ToString().Length == 64);
            return new CloneReading(Repository(key, address), remote is null ? [] : Fetch(clone, address, remote, RemoteTags.Of(answer.Output), cancellation));
        }
        catch (GitException failure)
        {
            return Unreachable(address, failure);
        }
    }

    /// <summary>
    /// Fetches the branch when it moved, with the tags that lie on it, also when only those are others; and writes the commit-graph, which makes
    /// every later walk quick.
    /// </summary>
    private IReadOnlyList<Problem> Fetch(CloneFolder clone, CloneAddress address, RemoteBranch remote, RemoteTags tags, CancellationToken cancellation)
    {
        var name = $"refs/heads/{remote.Name}";
        var filter = clone.IsFull ? Array.Empty<string>() : ["--filter=blob:none"];
        if (TipOf(clone, name, cancellation) == remote.Tip && clone.SeenTags == tags.Stamp)
            return [];
        tags.ForgetOthers(git, clone, cancellation);
        var (_, complaints) = git.RunOnNetwork(
            clone.Path, ["fetch", "--quiet", "origin", "--no-write-fetch-head", "--no-recurse-submodules", .. filter, $"+{name}:{name}"], cancellation);
        git.Run(clone.Path, ["symbolic-ref", "HEAD", name], cancellation);
        git.Run(clone.Path, ["commit-graph", "write", "--reachable", "--changed-paths", "--no-progress"], cancellation);
        clone.SeenTags = tags.Stamp;
        return complaints.Contains("filtering not recognized", StringComparison.Ordinal) ? [Note(address, "cannot leave contents out")] : [];
    }

    private ObjectId TipOf(CloneFolder clone, string name, CancellationToken cancellation)
    {
        var said = git.Run(clone.Path, ["for-each-ref", "--format=%(objectname)", "--end-of-options", name], cancellation);
        return ObjectId.TryParse(said.AsSpan().TrimEnd((byte)'\n'), out var tip) ? tip : default;
    }

    private void FetchByName(LocalRepository repository, List<ObjectId> missing, CancellationToken cancellation) =>
        git.RunOnNetwork(
            repository.GitDirectory,
            ["fetch", "origin", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules", "--filter=blob:none", "--stdin"],
            cancellation,
            setting: "fetch.negotiationAlgorithm=noop",
            write: input => input.Write(Encoding.ASCII.GetBytes(string.Concat(missing.Select(id => id + "\n")))));

    private LocalRepository Repository(int key, CloneAddress address) => new(FolderOf(key).Path, address.Value, address.Id);

    private CloneFolder FolderOf(int key) => new(Path.Combine(folder, key.ToString(CultureInfo.InvariantCulture) + ".git"));

    private static Problem Note(CloneAddress address, string reason) =>
        new(ProblemKind.Invalid, "clone.full", $"{address} {reason}; the clone holds every content and is larger than it need be.");

    private static Problem Unreachable(CloneAddress address, GitException failure) =>
        new(ProblemKind.NotFound, "clone.unreachable", $"{address} cannot be cloned or fetched: {failure.Message}.");
}
