using Guesthouse.Domain;
using Guesthouse.Domain.Access;

namespace Guesthouse.Access.Accounts;

/// <summary>Makes a one-time link for an account, with which its person sets a password; earlier links end.</summary>
/// <param name="installation">The installation.</param>
public sealed class MakeLink(Installation installation)
{
    private static readonly Rule rule = AccountKeeping.Rule;

    /// <summary>Makes it.</summary>
    /// <param name="person">Whose account.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<Result<IssuedLink>> RunAsync(string person, CancellationToken cancellation)
    {
        if (rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var found = await StoredAccounts.FindAsync(context, installation, person, cancellation);
        if (!found.TryGet(out var account))
            return Result.Failure<IssuedLink>(found.Problems);
        var link = await new AccountWork(context, installation.Doer, installation.Clock.GetUtcNow()).IssueAsync(account, cancellation);
        await transaction.CommitAsync(cancellation);
        return link;
    }
}
