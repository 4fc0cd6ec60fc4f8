using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Domain.Measures;

/// <summary>Who bears the logins and addresses that role files name.</summary>
public static class NamesInRoleFiles
{
    /// <summary>The organization's own list is asked first, then the identities that somebody bears.</summary>
    public static RoleNames Of(OrganizationChart chart, IEnumerable<Identity> identities)
    {
        var byEmail = new Dictionary<string, PersonId>(StringComparer.Ordinal);
        var byLogin = new Dictionary<string, PersonId>(StringComparer.OrdinalIgnoreCase);
        foreach (var identity in identities)
        {
            if (identity.Person is not { } person)
                continue;
            byEmail[identity.Key.Value] = person;
            if (identity.Rule == IdentityRule.Confirmed && identity.Key.NoReplyLogin is { } login)
                byLogin[login] = person;
        }
        return new RoleNames(
            chart.TeamBySlug,
            login => chart.PersonByLogin(login) ?? (byLogin.TryGetValue(login, out var person) ? person : null),
            email => chart.PersonByEmail(email) ?? (byEmail.TryGetValue(email, out var person) ? person : null));
    }
}
