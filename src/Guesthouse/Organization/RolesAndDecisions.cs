using System.Globalization;
using System.Text.Json;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>Rows that no file brings and that name a person: their roles, what was decided about identities of theirs, their accounts, what they asked for, did and follow, and what they are told.</summary>
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
        await MoveAsync<RequestRow>(act, person, into, row => row.Number, cancellation);
        await MoveAsync<RequestEventRow>(act, person, into, row => row.Key, cancellation);
        // What both follow one of them follows already.
        var both = context.Set<RequestFollowRow>().Where(other => other.Person == into).Select(other => other.Request);
        await context.Set<RequestFollowRow>().Where(row => row.Person == person && both.Contains(row.Request)).ExecuteDeleteAsync(cancellation);
        await MoveAsync<RequestFollowRow>(act, person, into, row => row.Key, cancellation);
        // Events of RFCs name people as they did, and are read as who they are now; what lists and filters ask moves.
        await MoveAsync<RfcRow>(act, person, into, row => row.Number, cancellation);
        await MoveAsync<RfcOwnerRow>(act, person, into, row => row.Key, cancellation);
        await MoveAsync<DecisionRow>(act, person, into, row => row.Key, cancellation);
        await MoveAsync<NoticeRow>(act, person, into, row => row.Key, cancellation);
        await MoveAsync<NoticeDeliveryRow>(act, person, into, row => row.Key, cancellation);
        await new OtherNames(context).MoveAsync(act, person, into, cancellation);
        await MoveAsync<AbsenceRow>(act, person, into, row => row.Key, cancellation);
        // Nobody has two schedules at once: where both have some, those of who stays hold.
        if (!await context.Set<WorkScheduleRow>().AnyAsync(row => row.Person == into, cancellation))
            await MoveAsync<WorkScheduleRow>(act, person, into, row => row.Key, cancellation);
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Whether a change that an act kept is of such a row.</summary>
    public bool Holds(ActChangeRow change) => OtherNames.Holds(change) || Tables().Any(table => table.Name == change.TableName);

    /// <summary>Makes the row the first person's again.</summary>
    public async Task ReturnAsync(ActChangeRow change, CancellationToken cancellation)
    {
        if (OtherNames.Holds(change))
        {
            await new OtherNames(context).ReturnAsync(change, cancellation);
            return;
        }
        var (_, type, key) = Tables().Single(table => table.Name == change.TableName);
        if (await context.FindAsync(type, [key(long.Parse(change.RowKey, CultureInfo.InvariantCulture))], cancellation) is { } row)
            context.Entry(row).Property(Person).CurrentValue = JsonSerializer.Deserialize<string>(change.Before!);
    }

    /// <summary>The tables, and what their keys are made of.</summary>
    private IEnumerable<(string Name, Type Row, Func<long, object> Key)> Tables()
    {
        foreach (var type in new[] { typeof(RoleRow), typeof(OrganizationRoleRow), typeof(IdentityDecisionRow), typeof(AccountRow), typeof(AbsenceRow), typeof(WorkScheduleRow), typeof(RequestEventRow), typeof(RequestFollowRow), typeof(RfcOwnerRow), typeof(DecisionRow), typeof(NoticeRow), typeof(NoticeDeliveryRow) })
            yield return (StoredStatements.TableOf(context, type), type, key => key);
        foreach (var type in new[] { typeof(RequestRow), typeof(RfcRow) })
            yield return (StoredStatements.TableOf(context, type), type, key => (int)key);
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
