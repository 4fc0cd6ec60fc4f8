using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access.Accounts;

/// <summary>What somebody who is signed in does to their own account.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
/// <param name="who">Who.</param>
public sealed class KeepOwnAccount(Store store, TimeProvider clock, SignedInPerson who)
{
    /// <summary>Makes what is done for somebody.</summary>
    public delegate KeepOwnAccount Maker(SignedInPerson who);

    /// <summary>Signs out here.</summary>
    public async Task SignOutAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        await context.Set<AccountSessionRow>().Where(row => row.Key == who.Session).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>Signs out everywhere, here too.</summary>
    public async Task SignOutEverywhereAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var account = await context.Set<AccountRow>().SingleAsync(row => row.Key == who.Account, cancellation);
        var work = Work(context);
        await work.SignOutEverywhereAsync(account, cancellation);
        await work.RecordAsync("account.sign-out", "Signed out everywhere.", account, account.Person, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Changes the password; all other sessions end.</summary>
    /// <returns>What the session that goes on is known by; why not: <c>sign-in.wrong</c>, <c>sign-in.wait</c>, or what is wrong with the new one.</returns>
    public async Task<Result<string>> ChangePasswordAsync(string current, string password, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var failures = new SignInFailures(context, clock);
        if ((await failures.OfAsync(who.Mail, cancellation)).WaitAt(clock.GetUtcNow()) > TimeSpan.Zero)
            return new Problem(ProblemKind.Forbidden, "sign-in.wait", "Too many tries failed; wait some minutes.");
        var account = await context.Set<AccountRow>().SingleAsync(row => row.Key == who.Account, cancellation);
        if (current.Length > PasswordRule.MostLetters || !AccountPassword.IsOf(account, current))
        {
            await failures.NoteAsync(who.Mail, cancellation);
            return new Problem(ProblemKind.Forbidden, "sign-in.wrong", "This is not your password.");
        }
        if (PasswordRule.RefusalOf(password, await StoredAccounts.OwnWordsAsync(context, account, cancellation)) is { } weak)
            return weak;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await Work(context).SetPasswordAsync(account, password, "Changed their password.", cancellation);
        var session = await Work(context).BeginSessionAsync(account, cancellation);
        await transaction.CommitAsync(cancellation);
        return session;
    }

    private AccountWork Work(GuesthouseContext context) => new(context, new Doer(who.Person, who.Person.Value), clock.GetUtcNow());
}
