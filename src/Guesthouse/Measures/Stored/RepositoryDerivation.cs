using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Facts;

namespace Guesthouse.Measures.Stored;

/// <summary>What is derived of one repository, before it is written.</summary>
/// <param name="Inputs">The repository and what it was derived from.</param>
/// <param name="Hash">What tells whether it has to be derived again.</param>
/// <param name="Stored">Its history.</param>
internal sealed record DerivedRepository(RepositoryInputs Inputs, string Hash, StoredHistory Stored)
{
    /// <summary>Its changes of every unit, with their classes.</summary>
    public required IReadOnlyList<DerivedChange> Changes { get; init; }

    /// <summary>Who knows which folder.</summary>
    public required IReadOnlyList<FolderKnower> Knowers { get; init; }

    /// <summary>Its merged pull requests.</summary>
    public required IReadOnlyList<PullRequestFact> PullRequests { get; init; }

    /// <summary>What follows badly from role files and owners.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }
}

/// <summary>Derives what is stored of a repository, and writes nothing. For one thread at a time.</summary>
internal sealed class RepositoryDerivation
{
    private readonly Store store;
    private readonly JudgedIdentities judged;
    private readonly Func<int, StoredHistory> historyOf;
    private readonly int halfLifeDays;
    private readonly StandingRule rule;
    private readonly RoleNames bearers;
    private readonly bool isOrganizationKnown;
    private readonly string organization, names;
    private readonly ILookup<int, int> numbersOf;

    /// <summary>Over one organization and the identities judged in it.</summary>
    /// <param name="store">The store.</param>
    /// <param name="judged">The identities, and the organization that they were judged in.</param>
    /// <param name="historyOf">Reads the history of a repository, by its key.</param>
    /// <param name="halfLifeDays">Within how many days knowledge of a folder is worth half.</param>
    public RepositoryDerivation(Store store, (OrganizationChart Chart, JudgedIdentities Judged) judged, Func<int, StoredHistory> historyOf, int halfLifeDays)
    {
        (this.store, this.judged, this.historyOf, this.halfLifeDays) = (store, judged.Judged, historyOf, halfLifeDays);
        rule = new StandingRule(judged.Chart);
        bearers = NamesInRoleFiles.Of(judged.Chart, this.judged.Identities);
        isOrganizationKnown = StoredFacts.IsKnown(judged.Chart);
        (organization, names) = (InputsHash.Of(judged.Chart), InputsHash.OfNames(this.judged.Identities));
        numbersOf = this.judged.OfSignature.Keys.ToLookup(signature => signature.Repository, signature => signature.Number);
    }

    /// <summary>What follows for a repository; <see langword="null"/>: what was derived before still does, or another process is at it.</summary>
    public DerivedRepository? Of(RepositoryInputs inputs)
    {
        var key = inputs.Row.Key;
        var own = numbersOf[key].Order().Select(number => judged.Identities[judged.OfSignature[(key, number)]]);
        var hash = InputsHash.Of(organization, inputs, own, names, halfLifeDays);
        if (inputs.Row.DerivedFrom == hash)
            return null;
        var stored = historyOf(key);
        // Another process went on mining it since identities were judged, and derives it itself when it is done.
        return stored.History.Tip == inputs.Tip ? Derive(inputs, hash, stored) : null;
    }

    private DerivedRepository Derive(RepositoryInputs inputs, string hash, StoredHistory stored)
    {
        var numbers = stored.SignatureNumbers.Select(number => judged.OfSignature[(inputs.Row.Key, number)]).ToList();
        var repository = MeasuredRepository.Of(inputs.Facts(store, stored, isOrganizationKnown), numbers, judged.Identities, rule, bearers);
        var classes = new ClassDerivation(repository, inputs.Scopes);
        return new DerivedRepository(inputs, hash, stored)
        {
            Changes = [.. Enum.GetValues<MeasureUnit>().SelectMany(classes.Changes)],
            Knowers = [.. new FolderKnowledge(repository, inputs.Scopes, halfLifeDays, inputs.MinedOn).Knowers()],
            PullRequests = repository.Measure.PullRequests,
            Problems = repository.Ownership.Problems,
        };
    }
}
