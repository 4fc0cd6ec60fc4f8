using Guesthouse.Domain;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Repositories;

/// <summary>Finds repositories that are stored.</summary>
internal static class StoredRepositories
{
    /// <summary>The repository that has or once had the id; <see langword="null"/> when there never was one.</summary>
    public static async Task<RepositoryRow?> FindAsync(GuesthouseContext context, string id, CancellationToken cancellation) =>
        await context.Set<RepositoryRow>().SingleOrDefaultAsync(row => row.Id == id, cancellation)
        ?? await context.Set<RepositoryFormerIdRow>()
            .Where(former => former.Id == id)
            .Join(context.Set<RepositoryRow>(), former => former.Repository, row => row.Key, (_, row) => row)
            .SingleOrDefaultAsync(cancellation);

    /// <summary>The one of <paramref name="among"/> that a name means: by its id, a former one, or its last segment where only one has it.</summary>
    public static async Task<Result<RepositoryRow>> NamedAsync(
        GuesthouseContext context, IQueryable<RepositoryRow> among, string name, CancellationToken cancellation)
    {
        var all = await among.ToListAsync(cancellation);
        if (await FindAsync(context, name, cancellation) is { } exact && all.Find(row => row.Key == exact.Key) is { } row)
            return row;
        var fitting = all.FindAll(row => new RepositoryId(row.Id).LastSegment.Equals(name, StringComparison.OrdinalIgnoreCase));
        return fitting switch
        {
            [var only] => only,
            [] => new Problem(ProblemKind.NotFound, "repository.unknown", $"There is no repository '{name}'; guesthouse repo list shows those there are."),
            _ => new Problem(ProblemKind.Invalid, "repository.ambiguous", $"'{name}' could be {string.Join(" or ", fitting.Select(row => row.Id))}."),
        };
    }

    /// <summary>Gives every repository the organization's own id where it is matched by now; the former id keeps leading to it.</summary>
    public static async Task MatchAsync(GuesthouseContext context, OrganizationChart chart, CancellationToken cancellation)
    {
        var rows = await context.Set<RepositoryRow>().OrderBy(row => row.Key).ToListAsync(cancellation);
        foreach (var (row, entry, id) in Matches(rows, chart))
        {
            row.Entry = entry;
            if (id == row.Id)
                continue;
            context.Add(new RepositoryFormerIdRow { Id = row.Id, Repository = row.Key });
            row.Id = id;
        }
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>The id that every repository would have in an organization, by the id that it has; writes nothing.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> IdsInAsync(GuesthouseContext context, OrganizationChart chart, CancellationToken cancellation)
    {
        var rows = await context.Set<RepositoryRow>().AsNoTracking().OrderBy(row => row.Key).ToListAsync(cancellation);
        var ids = rows.ToDictionary(row => row.Id, row => row.Id, StringComparer.Ordinal);
        foreach (var (row, _, id) in Matches(rows, chart))
            ids[row.Id] = id;
        return ids;
    }

    /// <summary>The repositories that the organization knows, with its entry and the id that they get by it: an id that is taken is not given twice.</summary>
    private static IEnumerable<(RepositoryRow Row, string Entry, string Id)> Matches(List<RepositoryRow> rows, OrganizationChart chart)
    {
        var taken = rows.Select(row => row.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var row in rows)
            if (chart.EntryFor(new RepositoryId(row.Id)) is { } entry)
                yield return (row, entry.Id.Value, taken.Add(entry.Id.Value) ? entry.Id.Value : row.Id);
    }
}
