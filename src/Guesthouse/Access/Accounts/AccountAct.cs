using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Access.Accounts;

/// <summary>The frame of what somebody does to the account of a person: allowed, found, and done as a whole or not at all.</summary>
/// <param name="installation">The installation.</param>
internal sealed class AccountAct(Installation installation)
{
    /// <summary>Does it.</summary>
    /// <typeparam name="T">What it answers.</typeparam>
    /// <param name="person">Whose account.</param>
    /// <param name="act">What is done; when it answers why not, nothing is changed.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Result<T>> RunAsync<T>(string person, Func<AccountAtHand, Task<Result<T>>> act, CancellationToken cancellation)
        where T : notnull
    {
        if (AccountKeeping.Rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var found = await StoredAccounts.FindAsync(context, installation, person, cancellation);
        if (!found.TryGet(out var account))
            return Result.Failure<T>(found.Problems);
        var answer = await act(new AccountAtHand(context, account, new AccountWork(context, installation.Doer, installation.Clock.GetUtcNow())));
        if (answer.IsOk)
            await transaction.CommitAsync(cancellation);
        return answer;
    }
}

/// <summary>An account while something is done to it.</summary>
/// <param name="Context">The database, in a transaction.</param>
/// <param name="Account">The account, which is open.</param>
/// <param name="Work">What can be done, recorded with who does it.</param>
internal sealed record AccountAtHand(GuesthouseContext Context, AccountRow Account, AccountWork Work);
