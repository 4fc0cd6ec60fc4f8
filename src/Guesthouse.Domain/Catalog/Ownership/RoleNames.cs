using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>How names in role files become teams and people of the organization.</summary>
/// <param name="TeamBySlug">The team of <c>org/slug</c>: that with this id or slug.</param>
/// <param name="PersonByLogin">Who bears a login, compared without case.</param>
/// <param name="PersonByEmail">Who bears a case-folded e-mail address.</param>
public sealed record RoleNames(
    Func<string, TeamId?> TeamBySlug, Func<string, PersonId?> PersonByLogin, Func<string, PersonId?> PersonByEmail)
{
    /// <summary>The names that an organization knows; logins and addresses that were confirmed later are not among them.</summary>
    public static RoleNames Of(OrganizationChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return new RoleNames(chart.TeamBySlug, chart.PersonByLogin, chart.PersonByEmail);
    }

    /// <summary>Names that nobody bears: for a run without an organization.</summary>
    public static RoleNames Unknown { get; } = new(_ => null, _ => null, _ => null);

    internal PersonId? PersonOf(RoleRow row) => row.IsEmail ? PersonByEmail(row.Who.ToLowerInvariant()) : PersonByLogin(row.Who);
}
