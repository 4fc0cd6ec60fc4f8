using Guesthouse.Domain;

namespace Guesthouse.Access.Accounts;

/// <summary>Makes a one-time link for an account, with which its person sets a password; earlier links end.</summary>
/// <param name="installation">The installation.</param>
public sealed class MakeLink(Installation installation)
{
    /// <summary>Makes it.</summary>
    /// <param name="person">Whose account.</param>
    /// <param name="cancellation">Stops the work.</param>
    public Task<Result<IssuedLink>> RunAsync(string person, CancellationToken cancellation) =>
        new AccountAct(installation).RunAsync<IssuedLink>(person, async atHand => await atHand.Work.IssueAsync(atHand.Account, cancellation), cancellation);
}
