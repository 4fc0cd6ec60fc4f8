using Guesthouse.Access.Accounts;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Corrections.Leaving;

/// <summary>Roles in projects, offices and accounts: what people may do, and may do no more when they leave.</summary>
/// <param name="by">Who imports.</param>
/// <param name="clock">The time.</param>
public sealed class PowersOfLeavers(Doer by, TimeProvider clock) : IHeldPowers
{
    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    public async Task<IReadOnlySet<string>> AdministratorsAsync(GuesthouseContext context, CancellationToken cancellation) =>
        await StoredAccounts.AdministratorsAsync(context, clock.GetUtcNow(), cancellation) is { Count: > 0 } there
            ? there
            : (await Guesthouse.Access.StoredOffices.LoadAsync(context, cancellation)).HoldersOf(Office.Administrator, Today).Select(person => person.Value).ToHashSet(StringComparer.Ordinal);

    public async Task<IReadOnlyList<HeldPower>> OfAsync(GuesthouseContext context, IReadOnlyList<Leaver> leavers, CancellationToken cancellation)
    {
        var days = DaysOf(leavers);
        var roles = await RolesAsync(context, days, cancellation);
        var keys = roles.Select(role => role.Project).Distinct().ToList();
        var slugs = await context.Set<ProjectRow>().Where(project => keys.Contains(project.Key)).ToDictionaryAsync(project => project.Key, project => project.Slug, cancellation);
        var held = roles.Select(role => new HeldPower(role.Person, role.Kind == RoleKind.ProductOwner ? "product owner" : "trusted committer", slugs[role.Project], role.PathPrefix))
            .Concat((await OfficesAsync(context, days, cancellation)).Select(office => new HeldPower(office.Person, office.Kind == Office.ProgramLead ? "program lead" : "administrator", null, "")))
            .Concat((await AccountsAsync(context, days, cancellation)).Select(account => new HeldPower(account.Person, "account", null, "")))
            .ToLookup(power => power.Person, StringComparer.Ordinal);
        return [.. leavers.SelectMany(leaver => held[leaver.Person])];
    }

    public async Task EndAsync(GuesthouseContext context, long act, IReadOnlyList<Leaver> leavers, CancellationToken cancellation)
    {
        var (days, ended) = (DaysOf(leavers), new EndedRows(context, act));
        foreach (var role in await RolesAsync(context, days, cancellation))
            ended.End(role, role.FromDay, days[role.Person], day => role.ToDay = day);
        foreach (var office in await OfficesAsync(context, days, cancellation))
            ended.End(office, office.FromDay, days[office.Person], day => office.ToDay = day);
        var work = new AccountWork(context, by, clock.GetUtcNow());
        // Whoever leaves on a day to come signs in until then; from then on they are not there.
        foreach (var account in (await AccountsAsync(context, days, cancellation)).Where(account => days[account.Person] <= Today))
        {
            await work.CloseAsync(account, cancellation);
            ended.Close(account);
        }
        await context.SaveChangesAsync(cancellation);
    }

    public Task<Problem?> ReturnAsync(GuesthouseContext context, long act, CancellationToken cancellation) => new EndedRows(context, act).ReturnAsync(cancellation);

    /// <summary>From which day on each may do nothing. What was done until today in a role was done in it, whatever day a file gives.</summary>
    private Dictionary<string, DateOnly> DaysOf(IReadOnlyList<Leaver> leavers) =>
        leavers.ToDictionary(leaver => leaver.Person, leaver => leaver.On > Today ? leaver.On.Value : Today, StringComparer.Ordinal);

    private static async Task<List<RoleRow>> RolesAsync(GuesthouseContext context, Dictionary<string, DateOnly> days, CancellationToken cancellation)
    {
        var people = days.Keys.ToList();
        var rows = await context.Set<RoleRow>().Where(role => people.Contains(role.Person)).OrderBy(role => role.Key).ToListAsync(cancellation);
        return rows.FindAll(role => !(role.ToDay <= days[role.Person]));
    }

    private static async Task<List<OrganizationRoleRow>> OfficesAsync(GuesthouseContext context, Dictionary<string, DateOnly> days, CancellationToken cancellation)
    {
        var people = days.Keys.ToList();
        var rows = await context.Set<OrganizationRoleRow>().Where(office => people.Contains(office.Person)).OrderBy(office => office.Key).ToListAsync(cancellation);
        return rows.FindAll(office => !(office.ToDay <= days[office.Person]));
    }

    private static async Task<List<AccountRow>> AccountsAsync(GuesthouseContext context, Dictionary<string, DateOnly> days, CancellationToken cancellation)
    {
        var people = days.Keys.ToList();
        return await context.Set<AccountRow>().Where(account => account.ClosedAt == null && people.Contains(account.Person)).OrderBy(account => account.Key).ToListAsync(cancellation);
    }
}
