using Guesthouse.Access;
using Guesthouse.Catalog.Repositories;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Measures.Stored;

/// <summary>The figures of one repository, or of all, as they are and as they would be.</summary>
/// <param name="Repository">The repository by its id of today; <see langword="null"/>: all together.</param>
/// <param name="Before">As they are.</param>
/// <param name="After">As they would be.</param>
public sealed record ForeseenTally(RepositoryId? Repository, Tally Before, Tally After)
{
    /// <summary>Whether any figure differs: a class, its reason, a flow between teams or a distance.</summary>
    public bool Differs => Classes(Before) != Classes(After) || !Before.Flows.SequenceEqual(After.Flows) || !Before.Distances.SequenceEqual(After.Distances);

    private static (int, int, int, int, int, int) Classes(Tally tally) =>
        (tally.HostByTeam, tally.HostByRole, tally.Guest, tally.UnknownByIdentity, tally.UnknownByTeam, tally.Agent);
}

/// <summary>How figures would change with the organization. Commits of all time are counted.</summary>
/// <param name="Total">All repositories together.</param>
/// <param name="Changed">The repositories whose figures would change, in order of their ids.</param>
public sealed record ForeseenFigures(ForeseenTally Total, IReadOnlyList<ForeseenTally> Changed)
{
    /// <summary>Measures the stored facts in another organization and compares that with the figures as they are. Writes nothing.</summary>
    /// <param name="installation">The installation.</param>
    /// <param name="chart">The organization as it would be.</param>
    /// <param name="cancellation">Ends the work early.</param>
    public static async Task<ForeseenFigures> LoadAsync(Installation installation, OrganizationChart chart, CancellationToken cancellation)
    {
        var always = new MeasureWindow(null, null);
        var before = await StoredMeasure.ReportAsync(installation, always, MeasureUnit.Commit, cancellation);
        var after = (await StoredFacts.MeasureAsync(installation, chart, cancellation)).Report(always, MeasureUnit.Commit);
        await using var context = installation.Store.Context();
        var ids = await StoredRepositories.IdsInAsync(context, chart, cancellation);
        var later = after.Repositories.ToDictionary(repository => repository.Id.Value, repository => repository.Tally, StringComparer.Ordinal);
        var repositories = before.Repositories.Select(repository => new ForeseenTally(repository.Id, repository.Tally, later[ids[repository.Id.Value]]));
        return new ForeseenFigures(new ForeseenTally(null, before.Totals, after.Totals), [.. repositories.Where(repository => repository.Differs)]);
    }
}
