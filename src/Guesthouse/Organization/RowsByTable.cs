using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>All rows that imports bring, in force or withdrawn, by table and key as acts name them.</summary>
internal sealed class RowsByTable
{
    private readonly Dictionary<(string Table, string Key), SourcedRow> rows = [];
    private readonly HashSet<string> tables = new(StringComparer.Ordinal);

    private RowsByTable()
    {
    }

    /// <summary>Reads them; the context tracks them.</summary>
    public static async Task<RowsByTable> LoadAsync(GuesthouseContext context, CancellationToken cancellation)
    {
        var all = new RowsByTable();
        await all.AddAsync<TeamRow>(context, cancellation);
        await all.AddAsync<TeamParentRow>(context, cancellation);
        await all.AddAsync<TeamLeadRow>(context, cancellation);
        await all.AddAsync<TeamSlugRow>(context, cancellation);
        await all.AddAsync<PersonRow>(context, cancellation);
        await all.AddAsync<PersonEmailRow>(context, cancellation);
        await all.AddAsync<PersonLoginRow>(context, cancellation);
        await all.AddAsync<PersonManagerRow>(context, cancellation);
        await all.AddAsync<MembershipRow>(context, cancellation);
        await all.AddAsync<RepositoryEntryRow>(context, cancellation);
        await all.AddAsync<RepositoryHostRow>(context, cancellation);
        await all.AddAsync<BotRow>(context, cancellation);
        await all.AddAsync<PortalEntryRow>(context, cancellation);
        return all;
    }

    /// <summary>Whether a table is one of these.</summary>
    public bool Has(string table) => tables.Contains(table);

    /// <summary>The row; rows are never deleted.</summary>
    public SourcedRow Find(string table, string key) => rows[(table, key)];

    /// <summary>Whether a row still says what it said; its place in a file does not matter.</summary>
    public static bool SaysStill(SourcedRow row, string then)
    {
        var former = RecordedAct.RowOf(then, row.GetType());
        (former.SourceLine, former.Position) = (row.SourceLine, row.Position);
        if (former is SourcedSpanRow span)
            span.IsUndated = row is SourcedSpanRow { IsUndated: true };
        return RecordedAct.TextOf(former) == RecordedAct.TextOf(row);
    }

    private async Task AddAsync<TRow>(GuesthouseContext context, CancellationToken cancellation)
        where TRow : SourcedRow
    {
        var table = StoredStatements.TableOf(context, typeof(TRow));
        tables.Add(table);
        foreach (var row in await context.Set<TRow>().ToListAsync(cancellation))
            rows.Add((table, StatementRows.KeyOf(row)), row);
    }
}
