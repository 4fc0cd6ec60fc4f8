using Guesthouse.Domain;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>The rows about the organization that are in force, and the statements they make.</summary>
internal sealed class StoredStatements
{
    private readonly Dictionary<(StatementKind Kind, string Key), SourcedRow> rows = [];
    private readonly Dictionary<int, string> files;
    private readonly List<Kept> inForce = [];

    private StoredStatements(Dictionary<int, string> files) => this.files = files;

    /// <summary>The statements, in no order.</summary>
    public IReadOnlyList<Kept> InForce => inForce;

    /// <summary>Reads them; the rows are tracked by the context when it tracks.</summary>
    public static async Task<StoredStatements> LoadAsync(GuesthouseContext context, CancellationToken cancellation)
    {
        var stored = new StoredStatements(await context.Set<SourceRow>().ToDictionaryAsync(source => source.Key, source => source.File, cancellation));
        await stored.AddAsync<TeamRow>(context, cancellation);
        await stored.AddAsync<TeamParentRow>(context, cancellation);
        await stored.AddAsync<TeamLeadRow>(context, cancellation);
        await stored.AddAsync<TeamSlugRow>(context, cancellation);
        await stored.AddAsync<PersonRow>(context, cancellation);
        await stored.AddAsync<PersonEmailRow>(context, cancellation);
        await stored.AddAsync<PersonLoginRow>(context, cancellation);
        await stored.AddAsync<PersonManagerRow>(context, cancellation);
        await stored.AddAsync<MembershipRow>(context, cancellation);
        await stored.AddAsync<RepositoryEntryRow>(context, cancellation);
        await stored.AddAsync<RepositoryHostRow>(context, cancellation);
        await stored.AddAsync<BotRow>(context, cancellation);
        return stored;
    }

    /// <summary>The row behind a statement.</summary>
    public SourcedRow RowOf(Kept kept) => rows[(kept.Statement.Kind, kept.Key)];

    /// <summary>The name of the table that holds rows of a type.</summary>
    public static string TableOf(GuesthouseContext context, Type row) => context.Model.FindEntityType(row)!.GetTableName()!;

    private async Task AddAsync<TRow>(GuesthouseContext context, CancellationToken cancellation)
        where TRow : SourcedRow
    {
        foreach (var row in await context.Set<TRow>().Where(row => row.WithdrawnAt == null).ToListAsync(cancellation))
        {
            var kept = KeptOf(row);
            rows.Add((kept.Statement.Kind, kept.Key), row);
            inForce.Add(kept);
        }
    }

    private Kept KeptOf(SourcedRow row)
    {
        var file = row.Source is { } source ? files[source] : "by hand";
        return new Kept(
            StatementRows.StatementOf(row), row is SourcedSpanRow { IsUndated: true }, row.Position, new SourceLine(file, row.SourceLine), StatementRows.KeyOf(row), row.Source, row.ConfirmedBy);
    }
}
