using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>Teams, people and repositories that were withdrawn and are to come back: they take up their old rows, because their ids are theirs for ever.</summary>
internal sealed class FormerThings
{
    private readonly Dictionary<(StatementKind Kind, string Id), SourcedRow> rows = [];

    private FormerThings()
    {
    }

    /// <summary>Reads those that a plan adds.</summary>
    public static async Task<FormerThings> LoadAsync(GuesthouseContext context, ImportPlan plan, CancellationToken cancellation)
    {
        var former = new FormerThings();
        var added = plan.Rows.Where(row => row.Kind == PlannedKind.Added && row.Statement.Kind.IsThing()).Select(row => (row.Statement.Kind, row.Statement.Subject)).ToHashSet();
        await former.AddAsync(context.Set<TeamRow>(), added, cancellation);
        await former.AddAsync(context.Set<PersonRow>(), added, cancellation);
        await former.AddAsync(context.Set<RepositoryEntryRow>(), added, cancellation);
        return former;
    }

    /// <summary>The old row of a thing; <see langword="null"/>: there is none.</summary>
    public SourcedRow? Find(Statement statement) => rows.GetValueOrDefault((statement.Kind, statement.Subject));

    private async Task AddAsync<TRow>(IQueryable<TRow> table, HashSet<(StatementKind Kind, string Id)> added, CancellationToken cancellation)
        where TRow : SourcedRow
    {
        foreach (var row in await table.Where(row => row.WithdrawnAt != null).ToListAsync(cancellation))
        {
            var statement = StatementRows.StatementOf(row);
            if (added.Contains((statement.Kind, statement.Subject)))
                rows.Add((statement.Kind, statement.Subject), row);
        }
    }
}
