using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access.Accounts;

/// <summary>Names program leads and administrators from today on, and ends their office.</summary>
/// <param name="installation">The installation.</param>
public sealed class NameOfficer(Installation installation)
{
    private static readonly Rule rule = Rule.Needs(Permission.NameOfficers);

    /// <summary>Names a person.</summary>
    /// <returns>Their id; the problem <c>office.held-already</c>.</returns>
    public Task<Result<string>> RunAsync(string person, Office office, CancellationToken cancellation) => DoAsync(
        person,
        async (context, offices, id) =>
        {
            if (offices.Of(id, installation.Today).Contains(office))
                return new Problem(ProblemKind.Conflict, "office.held-already", $"'{id}' holds this office already.");
            await WriteAsync(context, installation.Doer, (id.Value, office, installation.Clock.GetUtcNow()), cancellation);
            return null;
        },
        cancellation);

    /// <summary>Ends a person's office; the last administrator stays.</summary>
    /// <returns>Their id; <c>office.not-held</c>, <c>office.last-administrator</c>.</returns>
    public Task<Result<string>> EndAsync(string person, Office office, CancellationToken cancellation) => DoAsync(
        person,
        async (context, offices, id) =>
        {
            var today = installation.Today;
            if (offices.RefusalToEnd(id, office, today) is { } refusal)
                return refusal;
            var rows = await context.Set<OrganizationRoleRow>()
                .Where(row => row.Person == id.Value && row.Kind == office && (row.FromDay == null || row.FromDay <= today) && (row.ToDay == null || row.ToDay > today))
                .ToListAsync(cancellation);
            foreach (var row in rows)
                // An office of this very day never was: no span is empty.
                if (row.FromDay == today)
                    context.Remove(row);
                else
                    row.ToDay = today;
            await RecordAsync(context, installation.Doer, ("office.end", id.Value, office, installation.Clock.GetUtcNow()), cancellation);
            return null;
        },
        cancellation);

    /// <summary>Writes that somebody holds an office from a day on, and keeps who said so.</summary>
    internal static Task WriteAsync(GuesthouseContext context, Guesthouse.Organization.Doer by, (string Person, Office Office, DateTimeOffset Now) named, CancellationToken cancellation)
    {
        context.Add(new OrganizationRoleRow
        {
            Person = named.Person,
            Kind = named.Office,
            FromDay = DateOnly.FromDateTime(named.Now.UtcDateTime),
            At = named.Now,
            ByWhom = by.RecordedAs,
        });
        return RecordAsync(context, by, ("office.name", named.Person, named.Office, named.Now), cancellation);
    }

    private static async Task RecordAsync(GuesthouseContext context, Guesthouse.Organization.Doer by, (string Kind, string Person, Office Office, DateTimeOffset Now) done, CancellationToken cancellation)
    {
        var act = new ActRow { Kind = done.Kind, At = done.Now, ByWhom = by.RecordedAs, Person = by.Person?.Value, Summary = done.Kind == "office.name" ? "Named somebody to an office." : "Ended an office." };
        context.Add(act);
        await context.SaveChangesAsync(cancellation);
        context.Add(new ActChangeRow { Act = act.Key, TableName = "organization_roles", RowKey = $"{done.Person} {done.Office}", After = System.Text.Json.JsonSerializer.Serialize(done.Person) });
        await context.SaveChangesAsync(cancellation);
    }

    private async Task<Result<string>> DoAsync(string person, Func<GuesthouseContext, Offices, PersonId, Task<Problem?>> change, CancellationToken cancellation)
    {
        if (rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var id = person.Trim();
        if (!await context.PeopleOn(installation.Today).AnyAsync(row => row.Id == id, cancellation))
            return new Problem(ProblemKind.NotFound, "person.unknown", $"The organization has no person with the id '{id}'.");
        if (await change(context, await StoredOffices.LoadAsync(context, cancellation), new PersonId(id)) is { } problem)
            return problem;
        await transaction.CommitAsync(cancellation);
        return id;
    }
}
