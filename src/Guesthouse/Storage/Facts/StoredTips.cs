using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Storage.Facts;

/// <summary>Where the facts of a repository end.</summary>
/// <param name="Id">The repository's id.</param>
/// <param name="Kind">Where it is read.</param>
/// <param name="Address">Its path or address.</param>
/// <param name="Branch">The branch that is to be read; <see langword="null"/>: its default one.</param>
/// <param name="Tip">The last commit; zero: none.</param>
/// <param name="IsSettled">Whether everything up to there is stored and derived, and nothing stopped the last reading.</param>
/// <param name="Tags">What the files of its tags were like when they were read; <see langword="null"/>: never read.</param>
internal sealed record StoredTip(RepositoryId Id, RepositoryKind Kind, string? Address, string? Branch, ObjectId Tip, bool IsSettled, string? Tags);

/// <summary>Reads where facts end.</summary>
internal static class StoredTips
{
    /// <summary>Of every repository that is mined and not removed.</summary>
    /// <param name="store">The store.</param>
    /// <param name="stopped">What the kind of a stored problem begins with that stopped a reading.</param>
    public static IReadOnlyList<StoredTip> Read(Store store, string stopped)
    {
        using var connection = store.Connect();
        return connection.Query(
            """
            SELECT id, kind, address, branch_setting, tip,
                   CASE WHEN mining_tip IS NULL AND mined_at IS NOT NULL AND derived_from IS NOT NULL
                             AND NOT EXISTS (SELECT 1 FROM repository_problems problem WHERE problem.repository = repositories.key AND problem.kind LIKE @stopped)
                        THEN 1 ELSE 0 END,
                   (SELECT inspection.tags FROM inspections inspection WHERE inspection.repository = repositories.key)
            FROM repositories WHERE removed_at IS NULL AND kind <> @announced
            """,
            row => new StoredTip(
                new RepositoryId(row.GetString(0)),
                Enum.Parse<RepositoryKind>(row.GetString(1)),
                row.IsDBNull(2) ? null : row.GetString(2),
                row.IsDBNull(3) ? null : row.GetString(3),
                row.IsDBNull(4) ? default : ObjectId.FromBytes(row.GetFieldValue<byte[]>(4)),
                row.GetInt32(5) == 1,
                row.IsDBNull(6) ? null : row.GetString(6)),
            ("announced", nameof(RepositoryKind.Announced)),
            ("stopped", stopped + "%"));
    }
}
