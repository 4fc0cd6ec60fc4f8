using Guesthouse.Domain.Facts;
using Guesthouse.Storage.Bulk;

namespace Guesthouse.Storage.Facts;

/// <summary>The contents of role files, kept with the facts so that ownership can be derived again without the repository.</summary>
public static class GovernanceContents
{
    /// <summary>Those of <paramref name="wanted"/> that are not stored yet.</summary>
    public static IReadOnlyList<ObjectId> Missing(Store store, int repository, IEnumerable<ObjectId> wanted)
    {
        using var connection = store.Connect();
        var known = connection.Query(
            "SELECT id FROM governance_blobs WHERE repository = @repository",
            row => ObjectId.FromBytes(row.GetFieldValue<byte[]>(0)),
            ("repository", repository)).ToHashSet();
        return [.. wanted.Where(id => !id.IsZero && !known.Contains(id)).Distinct()];
    }

    /// <summary>Adds contents, none of which is stored yet.</summary>
    public static void Add(Store store, int repository, IReadOnlyDictionary<ObjectId, byte[]> contents)
    {
        if (contents.Count == 0)
            return;
        using var connection = store.Connect(forBulk: true);
        using var transaction = connection.BeginTransaction();
        BulkInsert.Into(connection, "governance_blobs", ["repository", "id", "content"], contents, (row, content) =>
        {
            row.Write(repository);
            row.Write(content.Key.ToBytes());
            row.Write(content.Value);
        });
        transaction.Commit();
    }

    /// <summary>Every content of a repository.</summary>
    public static IReadOnlyDictionary<ObjectId, byte[]> Read(Store store, int repository)
    {
        using var connection = store.Connect();
        return connection.Query(
            "SELECT id, content FROM governance_blobs WHERE repository = @repository",
            row => (Id: ObjectId.FromBytes(row.GetFieldValue<byte[]>(0)), Content: row.GetFieldValue<byte[]>(1)),
            ("repository", repository)).ToDictionary(blob => blob.Id, blob => blob.Content);
    }
}
