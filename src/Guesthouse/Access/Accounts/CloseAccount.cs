using Guesthouse.Domain;
using Guesthouse.Domain.Access;

namespace Guesthouse.Access.Accounts;

/// <summary>Closes an account: whoever is signed in with it is out at once, and its links open nothing. What its person did stays theirs.</summary>
/// <param name="installation">The installation.</param>
public sealed class CloseAccount(Installation installation)
{
    /// <summary>Closes it.</summary>
    /// <param name="person">Whose account.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The person's id; <c>account.last-administrator</c> where nobody who administers could sign in any more.</returns>
    public Task<Result<string>> RunAsync(string person, CancellationToken cancellation) => new AccountAct(installation).RunAsync(person, atHand => CloseAsync(atHand, cancellation), cancellation);

    private async Task<Result<string>> CloseAsync(AccountAtHand atHand, CancellationToken cancellation)
    {
        var (context, account, work) = atHand;
        var isAdministrators = (await StoredOffices.LoadAsync(context, cancellation)).HoldersOf(Office.Administrator, installation.Today).Any(each => each.Value == account.Person);
        if (isAdministrators && !await StoredAccounts.AnyAdministratorAsync(context, installation.Clock.GetUtcNow(), account.Person, cancellation))
            return new Problem(ProblemKind.Conflict, "account.last-administrator", "Nobody else who administers the installation has an account; make one for somebody else first.");
        account.PasswordHash = null;
        await work.CloseAsync(account, cancellation);
        await work.RecordAsync("account.close", "Closed an account.", account, account.Person, cancellation);
        return account.Person;
    }
}
