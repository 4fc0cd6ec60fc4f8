using System.Data.Common;
using Guesthouse.Domain.Facts;
using Guesthouse.Storage.Bulk;

namespace Guesthouse.Storage.Facts;

/// <summary>Stores the pull requests that git tells of.</summary>
public static class PullRequestWriter
{
    private static readonly Replacement<StoredPullRequest> table = new(
        "pull_requests",
        ["repository", "number"],
        static (row, request) =>
        {
            row.Write(request.Repository);
            row.Write(request.Number);
        },
        ["repository", "number", "kind", "merged_by", "author", "merged_seconds", "merged_offset", "login"],
        static (row, request) =>
        {
            row.Write(request.Repository);
            row.Write(request.Number);
            row.Write(request.Kind.ToString());
            row.Write(request.MergedBy.ToBytes());
            row.WriteOrNull(request.Author);
            row.Write(request.MergedAt.UnixSeconds);
            row.Write((int)request.MergedAt.OffsetMinutes);
            row.WriteOrNull(request.Login);
        });

    /// <summary>Makes the stored pull requests equal to these in one transaction; rows of which a forge told more are left alone.</summary>
    /// <param name="store">The store.</param>
    /// <param name="repository">The repository's key.</param>
    /// <param name="history">The stored history that the pull requests were found in.</param>
    /// <param name="pullRequests">All that were found.</param>
    /// <returns>How many rows were written or taken away.</returns>
    public static int Write(Store store, int repository, StoredHistory history, IEnumerable<PullRequestFact> pullRequests)
    {
        using var connection = store.Connect(forBulk: true);
        using var transaction = connection.BeginTransaction();
        var ofForge = connection.Query(
            "SELECT number FROM pull_requests WHERE repository = @repository AND field_sources IS NOT NULL",
            row => row.GetInt32(0),
            ("repository", repository)).ToHashSet();
        var wanted = pullRequests.Where(request => !ofForge.Contains(request.Number)).Select(request => StoredPullRequest.Of(repository, history, request));
        var changed = table.Run(connection, Present(connection, repository), wanted);
        transaction.Commit();
        return changed;
    }

    private static List<StoredPullRequest> Present(DbConnection connection, int repository) => connection.Query(
        """
        SELECT number, kind, merged_by, author, merged_seconds, merged_offset, login
        FROM pull_requests WHERE repository = @repository AND field_sources IS NULL
        """,
        row => new StoredPullRequest(
            repository,
            row.GetInt32(0),
            Enum.Parse<MergeKind>(row.GetString(1)),
            ObjectId.FromBytes(row.GetFieldValue<byte[]>(2)),
            row.IsDBNull(3) ? null : row.GetInt32(3),
            new CommitTime(row.GetInt64(4), (short)row.GetInt32(5)),
            row.IsDBNull(6) ? null : row.GetString(6)),
        ("repository", repository));

    /// <summary>A row of which git told all; its paths are those of the commit that merged it.</summary>
    private sealed record StoredPullRequest(
        int Repository, int Number, MergeKind Kind, ObjectId MergedBy, int? Author, CommitTime MergedAt, string? Login)
    {
        public static StoredPullRequest Of(int repository, StoredHistory history, PullRequestFact request) => new(
            repository,
            request.Number,
            request.Kind,
            history.History.Commits[request.MergedBy].Id,
            request.Author < 0 ? null : history.SignatureNumbers[request.Author],
            request.MergedAt,
            request.Login);
    }
}
