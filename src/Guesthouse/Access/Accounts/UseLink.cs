using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access.Accounts;

/// <summary>Sets a password with a one-time link, which is used up by it. Looking at a link uses nothing.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
public sealed class UseLink(Store store, TimeProvider clock)
{
    private static readonly Problem spent = new(ProblemKind.NotFound, "link.spent", "This link does not work: it was used, is older than three days, or another one was made since.");

    /// <summary>What a link is for.</summary>
    /// <returns>Whose account it opens; <c>link.spent</c>.</returns>
    public async Task<Result<OpenedLink>> LookAsync(string secret, CancellationToken cancellation)
    {
        await using var context = store.Context();
        if (await FindAsync(context, secret, cancellation) is not { } link)
            return spent;
        if (link.Account is not { } key)
            return new OpenedLink(null, null);
        var account = await StoredAccounts.Usable(context, clock.GetUtcNow()).AsNoTracking().SingleOrDefaultAsync(row => row.Key == key, cancellation);
        return account is null ? spent : new OpenedLink(await StoredAccounts.NameAsync(context, account.Person, cancellation), account.Mail);
    }

    /// <summary>Sets the password of the link's account. Who was signed in with it is signed out.</summary>
    /// <returns>What the session that begins is known by; <c>link.spent</c>, or why the password is refused, and then the link stays good.</returns>
    public async Task<Result<string>> RunAsync(string secret, string password, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await FindAsync(context, secret, cancellation) is not { Account: { } key } link)
            return spent;
        if (await StoredAccounts.Usable(context, clock.GetUtcNow()).SingleOrDefaultAsync(row => row.Key == key, cancellation) is not { } account)
            return spent;
        if (PasswordRule.RefusalOf(password, await StoredAccounts.OwnWordsAsync(context, account, cancellation)) is { } weak)
            return weak;
        if (!await SpendAsync(context, link, cancellation))
            return spent;
        var session = await OpenAsync(context, account, password, cancellation);
        await transaction.CommitAsync(cancellation);
        return session;
    }

    /// <summary>Makes the first administrator with the link that is for them.</summary>
    /// <returns>What the session that begins is known by; <c>link.spent</c>, or why name, address or password are refused.</returns>
    public async Task<Result<string>> BecomeFirstAsync(string secret, (string Name, string Mail) who, string password, CancellationToken cancellation)
    {
        var session = "";
        var made = await new CreateAdministrator(store, clock, new Doer(null, "first administrator, by link")).MakeAsync(
            who.Name,
            who.Mail,
            async (context, account) =>
            {
                if (await FindAsync(context, secret, cancellation) is not { Account: null } link || !await SpendAsync(context, link, cancellation))
                    return spent;
                if (PasswordRule.RefusalOf(password, await StoredAccounts.OwnWordsAsync(context, account, cancellation)) is { } weak)
                    return weak;
                session = await OpenAsync(context, account, password, cancellation);
                return null;
            },
            cancellation);
        return made.IsOk ? session : Result.Failure<string>(made.Problems);
    }

    private async Task<AccountLinkRow?> FindAsync(GuesthouseContext context, string secret, CancellationToken cancellation)
    {
        var hash = AccountSecret.HashOf(secret);
        var link = await context.Set<AccountLinkRow>().AsNoTracking().SingleOrDefaultAsync(row => row.TokenHash == hash, cancellation);
        return link is not null && AccountTerms.LinkHolds(link.MadeAt, link.EndedAt, clock.GetUtcNow()) ? link : null;
    }

    /// <summary>Uses a link up; tells whether it was there to be used: of two at once one is too late.</summary>
    private async Task<bool> SpendAsync(GuesthouseContext context, AccountLinkRow link, CancellationToken cancellation)
    {
        DateTimeOffset? ended = clock.GetUtcNow();
        return await context.Set<AccountLinkRow>().Where(row => row.Key == link.Key && row.EndedAt == null).ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, ended), cancellation) == 1;
    }

    private async Task<string> OpenAsync(GuesthouseContext context, AccountRow account, string password, CancellationToken cancellation)
    {
        var work = new AccountWork(context, new Doer(new PersonId(account.Person), account.Person), clock.GetUtcNow());
        await work.SetPasswordAsync(account, password, "Set a password with a one-time link.", cancellation);
        await new SignInFailures(context, clock).ForgetAsync(account.Mail, cancellation);
        return await work.BeginSessionAsync(account, cancellation);
    }
}

/// <summary>What a one-time link is for.</summary>
/// <param name="Name">Whose account it opens; <see langword="null"/>: the first administrator's, who is not known yet.</param>
/// <param name="Mail">The address to sign in with.</param>
public sealed record OpenedLink(string? Name, string? Mail);
