using Guesthouse.Domain.Facts;

namespace Guesthouse.Storage.Facts;

/// <summary>
/// Puts stored commits together as a history. Signatures and paths are numbered anew in the order in which the commits name them, so that
/// the history is the same in whatever portions it was stored, and holds none that no commit names any more.
/// </summary>
internal sealed class HistoryAssembly
{
    private readonly Dictionary<int, Signature> storedSignatures;
    private readonly List<byte[]> storedPaths;
    private readonly Dictionary<int, int> signaturePositions = [];
    private readonly List<Signature> signatures = [];
    private readonly List<int> signatureNumbers = [];
    private readonly int[] pathPositions;
    private readonly PathTable paths = new();

    public HistoryAssembly(IEnumerable<(int Number, Signature Signature)> signatures, List<byte[]> paths)
    {
        storedSignatures = signatures.ToDictionary(stored => stored.Number, stored => stored.Signature);
        storedPaths = paths;
        pathPositions = new int[paths.Count];
        Array.Fill(pathPositions, -1);
    }

    /// <summary>The history of these commits, which are in git's order.</summary>
    public StoredHistory Build(FactState state, IReadOnlyList<StoredCommit> commits)
    {
        var facts = new CommitFact[commits.Count];
        for (var i = 0; i < facts.Length; i++)
            facts[i] = Fact(commits[i]);
        var history = new History { Tip = state.Tip, Commits = facts, Signatures = signatures, Paths = paths, IsShallow = state.IsShallow };
        return new StoredHistory(history, [.. commits.Select(commit => commit.Number)], signatureNumbers);
    }

    private CommitFact Fact(StoredCommit commit) => new()
    {
        Id = commit.Id,
        Parents = commit.Parents,
        Author = Signature(commit.Author),
        Committer = Signature(commit.Committer),
        AuthoredAt = commit.AuthoredAt,
        CommittedAt = commit.CommittedAt,
        Subject = commit.Subject,
        MergeRequestLine = commit.MergeRequestLine,
        CoAuthors = PackedFacts.Signatures(commit.CoAuthors, Signature),
        ReviewedBy = PackedFacts.Signatures(commit.ReviewedBy, Signature),
        SignedOffBy = PackedFacts.Signatures(commit.SignedOffBy, Signature),
        Paths = PackedFacts.Paths(commit.Paths, Path),
        Governance = PackedFacts.Governance(commit.Governance, Path),
    };

    private int Signature(int number)
    {
        if (!signaturePositions.TryGetValue(number, out var position))
        {
            signaturePositions.Add(number, position = signatures.Count);
            signatures.Add(storedSignatures[number]);
            signatureNumbers.Add(number);
        }
        return position;
    }

    private int Path(int number)
    {
        ref var position = ref pathPositions[number];
        return position >= 0 ? position : position = paths.Intern(storedPaths[number]);
    }
}
