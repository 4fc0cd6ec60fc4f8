using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access.Accounts;

/// <summary>Signs somebody in. The answer and the time it takes are the same whether or not there is such an account.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
public sealed class SignIn(Store store, TimeProvider clock)
{
    private static readonly Problem wrong = new(ProblemKind.Forbidden, "sign-in.wrong", "Address and password do not belong together.");

    /// <summary>Begins a session.</summary>
    /// <param name="mail">The address as typed.</param>
    /// <param name="password">The password as typed.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>What the session is known by; <c>sign-in.wrong</c>; <c>sign-in.wait</c> after too many tries with that address.</returns>
    public async Task<Result<string>> RunAsync(string mail, string password, CancellationToken cancellation)
    {
        if (!AccountMail.Parse(mail).TryGet(out var address) || password.Length > PasswordRule.MostLetters)
        {
            AccountPassword.IsOf(null, "");
            return wrong;
        }
        await using var context = store.Context();
        var failures = new SignInFailures(context, clock);
        if ((await failures.OfAsync(address.Value, cancellation)).WaitAt(clock.GetUtcNow()) > TimeSpan.Zero)
            return new Problem(ProblemKind.Forbidden, "sign-in.wait", "Too many tries with this address failed; wait some minutes, or ask an administrator for a new link.");
        // Counted first, so that tries at the same moment count too.
        await failures.NoteAsync(address.Value, cancellation);
        var account = await StoredAccounts.Usable(context, clock.GetUtcNow()).SingleOrDefaultAsync(row => row.Mail == address.Value, cancellation);
        if (!AccountPassword.IsOf(account, password))
            return wrong;
        await failures.ForgetAsync(address.Value, cancellation);
        return await new AccountWork(context, new Doer(new PersonId(account!.Person), account.Person), clock.GetUtcNow()).BeginSessionAsync(account, cancellation);
    }
}
