using System.Data.Common;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Storage.Facts;

/// <summary>Reads a repository's facts as they are stored.</summary>
internal static class FactQueries
{
    /// <summary>The state of a repository's facts.</summary>
    /// <exception cref="InvalidOperationException">There is no such repository.</exception>
    public static FactState State(DbConnection connection, int repository)
    {
        var found = connection.Query(
            "SELECT tip, mining_tip, is_shallow FROM repositories WHERE key = @repository",
            row => new FactState(Id(row, 0), Id(row, 1), row.GetBoolean(2)),
            ("repository", repository));
        return found.Count == 1 ? found[0] : throw new InvalidOperationException($"There is no repository {repository}.");
    }

    /// <summary>The signatures with their numbers, in order.</summary>
    public static List<(int Number, Signature Signature)> Signatures(DbConnection connection, int repository) => connection.Query(
        "SELECT number, name, email FROM signatures WHERE repository = @repository ORDER BY number",
        row => (row.GetInt32(0), new Signature(row.GetString(1), row.GetString(2))),
        ("repository", repository));

    /// <summary>The paths in the order of their numbers, which have no gaps.</summary>
    public static List<byte[]> Paths(DbConnection connection, int repository) => connection.Query(
        "SELECT bytes FROM paths WHERE repository = @repository ORDER BY number",
        row => row.GetFieldValue<byte[]>(0),
        ("repository", repository));

    /// <summary>The commits' names, numbers and parents, in no order.</summary>
    public static List<StoredCommitId> CommitIds(DbConnection connection, int repository) => connection.Query(
        "SELECT number, id, parents FROM commits WHERE repository = @repository",
        row =>
        {
            var id = Id(row, 1);
            return new StoredCommitId(row.GetInt32(0), id, PackedFacts.Ids(row.GetFieldValue<byte[]>(2), id.Length));
        },
        ("repository", repository));

    private static ObjectId Id(DbDataReader row, int column) => row.IsDBNull(column) ? default : ObjectId.FromBytes(row.GetFieldValue<byte[]>(column));
}

/// <summary>How far the facts of a repository are stored.</summary>
/// <param name="Tip">The tip whose history is stored whole; zero: none.</param>
/// <param name="MiningTip">The tip that a run was storing when it ended in the middle; zero: none did.</param>
/// <param name="IsShallow">Whether parents of some commits were never fetched.</param>
internal readonly record struct FactState(ObjectId Tip, ObjectId MiningTip, bool IsShallow);

/// <summary>A stored commit's place among the others.</summary>
internal sealed record StoredCommitId(int Number, ObjectId Id, IReadOnlyList<ObjectId> Parents);
