using System.Globalization;
using System.Text.Json;
using Guesthouse.Domain;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Corrections.Leaving;

/// <summary>Rows of power that an import ended, kept with its act so that they can be given back. No secret gets into an act.</summary>
/// <param name="context">The database, in a transaction that the caller commits.</param>
/// <param name="act">The import.</param>
internal sealed class EndedRows(GuesthouseContext context, long act)
{
    /// <summary>How an account was closed.</summary>
    private sealed record Closing(DateTimeOffset? At, string? By);

    /// <summary>Ends a role or an office.</summary>
    /// <typeparam name="TRow">Roles or offices.</typeparam>
    /// <param name="row">The row.</param>
    /// <param name="from">Its first day.</param>
    /// <param name="day">The first day on which it no longer holds.</param>
    /// <param name="end">Writes that day.</param>
    public void End<TRow>(TRow row, DateOnly? from, DateOnly day, Action<DateOnly> end)
        where TRow : class
    {
        var before = JsonSerializer.Serialize(row);
        // What begins on that day or later never was: no span is empty.
        if (from >= day)
            context.Remove(row);
        else
            end(day);
        Keep(row, before, from >= day ? null : JsonSerializer.Serialize(row));
    }

    /// <summary>Keeps that an account was closed.</summary>
    public void Close(AccountRow account) => Keep(account, JsonSerializer.Serialize(new Closing(null, null)), TextOf(account));

    /// <summary>Gives everything back.</summary>
    /// <returns>Why not, where it was changed since, or somebody has another account.</returns>
    public async Task<Problem?> ReturnAsync(CancellationToken cancellation)
    {
        foreach (var change in await context.Set<ActChangeRow>().AsNoTracking().Where(change => change.Act == act).OrderBy(change => change.Key).ToListAsync(cancellation))
        {
            var isBack = change.TableName == Name<RoleRow>() ? await GiveAsync<RoleRow>(change, row => row.Key = 0, cancellation)
                : change.TableName == Name<OrganizationRoleRow>() ? await GiveAsync<OrganizationRoleRow>(change, row => row.Key = 0, cancellation)
                : change.TableName != Name<AccountRow>() || await OpenAsync(change, cancellation);
            if (!isBack)
                return new Problem(ProblemKind.Conflict, "act.changed-since", "Roles, offices or accounts of people who left by this import were changed since; end or make them by hand, or take the later acts back first.");
        }
        await context.SaveChangesAsync(cancellation);
        return null;
    }

    private async Task<bool> GiveAsync<TRow>(ActChangeRow change, Action<TRow> renew, CancellationToken cancellation)
        where TRow : class
    {
        var then = JsonSerializer.Deserialize<TRow>(change.Before!)!;
        if (change.After is null)
        {
            renew(then);
            context.Add(then);
            return true;
        }
        if (await context.FindAsync<TRow>([KeyOf(change)], cancellation) is not { } row || JsonSerializer.Serialize(row) != change.After)
            return false;
        context.Entry(row).CurrentValues.SetValues(then);
        return true;
    }

    private async Task<bool> OpenAsync(ActChangeRow change, CancellationToken cancellation)
    {
        if (await context.FindAsync<AccountRow>([KeyOf(change)], cancellation) is not { } account || TextOf(account) != change.After)
            return false;
        if (await context.Set<AccountRow>().AnyAsync(other => other.ClosedAt == null && (other.Person == account.Person || other.Mail == account.Mail), cancellation))
            return false;
        (account.ClosedAt, account.ClosedBy) = (null, null);
        return true;
    }

    private void Keep<TRow>(TRow row, string before, string? after)
        where TRow : class => context.Add(new ActChangeRow
        {
            Act = act,
            TableName = Name<TRow>(),
            RowKey = Convert.ToString(context.Entry(row).Property("Key").CurrentValue, CultureInfo.InvariantCulture)!,
            Before = before,
            After = after,
        });

    private static string TextOf(AccountRow account) => JsonSerializer.Serialize(new Closing(account.ClosedAt, account.ClosedBy));

    private static long KeyOf(ActChangeRow change) => long.Parse(change.RowKey, CultureInfo.InvariantCulture);

    private string Name<TRow>() => StoredStatements.TableOf(context, typeof(TRow));
}
