using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access.Accounts;

/// <summary>Finds accounts and those they belong to.</summary>
internal static class StoredAccounts
{
    /// <summary>The open accounts of people who are still there: those of people who left open nothing.</summary>
    /// <param name="context">The database.</param>
    /// <param name="now">When.</param>
    public static IQueryable<AccountRow> Usable(GuesthouseContext context, DateTimeOffset now)
    {
        var there = context.PeopleOn(DateOnly.FromDateTime(now.UtcDateTime));
        return context.Set<AccountRow>().Where(row => row.ClosedAt == null && there.Any(person => person.Id == row.Person));
    }

    /// <summary>The open account of a person whom somebody may keep; or that there is none, or that they may not.</summary>
    public static async Task<Result<AccountRow>> FindAsync(GuesthouseContext context, Installation installation, string person, CancellationToken cancellation)
    {
        // Who may keep nobody's account learns nothing of who has one.
        if (AccountKeeping.Rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        var id = person.Trim();
        if (await context.Set<AccountRow>().SingleOrDefaultAsync(row => row.Person == id && row.ClosedAt == null, cancellation) is not { } account)
            return new Problem(ProblemKind.NotFound, "account.none", $"'{id}' has no open account; guesthouse account create {id} makes one.");
        var held = (await StoredOffices.LoadAsync(context, cancellation)).Of(new PersonId(id), installation.Today);
        return AccountKeeping.RefusalTo(installation.Standing, held) is { } stronger ? stronger : account;
    }

    /// <summary>What a person may not have in their password.</summary>
    public static async Task<IReadOnlyList<string>> OwnWordsAsync(GuesthouseContext context, AccountRow account, CancellationToken cancellation) =>
        [account.Mail, account.Person, await NameAsync(context, account.Person, cancellation)];

    /// <summary>What a person is called.</summary>
    public static async Task<string> NameAsync(GuesthouseContext context, string person, CancellationToken cancellation) =>
        await context.Set<PersonRow>().Where(row => row.Id == person).Select(row => row.Name).SingleOrDefaultAsync(cancellation) ?? person;

    /// <summary>Whether somebody who is still there administers the installation and can sign in.</summary>
    /// <param name="context">The database.</param>
    /// <param name="now">When.</param>
    /// <param name="without">Somebody not to count.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<bool> AnyAdministratorAsync(GuesthouseContext context, DateTimeOffset now, string? without, CancellationToken cancellation) =>
        (await AdministratorsAsync(context, now, cancellation)).Any(person => person != without);

    /// <summary>The people who are still there, administer the installation, and can sign in.</summary>
    public static async Task<IReadOnlySet<string>> AdministratorsAsync(GuesthouseContext context, DateTimeOffset now, CancellationToken cancellation)
    {
        var administrators = (await StoredOffices.LoadAsync(context, cancellation)).HoldersOf(Office.Administrator, DateOnly.FromDateTime(now.UtcDateTime)).Select(person => person.Value).ToList();
        return (await Usable(context, now).Where(row => administrators.Contains(row.Person)).Select(row => row.Person).ToListAsync(cancellation)).ToHashSet(StringComparer.Ordinal);
    }
}
