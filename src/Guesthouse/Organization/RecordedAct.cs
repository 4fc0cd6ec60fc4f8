using System.Text.Json;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Organization;

/// <summary>Writes rows about the organization and keeps, with the act that wrote them, how each was before and after.</summary>
/// <param name="context">The database, in a transaction that the caller commits.</param>
/// <param name="act">The act, not yet stored.</param>
internal sealed class RecordedAct(GuesthouseContext context, ActRow act)
{
    /// <summary>What only follows from other columns is not kept.</summary>
    private static readonly JsonSerializerOptions json = new() { IgnoreReadOnlyProperties = true };

    /// <summary>As the database keeps instants, so that what is kept of a row is what will be read.</summary>
    private readonly DateTimeOffset at = DateTimeOffset.FromUnixTimeMilliseconds(act.At.ToUnixTimeMilliseconds());

    private readonly List<(SourcedRow Row, string? Before)> written = [];
    private readonly List<SourcedRow> added = [];
    private readonly List<(SourcedRow Row, SourcedRow Former)> restored = [];

    /// <summary>The act's number, once it is stored.</summary>
    public long Number => act.Key;

    /// <summary>The row as text.</summary>
    public static string TextOf(SourcedRow row) => JsonSerializer.Serialize(row, row.GetType(), json);

    /// <summary>The row of a text.</summary>
    public static SourcedRow RowOf(string text, Type type) => (SourcedRow)JsonSerializer.Deserialize(text, type, json)!;

    /// <summary>Changes a stored row.</summary>
    public void Change(SourcedRow row, Action<SourcedRow> change)
    {
        written.Add((row, TextOf(row)));
        change(row);
    }

    /// <summary>Puts a stored row out of force.</summary>
    public void Withdraw(SourcedRow row) => Change(row, gone => gone.WithdrawnAt = at);

    /// <summary>Makes a stored row what it was.</summary>
    public void Restore(SourcedRow row, string before) =>
        Change(row, now => restored.Add((now, RowOf(before, now.GetType()))));

    /// <summary>Adds a new row.</summary>
    public void Add(SourcedRow row)
    {
        written.Add((row, null));
        added.Add(row);
    }

    /// <summary>Stores the act, the rows, and what became of each.</summary>
    public async Task SaveAsync(CancellationToken cancellation)
    {
        context.Add(act);
        // First what goes out of force: an address may pass from one person to another in one import, and no two may have it at a time.
        await context.SaveChangesAsync(cancellation);
        context.AddRange(added);
        foreach (var (row, former) in restored)
            context.Entry(row).CurrentValues.SetValues(former);
        await context.SaveChangesAsync(cancellation);
        context.AddRange(written.Select(Change));
        await context.SaveChangesAsync(cancellation);
    }

    private ActChangeRow Change((SourcedRow Row, string? Before) change) => new()
    {
        Act = act.Key,
        TableName = StoredStatements.TableOf(context, change.Row.GetType()),
        RowKey = StatementRows.KeyOf(change.Row),
        Before = change.Before,
        After = TextOf(change.Row),
    };
}
