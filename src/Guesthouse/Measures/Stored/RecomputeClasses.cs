using Guesthouse.Catalog.Mining;
using Guesthouse.Catalog.Repositories;
using Guesthouse.Domain;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Derived;
using Guesthouse.Storage.Facts;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Stored;

/// <summary>What deriving classes anew changed.</summary>
/// <param name="Repositories">How many repositories were looked at again, because their facts or inputs changed.</param>
/// <param name="Classes">Class rows written or taken away.</param>
/// <param name="Cells">Cells written or taken away.</param>
public readonly record struct RecomputedClasses(int Repositories, int Classes, int Cells);

/// <summary>
/// Brings classes, cells and identities up to date after mining or a correction: identities are judged over the installation, then the
/// repositories whose facts, owners, scopes, organization or identities changed are derived again, and only the rows that differ are
/// written, in one transaction per repository.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="knowledge">How it is told who knows which folder; as the installation is set unless said.</param>
public sealed class RecomputeClasses(Store store, KnowledgeOptions? knowledge = null)
{
    private readonly int halfLifeDays = (knowledge ?? KnowledgeOptions.Of(store)).HalfLifeDays;
    private readonly Dictionary<int, StoredHistory> read = [];

    /// <summary>The hook by which commands of the catalogue bring classes up to date.</summary>
    public static async Task<int> AfterAsync(Store store, CancellationToken cancellation) => (await new RecomputeClasses(store).RunAsync(cancellation)).Classes;

    /// <summary>Whether something was derived with another half-life than is set now.</summary>
    public static async Task<bool> AwaitsOtherHalfLifeAsync(Store store, CancellationToken cancellation)
    {
        var made = InputsHash.Beginning(KnowledgeOptions.Of(store).HalfLifeDays);
        await using var context = store.Context();
        return await context.Set<RepositoryRow>().AnyAsync(row => row.DerivedFrom != null && !row.DerivedFrom.StartsWith(made), cancellation);
    }

    /// <summary>Brings everything up to date; does nothing where nothing changed.</summary>
    public async Task<RecomputedClasses> RunAsync(CancellationToken cancellation)
    {
        using var held = await DerivingLock.TakeAsync(store, TimeProvider.System, cancellation);
        await using var context = store.Context();
        var chart = await StoredOrganization.LoadAsync(context, cancellation);
        await StoredRepositories.MatchAsync(context, chart, cancellation);
        var decided = await StoredIdentities.LoadAsync(context, cancellation);
        var inputs = await RepositoryInputs.LoadAsync(context, chart, cancellation);
        foreach (var repository in inputs.Where(repository => repository.Row.DerivedFrom is null && repository.Row.MinedAt is not null))
            WriteEvidence(repository.Row.Key, cancellation);
        var judged = JudgeIdentities.Run(store, chart, decided.Of, inputs.ToDictionary(repository => repository.Row.Key, repository => new RepositoryId(repository.Row.Id)));
        return await DeriveAsync(context, chart, inputs, judged, cancellation);
    }

    private void WriteEvidence(int repository, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var stored = read[repository] = FactReader.Read(store, repository);
        var evidence = HistoryIdentities.Of(stored.History, HistoryIdentities.MergesOf(stored.History, new Ancestry(stored.History)));
        EvidenceStore.Write(store, repository, [.. evidence.Select((signature, i) => (stored.SignatureNumbers[i], signature))]);
    }

    /// <summary>Derives each repository whose inputs changed, the next one while one is written: deriving computes, writing waits for the disk.</summary>
    private async Task<RecomputedClasses> DeriveAsync(
        GuesthouseContext context, OrganizationChart chart, IReadOnlyList<RepositoryInputs> all, JudgedIdentities judged, CancellationToken cancellation)
    {
        var derivation = new RepositoryDerivation(store, (chart, judged), HistoryOf, halfLifeDays);
        var sets = new ProjectSets(store);
        var total = default(RecomputedClasses);
        var repositories = new Queue<RepositoryInputs>(all.Where(inputs => inputs.Row.MinedAt is not null));
        var derived = NextAsync(repositories, derivation);
        try
        {
            while (await derived is { } one)
            {
                cancellation.ThrowIfCancellationRequested();
                derived = NextAsync(repositories, derivation);
                var changes = await WriteAsync(context, one, judged, sets, cancellation);
                total = new RecomputedClasses(total.Repositories + 1, total.Classes + changes.Classes, total.Cells + changes.Cells);
            }
        }
        finally
        {
            await ((Task)derived).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        return total;
    }

    private static Task<DerivedRepository?> NextAsync(Queue<RepositoryInputs> repositories, RepositoryDerivation derivation) => Task.Run(() =>
    {
        while (repositories.TryDequeue(out var inputs))
            if (derivation.Of(inputs) is { } derived)
                return derived;
        return null;
    });

    private async Task<DerivedChanges> WriteAsync(GuesthouseContext context, DerivedRepository derived, JudgedIdentities judged, ProjectSets sets, CancellationToken cancellation)
    {
        var (key, stored) = (derived.Inputs.Row.Key, derived.Stored);
        var sheet = new DerivedSheet(key, stored, judged.Keys, sets);
        sheet.Add(derived.Changes);
        sheet.Add(derived.Knowers);
        PullRequestWriter.Write(store, key, stored, derived.PullRequests);
        await WriteProblemsAsync(context, key, derived.Problems, cancellation);
        return DerivedWriter.Write(store, key, new DerivedFrom(derived.Hash, derived.Inputs.Tip), sheet.Classes, sheet.Cells, sheet.Knowledge);
    }

    /// <summary>A history that was read for its evidence is not read again; it is let go of then.</summary>
    private StoredHistory HistoryOf(int repository)
    {
        if (!read.Remove(repository, out var history))
            history = FactReader.Read(store, repository);
        return history;
    }

    /// <summary>Replaces what follows from role files and owners; what reading told stays until the next reading.</summary>
    private static async Task WriteProblemsAsync(GuesthouseContext context, int key, IReadOnlyList<Problem> problems, CancellationToken cancellation)
    {
        await context.Set<RepositoryProblemRow>().Where(row => row.Repository == key && !row.Kind.StartsWith(ReadingProblem.Mark)).ExecuteDeleteAsync(cancellation);
        context.AddRange(problems.Select(problem => new RepositoryProblemRow { Repository = key, Kind = problem.Code, Detail = problem.ToString() }));
        await context.SaveChangesAsync(cancellation);
    }
}
