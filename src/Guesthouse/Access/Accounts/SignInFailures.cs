using Guesthouse.Domain.Access;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access.Accounts;

/// <summary>Counts tries that fail, by the address that was typed, whether or not anybody has it: waiting tells nothing.</summary>
/// <param name="context">The database.</param>
/// <param name="clock">The time.</param>
internal sealed class SignInFailures(GuesthouseContext context, TimeProvider clock)
{
    /// <summary>The tries so far.</summary>
    public async Task<SignInTries> OfAsync(string mail, CancellationToken cancellation)
    {
        var hash = AccountSecret.HashOf(mail);
        var forgotten = clock.GetUtcNow() - SignInTries.Memory;
        var row = await context.Set<SignInFailureRow>().AsNoTracking().SingleOrDefaultAsync(row => row.MailHash == hash && row.LastAt > forgotten, cancellation);
        return row is null ? new SignInTries(0, null) : new SignInTries(row.Failures, row.LastAt);
    }

    /// <summary>Counts one more.</summary>
    public async Task NoteAsync(string mail, CancellationToken cancellation)
    {
        var (hash, now) = (AccountSecret.HashOf(mail), clock.GetUtcNow());
        var forgotten = now - SignInTries.Memory;
        await context.Set<SignInFailureRow>().Where(row => row.LastAt <= forgotten).ExecuteDeleteAsync(cancellation);
        if (await CountAsync(hash, now, cancellation) == 1)
            return;
        context.Add(new SignInFailureRow { MailHash = hash, Failures = 1, LastAt = now });
        try
        {
            await context.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException)
        {
            // Another try with the same address was the first, at the same moment.
            context.ChangeTracker.Clear();
            await CountAsync(hash, now, cancellation);
        }
    }

    /// <summary>Forgets them, after one that did not fail.</summary>
    public Task ForgetAsync(string mail, CancellationToken cancellation)
    {
        var hash = AccountSecret.HashOf(mail);
        return context.Set<SignInFailureRow>().Where(row => row.MailHash == hash).ExecuteDeleteAsync(cancellation);
    }

    private Task<int> CountAsync(string hash, DateTimeOffset now, CancellationToken cancellation) =>
        context.Set<SignInFailureRow>().Where(row => row.MailHash == hash)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Failures, row => row.Failures + 1).SetProperty(row => row.LastAt, now), cancellation);
}
