using System.Data.Common;
using Guesthouse.Domain.Facts;
using Guesthouse.Storage.Bulk;

namespace Guesthouse.Storage.Facts;

/// <summary>Writes commits of one history as rows, with the signatures and paths that they are the first to name.</summary>
internal sealed class CommitRows
{
    public static readonly string[] Columns =
    [
        "repository", "number", "id", "parents", "author", "committer", "authored_seconds", "authored_offset", "committed_seconds", "committed_offset",
        "subject", "merge_request_line", "co_authors", "reviewed_by", "signed_off_by", "paths", "governance",
    ];

    private readonly History history;
    private readonly int repository;
    private readonly StoredNumbers stored;
    private readonly IReadOnlyDictionary<ObjectId, int>? given;
    private readonly int[] signatures;
    private readonly int[] paths;
    private readonly Packer packer = new();
    private int next;

    /// <param name="history">The history that the commits are of.</param>
    /// <param name="repository">The repository's key.</param>
    /// <param name="stored">The numbers of its signatures and paths.</param>
    /// <param name="next">The number of the next commit.</param>
    /// <param name="given">The numbers that commits have already.</param>
    public CommitRows(History history, int repository, StoredNumbers stored, int next, IReadOnlyDictionary<ObjectId, int>? given = null)
    {
        this.history = history;
        this.repository = repository;
        this.stored = stored;
        this.next = next;
        this.given = given;
        signatures = NotAsked(history.Signatures.Count);
        paths = NotAsked(history.Paths.Count);
    }

    /// <summary>Writes these commits, which are not stored.</summary>
    public void Write(DbConnection connection, IEnumerable<CommitFact> commits)
    {
        BulkInsert.Into(connection, "commits", Columns, commits, Write);
        stored.WriteNew(connection);
    }

    private void Write(RowWriter row, CommitFact commit)
    {
        row.Write(repository);
        row.Write(given is not null && given.TryGetValue(commit.Id, out var number) ? number : next++);
        row.Write(PackedFacts.Ids(packer, [commit.Id]));
        row.Write(PackedFacts.Ids(packer, commit.Parents));
        row.Write(Signature(commit.Author));
        row.Write(Signature(commit.Committer));
        Write(row, commit.AuthoredAt);
        Write(row, commit.CommittedAt);
        row.Write(commit.Subject);
        row.WriteOrNull(commit.MergeRequestLine);
        row.WriteOrNull(PackedFacts.Signatures(packer, commit.CoAuthors, Signature));
        row.WriteOrNull(PackedFacts.Signatures(packer, commit.ReviewedBy, Signature));
        row.WriteOrNull(PackedFacts.Signatures(packer, commit.SignedOffBy, Signature));
        row.Write(PackedFacts.Paths(packer, commit.Paths.Span, Path));
        row.WriteOrNull(PackedFacts.Governance(packer, commit.Governance, Path));
    }

    private static void Write(RowWriter row, CommitTime time)
    {
        row.Write(time.UnixSeconds);
        row.Write((int)time.OffsetMinutes);
    }

    private int Signature(int position)
    {
        ref var number = ref signatures[position];
        return number >= 0 ? number : number = stored.Of(history.Signatures[position]);
    }

    private int Path(int position)
    {
        ref var number = ref paths[position];
        return number >= 0 ? number : number = stored.Of(history.Paths.Bytes(position));
    }

    private static int[] NotAsked(int count)
    {
        var unknown = new int[count];
        Array.Fill(unknown, -1);
        return unknown;
    }
}
