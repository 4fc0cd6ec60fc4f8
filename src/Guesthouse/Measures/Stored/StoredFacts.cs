using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Repositories;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage.Facts;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Stored;

/// <summary>Measures from the stored facts themselves, as from git: to explain a change down to the line that made its class.</summary>
public static class StoredFacts
{
    /// <summary>The measure of all repositories that the viewer may know of.</summary>
    public static Task<OrganizationMeasure> MeasureAsync(Installation installation, CancellationToken cancellation) =>
        MeasureAsync(installation, installation.Chart, cancellation);

    /// <summary>The measure of the same repositories in another organization, such as the one after an import. Writes nothing.</summary>
    public static async Task<OrganizationMeasure> MeasureAsync(Installation installation, OrganizationChart chart, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var seen = await context.RepositoriesFor(installation.Viewer, installation.Today).Select(row => row.Key).ToListAsync(cancellation);
        var decided = await StoredIdentities.LoadAsync(context, cancellation);
        var inputs = await RepositoryInputs.LoadAsync(context, chart, cancellation);
        var ids = await StoredRepositories.IdsInAsync(context, chart, cancellation);
        var facts = inputs
            .Where(repository => seen.Contains(repository.Row.Key) && repository.Row.MinedAt is not null)
            .Select(repository => WithMerges(repository.Facts(
                installation.Store, FactReader.Read(installation.Store, repository.Row.Key), IsKnown(chart)) with
            { Id = new RepositoryId(ids[repository.Row.Id]) }))
            .ToList();
        return OrganizationMeasure.Of(IsKnown(chart) ? chart : null, facts, [], installation.Today, decided.Of);
    }

    /// <summary>Whether anything was ever imported; without an organization people are told apart by their names.</summary>
    internal static bool IsKnown(OrganizationChart chart) => chart.Description is not { Teams.Count: 0, People.Count: 0, Repositories.Count: 0 };

    private static RepositoryFacts WithMerges(RepositoryFacts facts) =>
        facts with { Merges = HistoryIdentities.MergesOf(facts.History, facts.Ancestry, facts.Id) };
}
