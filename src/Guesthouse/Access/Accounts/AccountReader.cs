using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access.Accounts;

/// <summary>Reads accounts, for those who keep them.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
public sealed class AccountReader(Reader reader)
{
    private static readonly Rule rule = AccountKeeping.Rule;

    /// <summary>All accounts, closed ones last, by person.</summary>
    public async Task<Result<IReadOnlyList<AccountLine>>> ListAsync(CancellationToken cancellation)
    {
        if (rule.RefusalOf(reader.Viewer.IsKnown ? Standing.Of(reader.Viewer) : Standing.OfVisitor(mayRead: false)) is { } refusal)
            return refusal;
        var offices = await StoredOffices.LoadAsync(reader.Context, cancellation);
        var today = reader.Today;
        var goodSince = reader.Now - AccountTerms.Link;
        var rows = await (from account in reader.Context.Set<AccountRow>().AsNoTracking()
                          join person in reader.Context.Set<PersonRow>() on account.Person equals person.Id
                          select new
                          {
                              Account = account,
                              Name = person.Name ?? person.Id,
                              HasLeft = person.WithdrawnAt != null || person.LeftOn <= today,
                              HasLink = reader.Context.Set<AccountLinkRow>().Any(link => link.Account == account.Key && link.EndedAt == null && link.MadeAt > goodSince),
                          }).ToListAsync(cancellation);
        return rows
            .Select(row => new AccountLine(
                row.Account.Person,
                row.Name,
                row.Account.Mail,
                row.Account.ClosedAt is not null ? AccountState.Closed : row.HasLeft ? AccountState.Left : row.HasLink ? AccountState.Invited : row.Account.PasswordHash is null ? AccountState.Expired : AccountState.Open,
                [.. offices.Of(new Domain.Organization.PersonId(row.Account.Person), reader.Today).Order()],
                row.Account.CreatedAt))
            .OrderBy(line => line.State == AccountState.Closed).ThenBy(line => line.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(line => line.CreatedAt)
            .ToList();
    }
}

/// <summary>An account in a list.</summary>
/// <param name="Person">The person's id.</param>
/// <param name="Name">What they are called.</param>
/// <param name="Mail">The address to sign in with.</param>
/// <param name="State">Whether it opens anything.</param>
/// <param name="Offices">What its person is for the whole organization today.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record AccountLine(string Person, string Name, string Mail, AccountState State, IReadOnlyList<Office> Offices, DateTimeOffset CreatedAt);

/// <summary>How an account stands.</summary>
public enum AccountState
{
    /// <summary>Its person can sign in.</summary>
    Open,

    /// <summary>There is a link for it that was not used yet.</summary>
    Invited,

    /// <summary>No password was ever set, and no link for it is good any more.</summary>
    Expired,

    /// <summary>Its person is not in the organization any more, and cannot sign in.</summary>
    Left,

    /// <summary>Somebody closed it.</summary>
    Closed,
}
