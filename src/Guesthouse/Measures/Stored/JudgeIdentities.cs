using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Storage;
using Guesthouse.Storage.Derived;

namespace Guesthouse.Measures.Stored;

/// <summary>The identities of the installation, judged.</summary>
/// <param name="Identities">Each identity.</param>
/// <param name="Keys">Their stored keys, by the identities' own.</param>
/// <param name="OfSignature">The number of the identity behind each stored signature, by repository and number.</param>
internal sealed record JudgedIdentities(
    IReadOnlyList<Identity> Identities, IReadOnlyDictionary<string, long> Keys, IReadOnlyDictionary<(int Repository, int Number), int> OfSignature);

/// <summary>Judges identities over all histories of the installation, and keeps the answers that changed.</summary>
internal static class JudgeIdentities
{
    /// <summary>Judges and keeps.</summary>
    /// <param name="store">The store, in which the evidence of every history is up to date.</param>
    /// <param name="chart">The organization.</param>
    /// <param name="decided">What people decided.</param>
    /// <param name="repositories">The ids of the repositories, by key: branches of a login that owns the repository are everybody's.</param>
    public static JudgedIdentities Run(
        Store store, OrganizationChart chart, Func<IdentityKey, IdentityDecision> decided, IReadOnlyDictionary<int, RepositoryId> repositories)
    {
        var signatures = EvidenceStore.Read(store).Where(signature => repositories.ContainsKey(signature.Repository)).ToList();
        var register = new IdentityRegister();
        var numbers = HistoryIdentities.AddTo(register, signatures.ConvertAll(signature => Counting(signature, repositories[signature.Repository])));
        var (identities, suggestions) = new IdentityJudge(chart, decided).Judge(register.Evidence());
        var keys = EvidenceStore.WriteIdentities(store, identities);
        EvidenceStore.WriteSignatures(
            store,
            signatures.Select((signature, i) => (signature, keys[identities[numbers[i]].Key.Value])),
            [.. suggestions.Select(suggestion => (keys[suggestion.Key.Value], suggestion.Person.Value, suggestion.Reason)).DistinctBy(row => (row.Item1, row.Item2))]);
        return new JudgedIdentities(
            identities, keys, signatures.Select((signature, i) => (signature, i)).ToDictionary(pair => (pair.signature.Repository, pair.signature.Number), pair => numbers[pair.i]));
    }

    private static SignatureEvidence Counting(StoredSignature signature, RepositoryId repository) => signature.Evidence with
    {
        Merges = [.. signature.Evidence.Merges.Where(merge => !merge.Login.Equals(repository.Owner, StringComparison.OrdinalIgnoreCase))],
    };
}
