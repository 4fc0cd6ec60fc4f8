using Guesthouse.Domain.Facts;

namespace Guesthouse.Git;

/// <summary>Reads the times of commits from the objects themselves: git's log has no words for a date before 1970, nor for a broken one.</summary>
internal static class RawCommits
{
    private const int LargestHeader = 1 << 24;

    /// <summary>No times.</summary>
    public static IReadOnlyDictionary<ObjectId, CommitTimes> None { get; } = new Dictionary<ObjectId, CommitTimes>();

    /// <summary>The times of these commits; those without any are not among them.</summary>
    /// <exception cref="GitException">Git cannot read the repository.</exception>
    public static IReadOnlyDictionary<ObjectId, CommitTimes> Times(
        GitProgram git, LocalRepository repository, IReadOnlyCollection<ObjectId> commits, CancellationToken cancellation)
    {
        var read = new BlobReader(git).Read(repository, commits, LargestHeader, cancellation);
        var times = new Dictionary<ObjectId, CommitTimes>();
        if (read.TryGet(out var reading))
            foreach (var (id, commit) in reading.Contents)
                if (TimeOf(commit, "author "u8) is { } authored && TimeOf(commit, "committer "u8) is { } committed)
                    times.Add(id, new CommitTimes(authored, committed));
        return times;
    }

    /// <summary>The time behind the address of a header line: <c>author Name &lt;address&gt; -86400 +0000</c>.</summary>
    private static CommitTime? TimeOf(ReadOnlySpan<byte> commit, ReadOnlySpan<byte> key)
    {
        foreach (var range in commit.Split((byte)'\n'))
        {
            var line = commit[range];
            if (line.IsEmpty)
                return null;
            if (line.StartsWith(key))
                return GitTime.Parse(line[(line.LastIndexOf((byte)'>') + 1)..].Trim((byte)' '));
        }
        return null;
    }
}
