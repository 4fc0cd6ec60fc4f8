using Guesthouse.Domain.Facts;

namespace Guesthouse.Storage.Facts;

/// <summary>
/// The order of <c>git log</c> without options: from the tip on, always the commit with the latest committer time among the children's
/// parents, and among equals the one that was met first. It follows from the facts alone, so that a history stored in portions is read
/// in the order of one pass.
/// </summary>
internal static class GitOrder
{
    /// <summary>The commits that <paramref name="tip"/> reaches, in that order.</summary>
    public static List<StoredCommit> Of(IReadOnlyList<StoredCommit> commits, ObjectId tip)
    {
        var waiting = commits.ToDictionary(commit => commit.Id);
        var open = new PriorityQueue<StoredCommit, (long Before, int Met)>(commits.Count);
        var ordered = new List<StoredCommit>(commits.Count);
        var met = 0;
        Meet(tip);
        while (open.TryDequeue(out var commit, out _))
        {
            ordered.Add(commit);
            foreach (var parent in commit.Parents)
                Meet(parent);
        }
        return ordered;

        void Meet(ObjectId id)
        {
            // What was met is waiting no more; parents that were never fetched never were.
            if (waiting.Remove(id, out var commit))
                open.Enqueue(commit, (-commit.CommittedAt.UnixSeconds, met++));
        }
    }
}
