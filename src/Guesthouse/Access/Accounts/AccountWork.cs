using System.Globalization;
using System.Text.Json;
using Guesthouse.Domain.Access;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access.Accounts;

/// <summary>What is done to accounts within one transaction, each thing recorded with who did it. No secret gets into an act.</summary>
/// <param name="context">The database, in a transaction that the caller commits.</param>
/// <param name="by">Who does it.</param>
/// <param name="now">When.</param>
internal sealed class AccountWork(GuesthouseContext context, Doer by, DateTimeOffset now)
{
    /// <summary>The table, as acts call it.</summary>
    public const string Table = "accounts";

    /// <summary>The UTC day.</summary>
    public DateOnly Today => DateOnly.FromDateTime(now.UtcDateTime);

    /// <summary>Makes the account of a person.</summary>
    public async Task<AccountRow> OpenAsync(string person, AccountMail mail, CancellationToken cancellation)
    {
        var account = new AccountRow { Person = person, Mail = mail.Value, Stamp = AccountSecret.New(), CreatedAt = now, CreatedBy = by.RecordedAs };
        context.Add(account);
        await context.SaveChangesAsync(cancellation);
        await RecordAsync("account.create", "Made an account.", account, person, cancellation);
        return account;
    }

    /// <summary>Makes a link; those that were made before end.</summary>
    /// <param name="account">For whom; <see langword="null"/>: for whoever becomes the first administrator.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IssuedLink> IssueAsync(AccountRow? account, CancellationToken cancellation)
    {
        var key = account?.Key;
        await EndLinksAsync(key, cancellation);
        var secret = AccountSecret.New();
        context.Add(new AccountLinkRow { Account = key, TokenHash = AccountSecret.HashOf(secret), MadeAt = now, MadeBy = by.RecordedAs });
        await context.SaveChangesAsync(cancellation);
        if (account is not null)
            await RecordAsync("account.link", "Made a one-time link.", account, account.Person, cancellation);
        return new IssuedLink(account?.Person ?? "", account?.Mail ?? "", secret, now + AccountTerms.Link);
    }

    /// <summary>Sets a password; everyone who was signed in with the account is signed out.</summary>
    public async Task SetPasswordAsync(AccountRow account, string password, string summary, CancellationToken cancellation)
    {
        account.PasswordHash = AccountPassword.HashOf(password);
        await SignOutEverywhereAsync(account, cancellation);
        await RecordAsync("account.password", summary, account, account.Person, cancellation);
    }

    /// <summary>Signs out everyone who is signed in with the account.</summary>
    public async Task SignOutEverywhereAsync(AccountRow account, CancellationToken cancellation)
    {
        account.Stamp = AccountSecret.New();
        await context.SaveChangesAsync(cancellation);
        await context.Set<AccountSessionRow>().Where(row => row.Account == account.Key).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Closes an account: whoever is signed in with it is out, and its links open nothing. The password stays for whoever opens it again.</summary>
    public async Task CloseAsync(AccountRow account, CancellationToken cancellation)
    {
        // As the database keeps instants, so that what is kept of the account is what will be read.
        (account.ClosedAt, account.ClosedBy) = (DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()), by.RecordedAs);
        await SignOutEverywhereAsync(account, cancellation);
        await EndLinksAsync(account.Key, cancellation);
    }

    /// <summary>Ends every link of an account.</summary>
    public Task EndLinksAsync(long? account, CancellationToken cancellation)
    {
        // As the database keeps instants.
        DateTimeOffset? ended = now;
        return context.Set<AccountLinkRow>().Where(row => row.Account == account && row.EndedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.EndedAt, ended), cancellation);
    }

    /// <summary>Begins a session.</summary>
    /// <returns>What it is known by.</returns>
    public async Task<string> BeginSessionAsync(AccountRow account, CancellationToken cancellation)
    {
        var secret = AccountSecret.New();
        var tooOld = now - AccountTerms.Session;
        await context.Set<AccountSessionRow>().Where(row => row.Account == account.Key && row.StartedAt < tooOld).ExecuteDeleteAsync(cancellation);
        context.Add(new AccountSessionRow { Account = account.Key, TokenHash = AccountSecret.HashOf(secret), Stamp = account.Stamp, StartedAt = now });
        await context.SaveChangesAsync(cancellation);
        return secret;
    }

    /// <summary>Keeps what was done to an account.</summary>
    public async Task RecordAsync(string kind, string summary, AccountRow account, string person, CancellationToken cancellation)
    {
        var act = new ActRow { Kind = kind, At = now, ByWhom = by.RecordedAs, Person = by.Person?.Value, Summary = summary };
        context.Add(act);
        await context.SaveChangesAsync(cancellation);
        context.Add(new ActChangeRow { Act = act.Key, TableName = Table, RowKey = account.Key.ToString(CultureInfo.InvariantCulture), After = JsonSerializer.Serialize(person) });
        await context.SaveChangesAsync(cancellation);
    }
}
