using System.Globalization;
using System.Text.Json;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>Rows that no file brings and that name a person: their roles, what was decided about identities of theirs, and their accounts.</summary>
/// <param name="context">The database, in a transaction that the caller commits.</param>
internal sealed class RolesAndDecisions(GuesthouseContext context)
{
    /// <summary>The column that names the person, alike in each table.</summary>
    private const string Person = nameof(RoleRow.Person);

    /// <summary>Makes the rows of one person another's, and keeps that with the act.</summary>
    public async Task MoveAsync(long act, string person, string into, CancellationToken cancellation)
    {
        await MoveAsync<RoleRow>(act, person, into, row => row.Key, cancellation);
        await MoveAsync<OrganizationRoleRow>(act, person, into, row => row.Key, cancellation);
        await MoveAsync<IdentityDecisionRow>(act, person, into, row => row.Key, cancellation);
        await MoveAsync<AccountRow>(act, person, into, row => row.Key, cancellation);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Whether a change that an act kept is of such a row.</summary>
    public bool Holds(ActChangeRow change) =>
        change.TableName == TableOf<RoleRow>() || change.TableName == TableOf<OrganizationRoleRow>() || change.TableName == TableOf<IdentityDecisionRow>() || change.TableName == TableOf<AccountRow>();

    /// <summary>Makes the row the first person's again.</summary>
    public async Task ReturnAsync(ActChangeRow change, CancellationToken cancellation)
    {
        var key = long.Parse(change.RowKey, CultureInfo.InvariantCulture);
        object? row = change.TableName == TableOf<RoleRow>() ? await context.Set<RoleRow>().FindAsync([key], cancellation)
            : change.TableName == TableOf<OrganizationRoleRow>() ? await context.Set<OrganizationRoleRow>().FindAsync([key], cancellation)
            : change.TableName == TableOf<AccountRow>() ? await context.Set<AccountRow>().FindAsync([key], cancellation)
            : await context.Set<IdentityDecisionRow>().FindAsync([key], cancellation);
        if (row is not null)
            context.Entry(row).Property(Person).CurrentValue = JsonSerializer.Deserialize<string>(change.Before!);
    }

    private async Task MoveAsync<TRow>(long act, string person, string into, Func<TRow, long> key, CancellationToken cancellation)
        where TRow : class
    {
        foreach (var row in await context.Set<TRow>().Where(row => EF.Property<string?>(row, Person) == person).ToListAsync(cancellation))
        {
            context.Entry(row).Property(Person).CurrentValue = into;
            context.Add(new ActChangeRow
            {
                Act = act,
                TableName = TableOf<TRow>(),
                RowKey = key(row).ToString(CultureInfo.InvariantCulture),
                Before = JsonSerializer.Serialize(person),
                After = JsonSerializer.Serialize(into),
            });
        }
    }

    private string TableOf<TRow>() => StoredStatements.TableOf(context, typeof(TRow));
}
