using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Storage.Bulk;

namespace Guesthouse.Storage.Derived;

/// <summary>What one repository tells of one of its signatures.</summary>
/// <param name="Repository">The repository's key.</param>
/// <param name="Number">The signature's number in it.</param>
/// <param name="Identity">The key of its identity as last judged.</param>
/// <param name="Evidence">What the history tells.</param>
public sealed record StoredSignature(int Repository, int Number, long? Identity, SignatureEvidence Evidence);

/// <summary>Keeps what judging identities needs of every history, so that one newly mined repository does not ask for the others to be read again.</summary>
public static class EvidenceStore
{
    /// <summary>Keeps what a repository's history tells of its signatures.</summary>
    public static void Write(Store store, int repository, IReadOnlyList<(int Number, SignatureEvidence Evidence)> signatures)
    {
        using var connection = store.Connect(forBulk: true);
        using var transaction = connection.BeginTransaction();
        connection.Run("UPDATE signatures SET signings = 0, is_author = @no WHERE repository = @repository", ("no", false), ("repository", repository));
        connection.Run("DELETE FROM signature_merges WHERE repository = @repository", ("repository", repository));
        var signed = signatures.Where(signature => signature.Evidence.Signings > 0);
        BulkUpdate.Of(connection, "signatures", ["repository", "number"], ["signings", "is_author"], signed, (row, signature) =>
        {
            row.Write(repository);
            row.Write(signature.Number);
            row.Write(signature.Evidence.Signings);
            row.Write(signature.Evidence.IsAuthor);
        });
        var merges = signatures.SelectMany(signature => signature.Evidence.Merges.Select((merge, place) => (signature.Number, Place: place, Merge: merge)));
        BulkInsert.Into(connection, "signature_merges", ["repository", "signature", "place", "login", "merges"], merges, (row, merge) =>
        {
            row.Write(repository);
            row.Write(merge.Number);
            row.Write(merge.Place);
            row.Write(merge.Merge.Login);
            row.Write(merge.Merge.Merges);
        });
        transaction.Commit();
    }

    /// <summary>What all histories of the installation tell, by repository and number. Names that no commit is signed with any more are left out.</summary>
    public static IReadOnlyList<StoredSignature> Read(Store store)
    {
        using var connection = store.Connect();
        var merges = connection.Query(
            "SELECT repository, signature, login, merges FROM signature_merges ORDER BY repository, signature, place",
            row => (Signature: (row.GetInt32(0), row.GetInt32(1)), Merge: new MergeEvidence(row.GetString(2), row.GetInt32(3))))
            .ToLookup(merge => merge.Signature, merge => merge.Merge);
        return connection.Query(
            "SELECT repository, number, identity, name, email, signings, is_author FROM signatures ORDER BY repository, number",
            row => new StoredSignature(
                row.GetInt32(0),
                row.GetInt32(1),
                row.IsDBNull(2) ? null : row.GetInt64(2),
                new SignatureEvidence(
                    new Signature(row.GetString(3), row.GetString(4)), row.GetInt32(5), row.GetBoolean(6), [.. merges[(row.GetInt32(0), row.GetInt32(1))]])));
    }

    /// <summary>Writes the answers that changed since identities were last judged.</summary>
    /// <param name="store">The store.</param>
    /// <param name="judged">Every identity as judged now.</param>
    /// <returns>The key of every identity.</returns>
    public static IReadOnlyDictionary<string, long> WriteIdentities(Store store, IReadOnlyList<Identity> judged)
    {
        using var connection = store.Connect(forBulk: true);
        using var transaction = connection.BeginTransaction();
        var known = Known();
        foreach (var identity in judged)
        {
            var answer = (identity.IsAgent, identity.Person?.Value, identity.Rule?.ToString());
            if (known.TryGetValue(identity.Key.Value, out var before) && before.Answer != answer)
                connection.Run(
                    "UPDATE identities SET is_agent = @agent, person = @person, rule = @rule WHERE key = @key",
                    ("agent", answer.IsAgent), ("person", answer.Item2), ("rule", answer.Item3), ("key", before.Key));
        }
        BulkInsert.Into(connection, "identities", ["value", "is_agent", "person", "rule"], judged.Where(identity => !known.ContainsKey(identity.Key.Value)), (row, identity) =>
        {
            row.Write(identity.Key.Value);
            row.Write(identity.IsAgent);
            row.WriteOrNull(identity.Person?.Value);
            row.WriteOrNull(identity.Rule?.ToString());
        });
        var keys = Known().ToDictionary(identity => identity.Key, identity => identity.Value.Key, StringComparer.Ordinal);
        transaction.Commit();
        return keys;

        Dictionary<string, (long Key, (bool IsAgent, string? Person, string? Rule) Answer)> Known() => connection.Query(
            "SELECT key, value, is_agent, person, rule FROM identities",
            row => (Key: row.GetInt64(0), Value: row.GetString(1), Answer: (row.GetBoolean(2), row.IsDBNull(3) ? null : row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4))))
            .ToDictionary(identity => identity.Value, identity => (identity.Key, identity.Answer), StringComparer.Ordinal);
    }

    /// <summary>Says which identity each signature is, and replaces the suggestions.</summary>
    public static void WriteSignatures(
        Store store, IEnumerable<(StoredSignature Signature, long Identity)> signatures, IReadOnlyList<(long Identity, string Person, string Reason)> suggestions)
    {
        using var connection = store.Connect(forBulk: true);
        using var transaction = connection.BeginTransaction();
        var changed = signatures.Where(judged => judged.Signature.Identity != judged.Identity);
        BulkUpdate.Of(connection, "signatures", ["repository", "number"], ["identity"], changed, (row, judged) =>
        {
            row.Write(judged.Signature.Repository);
            row.Write(judged.Signature.Number);
            row.Write(judged.Identity);
        });
        connection.Run("DELETE FROM identity_suggestions");
        BulkInsert.Into(connection, "identity_suggestions", ["identity", "person", "reason"], suggestions, (row, suggestion) =>
        {
            row.Write(suggestion.Identity);
            row.Write(suggestion.Person);
            row.Write(suggestion.Reason);
        });
        transaction.Commit();
    }
}
