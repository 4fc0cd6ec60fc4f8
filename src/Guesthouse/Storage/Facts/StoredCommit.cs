using System.Data.Common;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Storage.Facts;

/// <summary>A commit's row.</summary>
internal sealed record StoredCommit
{
    public required int Number { get; init; }

    public required ObjectId Id { get; init; }

    public required IReadOnlyList<ObjectId> Parents { get; init; }

    public required int Author { get; init; }

    public required int Committer { get; init; }

    public required CommitTime AuthoredAt { get; init; }

    public required CommitTime CommittedAt { get; init; }

    public required string Subject { get; init; }

    public required string? MergeRequestLine { get; init; }

    public required byte[] CoAuthors { get; init; }

    public required byte[] ReviewedBy { get; init; }

    public required byte[] SignedOffBy { get; init; }

    public required byte[] Paths { get; init; }

    public required byte[] Governance { get; init; }

    /// <summary>Reads a row of <see cref="CommitRows.Columns"/> without the first.</summary>
    public static StoredCommit Read(DbDataReader row)
    {
        var id = ObjectId.FromBytes(row.GetFieldValue<byte[]>(1));
        return new StoredCommit
        {
            Number = row.GetInt32(0),
            Id = id,
            Parents = PackedFacts.Ids(row.GetFieldValue<byte[]>(2), id.Length),
            Author = row.GetInt32(3),
            Committer = row.GetInt32(4),
            AuthoredAt = new CommitTime(row.GetInt64(5), (short)row.GetInt32(6)),
            CommittedAt = new CommitTime(row.GetInt64(7), (short)row.GetInt32(8)),
            Subject = row.GetString(9),
            MergeRequestLine = row.IsDBNull(10) ? null : row.GetString(10),
            CoAuthors = Bytes(row, 11),
            ReviewedBy = Bytes(row, 12),
            SignedOffBy = Bytes(row, 13),
            Paths = Bytes(row, 14),
            Governance = Bytes(row, 15),
        };
    }

    private static byte[] Bytes(DbDataReader row, int column) => row.IsDBNull(column) ? [] : row.GetFieldValue<byte[]>(column);
}
