using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Mining;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Stored;

/// <summary>Answers <c>measure</c> from the store, with the figures that the same repositories give when read from git.</summary>
public static class StoredMeasure
{
    /// <summary>Measures what the viewer may know of.</summary>
    public static async Task<MeasureReport> ReportAsync(Installation installation, MeasureWindow window, MeasureUnit unit, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        var seen = await context.RepositoriesFor(installation.Viewer, installation.Today).Select(row => row.Key).ToListAsync(cancellation);
        var inputs = (await RepositoryInputs.LoadAsync(context, installation.Chart, cancellation)).Where(repository => seen.Contains(repository.Row.Key)).ToList();
        var mined = inputs.FindAll(repository => repository.Row.MinedAt is not null);
        var people = await context.Set<IdentityRow>().Where(row => row.Person != null).ToDictionaryAsync(row => row.Key, row => new PersonId(row.Person!), cancellation);
        var tallies = mined.ToDictionary(repository => repository.Row.Key, _ => new Tally());
        await foreach (var row in RowsOf(context, installation, unit, window).AsAsyncEnumerable().WithCancellation(cancellation))
            if (tallies.TryGetValue(row.Repository, out var tally))
                tally.Add(Counted(row, people));
        var future = await FutureAsync(context, installation, unit, cancellation);
        var lastDay = window.LastDay(installation.Today);
        return MeasureReport.Of(
            window,
            unit,
            [.. mined.OrderBy(repository => repository.Row.Id, StringComparer.Ordinal)
                .Select(repository => new RepositoryTally(new RepositoryId(repository.Row.Id), HostOn(repository, lastDay), tallies[repository.Row.Key]))],
            IdentityCounting.Of(await StoredAuthors.LoadAsync(context, mined.ConvertAll(repository => repository.Row.Key), cancellation), StoredFacts.IsKnown(installation.Chart)),
            (await ToldAsync(context, inputs, cancellation)).Concat(mined.SelectMany(repository => Derived(repository, future))));
    }

    /// <summary>The changes as a whole, of the window.</summary>
    private static IQueryable<ClassifiedChangeRow> RowsOf(GuesthouseContext context, Installation installation, MeasureUnit unit, MeasureWindow window)
    {
        var rows = context.Set<ClassifiedChangeRow>().AsNoTracking().Where(row => row.Unit == unit && row.Place == 0);
        if (window.From is { } from)
            rows = rows.Where(row => row.Day >= from);
        if (window.To is { } to)
            rows = rows.Where(row => row.Day < to);
        if (installation.Viewer.SeesEverything)
            return rows;
        var sets = context.ProjectSetsFor(installation.Viewer, installation.Today);
        return rows.Where(row => sets.Contains(row.Projects));
    }

    private static CountedChange Counted(ClassifiedChangeRow row, Dictionary<long, PersonId> people) => new(
        row.Owner is { } owner ? new TeamId(owner) : null,
        new Standing(row.Class, row.Basis, row.FromTeam is { } from ? new TeamId(from) : null, row.Distance, row.HostSide),
        row.Identity is { } identity && people.TryGetValue(identity, out var person) ? person : null,
        row.Day,
        row.AgentAssisted);

    private static Task<Dictionary<int, int>> FutureAsync(GuesthouseContext context, Installation installation, MeasureUnit unit, CancellationToken cancellation) =>
        RowsOf(context, installation, unit, new MeasureWindow(installation.Today.AddDays(1), null))
            .GroupBy(row => row.Repository)
            .Select(group => new { group.Key, Changes = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Changes, cancellation);

    private static async Task<IEnumerable<MeasureProblem>> ToldAsync(GuesthouseContext context, List<RepositoryInputs> inputs, CancellationToken cancellation)
    {
        var ids = inputs.ToDictionary(repository => repository.Row.Key, repository => new RepositoryId(repository.Row.Id));
        var rows = await context.Set<RepositoryProblemRow>().AsNoTracking().Where(row => ids.Keys.Contains(row.Repository) && row.Path == null).ToListAsync(cancellation);
        return rows.Select(row => new MeasureProblem(ids[row.Repository], ReadingProblem.KindOf(row.Kind), row.Detail));
    }

    private static IEnumerable<MeasureProblem> Derived(RepositoryInputs repository, Dictionary<int, int> future)
    {
        var id = new RepositoryId(repository.Row.Id);
        if (repository.Entry is not { Teams.Count: > 0 })
            yield return MeasureProblem.NoOwner(id);
        if (future.TryGetValue(repository.Row.Key, out var changes))
            yield return MeasureProblem.FutureDated(id, changes);
    }

    private static TeamId? HostOn(RepositoryInputs repository, DateOnly day) =>
        repository.OwnershipWithoutFiles().OwnerOfNoPath(day).Team;
}
