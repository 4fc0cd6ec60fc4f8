using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access.Accounts;

/// <summary>Makes somebody an administrator who can sign in: a new person, or one that the organization has.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
/// <param name="by">Who does it, on whose standing <see cref="RefusalOf"/> has decided.</param>
public sealed class CreateAdministrator(Store store, TimeProvider clock, Doer by)
{
    private static readonly Rule rule = Rule.Needs(Permission.NameOfficers);

    /// <summary>Why somebody may not make administrators; <see langword="null"/> when they may.</summary>
    public static Problem? RefusalOf(Standing standing) => rule.RefusalOf(standing);

    /// <summary>Takes a person of the organization.</summary>
    /// <param name="person">Their id.</param>
    /// <param name="mail">With which address they sign in; <see langword="null"/>: the one they have, else the first that the organization states of them.</param>
    /// <param name="cancellation">Stops the work; nothing is done then.</param>
    /// <returns>A one-time link for them.</returns>
    public Task<Result<IssuedLink>> TakeAsync(string person, string? mail, CancellationToken cancellation) => DoAsync(
        context => EnsureAsync(context, person.Trim(), mail, cancellation),
        (work, account) => work.IssueAsync(account, cancellation),
        cancellation);

    /// <summary>Makes a new person, whom no file need name.</summary>
    /// <param name="name">What they are called.</param>
    /// <param name="mail">Their address, with which they sign in. It must be nobody's: an account never gets a person by their address.</param>
    /// <param name="cancellation">Stops the work; nothing is done then.</param>
    /// <returns>A one-time link for them.</returns>
    public Task<Result<IssuedLink>> MakeAsync(string name, string mail, CancellationToken cancellation) => DoAsync(
        context => MakePersonAsync(context, name, mail, cancellation),
        (work, account) => work.IssueAsync(account, cancellation),
        cancellation);

    /// <summary>Does it for whoever opened the link for the first administrator.</summary>
    internal Task<Result<AccountRow>> MakeAsync(string name, string mail, Func<GuesthouseContext, AccountRow, Task<Problem?>> then, CancellationToken cancellation) => DoAsync(
        async context =>
        {
            var made = await MakePersonAsync(context, name, mail, cancellation);
            return made.TryGet(out var account) && await then(context, account) is { } problem ? problem : made;
        },
        (_, account) => Task.FromResult(account),
        cancellation);

    private async Task<Result<T>> DoAsync<T>(Func<GuesthouseContext, Task<Result<AccountRow>>> account, Func<AccountWork, AccountRow, Task<T>> answer, CancellationToken cancellation)
        where T : notnull
    {
        var taken = OrganizationLock.TryTake(store);
        if (!taken.TryGet(out var held))
            return Result.Failure<T>(taken.Problems);
        using (held)
        await using (var context = store.Context())
        await using (var transaction = await context.Database.BeginTransactionAsync(cancellation))
        {
            var found = await account(context);
            if (!found.TryGet(out var opened))
                return Result.Failure<T>(found.Problems);
            var work = new AccountWork(context, by, clock.GetUtcNow());
            await work.EndLinksAsync(null, cancellation);
            var answered = await answer(work, opened);
            await transaction.CommitAsync(cancellation);
            FirstAdministrator.Forget(store.Location.Folder);
            return answered;
        }
    }

    private async Task<Result<AccountRow>> EnsureAsync(GuesthouseContext context, string person, string? mail, CancellationToken cancellation)
    {
        var there = await context.Set<AccountRow>().SingleOrDefaultAsync(row => row.Person == person && row.ClosedAt == null, cancellation);
        if (there is not null && mail is not null)
            return new Problem(ProblemKind.Conflict, "account.there", $"'{person}' has an account with an address of its own already; leave out --email.");
        var account = there is not null
            ? there
            : await CreateAccount.MakeAsync(context, new AccountWork(context, by, clock.GetUtcNow()), new WantedAccount(person, mail), cancellation);
        if (!account.IsOk)
            return account;
        var now = clock.GetUtcNow();
        var offices = await StoredOffices.LoadAsync(context, cancellation);
        if (!offices.Of(new PersonId(person), DateOnly.FromDateTime(now.UtcDateTime)).Contains(Office.Administrator))
            await NameOfficer.WriteAsync(context, by, (person, Office.Administrator, now), cancellation);
        return account;
    }

    private async Task<Result<AccountRow>> MakePersonAsync(GuesthouseContext context, string name, string mail, CancellationToken cancellation)
    {
        var parsed = AccountMail.Parse(mail);
        if (!parsed.TryGet(out var address))
            return Result.Failure<AccountRow>(parsed.Problems);
        if (await context.Set<PersonEmailRow>().Where(row => row.Email == address.Value && row.WithdrawnAt == null).Select(row => row.Person).FirstOrDefaultAsync(cancellation) is { } bearer)
            return new Problem(ProblemKind.Conflict, "account.mail-of-person", $"The organization has a person with this address: use guesthouse admin create --person {bearer}, if it is them.");
        var person = await new AddPerson(context, by, clock.GetUtcNow()).RunAsync(name, address.Value, cancellation);
        return person.TryGet(out var id) ? await EnsureAsync(context, id, address.Value, cancellation) : Result.Failure<AccountRow>(person.Problems);
    }
}
