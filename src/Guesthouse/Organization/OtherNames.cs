using System.Globalization;
using System.Text.Json;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>
/// Where rows name a person otherwise than as whose they are: who answered, who did what a notice tells; and what they chose to be told, whose key is the person. Kept with an act
/// under the row's key and the column.
/// </summary>
/// <param name="context">The database, in a transaction that the caller commits.</param>
internal sealed class OtherNames(GuesthouseContext context)
{
    private static readonly (Type Row, string Column)[] columns = [(typeof(RequestTermRow), nameof(RequestTermRow.AnsweredBy)), (typeof(NoticeRow), nameof(NoticeRow.ByPerson))];

    /// <summary>The column of settings, which are another row when they are another person's.</summary>
    private const string Setting = nameof(NoticeSettingRow.Channel);

    /// <summary>Whether a change that an act kept is of such a column.</summary>
    public static bool Holds(ActChangeRow change) => ColumnOf(change) is { } column && (column == Setting || columns.Any(each => each.Column == column));

    /// <summary>Makes them another person's.</summary>
    public async Task MoveAsync(long act, string person, string into, CancellationToken cancellation)
    {
        foreach (var row in await context.Set<RequestTermRow>().Where(row => row.AnsweredBy == person).ToListAsync(cancellation))
        {
            row.AnsweredBy = into;
            Keep(act, person, into, (typeof(RequestTermRow), nameof(row.AnsweredBy), [row.Request, row.Number]));
        }
        foreach (var row in await context.Set<NoticeRow>().Where(row => row.ByPerson == person).ToListAsync(cancellation))
        {
            row.ByPerson = into;
            Keep(act, person, into, (typeof(NoticeRow), nameof(row.ByPerson), [row.Key]));
        }
        foreach (var choice in await ChosenNotices.MoveAsync(context, person, into, cancellation))
            Keep(act, person, into, (typeof(NoticeSettingRow), Setting, [choice]));
    }

    /// <summary>Makes what a change tells of the first person's again, where it is still there.</summary>
    public async Task ReturnAsync(ActChangeRow change, CancellationToken cancellation)
    {
        var (column, key, person) = (ColumnOf(change)!, change.RowKey.Split(' ', 2)[1], JsonSerializer.Deserialize<string>(change.Before!)!);
        if (column == Setting)
        {
            await ChosenNotices.RenameAsync(context, key, (JsonSerializer.Deserialize<string>(change.After!)!, person), cancellation);
            return;
        }
        var type = columns.Single(each => each.Column == column).Row;
        var values = context.Model.FindEntityType(type)!.FindPrimaryKey()!.Properties.Zip(key.Split(' '), (part, text) => Convert.ChangeType(text, part.ClrType, CultureInfo.InvariantCulture));
        if (await context.FindAsync(type, [.. values], cancellation) is { } row)
            context.Entry(row).Property(column).CurrentValue = person;
    }

    private void Keep(long act, string person, string into, (Type Row, string Column, object[] Keys) where) => context.Add(new ActChangeRow
    {
        Act = act,
        TableName = StoredStatements.TableOf(context, where.Row),
        RowKey = string.Join(' ', [where.Column, .. where.Keys.Select(key => Convert.ToString(key, CultureInfo.InvariantCulture))]),
        Before = JsonSerializer.Serialize(person),
        After = JsonSerializer.Serialize(into),
    });

    private static string? ColumnOf(ActChangeRow change) => change.RowKey.Split(' ') is { Length: > 1 } words ? words[0] : null;
}
