using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access.Accounts;

/// <summary>Finds out who is signed in with a session. It is asked at every request, so that whoever was closed, ended or signed out is out at once.</summary>
/// <param name="context">The database.</param>
/// <param name="clock">The time.</param>
public sealed class SessionReader(GuesthouseContext context, TimeProvider clock)
{
    /// <summary>Who it is; <see langword="null"/>: the session holds no more.</summary>
    /// <param name="secret">What the session is known by.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<SignedInPerson?> FindAsync(string secret, CancellationToken cancellation)
    {
        var hash = AccountSecret.HashOf(secret);
        var now = clock.GetUtcNow();
        var tooOld = now - AccountTerms.Session;
        var there = context.PeopleOn(DateOnly.FromDateTime(now.UtcDateTime));
        return await (from session in context.Set<AccountSessionRow>().AsNoTracking()
                      join account in context.Set<AccountRow>() on session.Account equals account.Key
                      join person in there on account.Person equals person.Id
                      where session.TokenHash == hash && session.Stamp == account.Stamp && session.StartedAt > tooOld && account.ClosedAt == null
                      select new SignedInPerson(account.Key, session.Key, new PersonId(person.Id), person.Name ?? person.Id, account.Mail)).SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Since when the account is signed in where, the last first.</summary>
    public async Task<IReadOnlyList<(long Session, DateTimeOffset StartedAt)>> OfAsync(long account, CancellationToken cancellation)
    {
        var tooOld = clock.GetUtcNow() - AccountTerms.Session;
        var rows = await context.Set<AccountSessionRow>().AsNoTracking()
            .Where(row => row.Account == account && row.StartedAt > tooOld && context.Set<AccountRow>().Any(owner => owner.Key == account && owner.Stamp == row.Stamp))
            .OrderByDescending(row => row.Key).ToListAsync(cancellation);
        return [.. rows.Select(row => (row.Key, row.StartedAt))];
    }
}

/// <summary>Somebody who is signed in.</summary>
/// <param name="Account">The account's key.</param>
/// <param name="Session">The session's key.</param>
/// <param name="Person">Who it is.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Mail">The address that they signed in with.</param>
public sealed record SignedInPerson(long Account, long Session, PersonId Person, string Name, string Mail);
