using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Measures.Stored;

/// <summary>A short text that is the same exactly as long as the classes of a repository follow from the same rules and inputs.</summary>
internal static class InputsHash
{
    /// <summary>The organization's part: everything that its rows state, wherever they stand in a file.</summary>
    public static string Of(OrganizationChart chart)
    {
        var text = new StringBuilder();
        foreach (var team in chart.Description.Teams)
            text.AppendJoin('|', ["team", team.Id.Value, .. team.Parents.Select(parent => $"{parent.Value} {parent.Span}"), .. team.Slugs.Select(slug => $"{slug.Key}={slug.Value}")]).Append('\n');
        foreach (var person in chart.Description.People)
            text.AppendJoin('|', ["person", person.Id.Value, .. person.Emails, .. person.Logins.Select(login => $"{login.Key}={login.Value}")]).Append('\n');
        foreach (var membership in chart.Description.Memberships)
            text.Append(CultureInfo.InvariantCulture, $"member|{membership.Person}|{membership.Team}|{membership.Span}|{membership.Home}\n");
        return Hash(text);
    }

    /// <summary>A repository's part with the organization's.</summary>
    /// <param name="organization">The organization's.</param>
    /// <param name="inputs">The repository's inputs.</param>
    /// <param name="identities">The identities of its signatures, in the order of their numbers.</param>
    /// <param name="named">Identities that stand in for people whom role files name.</param>
    /// <param name="halfLifeDays">The half-life of knowledge.</param>
    public static string Of(string organization, RepositoryInputs inputs, IEnumerable<Identity> identities, string named, int halfLifeDays)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{ClassDerivation.RulesVersion}|{organization}|{named}|{inputs.Row.Id}\n");
        foreach (var host in inputs.Entry?.Teams ?? [])
            text.Append(CultureInfo.InvariantCulture, $"host|{host.Value}|{host.Span}\n");
        foreach (var owner in inputs.PathOwners)
            text.Append(CultureInfo.InvariantCulture, $"owner|{owner.Rule}|{owner.Prefix}|{owner.Team}|{owner.Span}\n");
        foreach (var scope in inputs.Scopes)
            text.Append(CultureInfo.InvariantCulture, $"scope|{scope.Project}|{scope.Prefix}|{scope.Span}\n");
        foreach (var identity in identities)
            text.Append(CultureInfo.InvariantCulture, $"{identity.Key}|{identity.IsAgent}|{identity.Person}|{identity.Rule}\n");
        return Beginning(halfLifeDays) + Hash(text);
    }

    /// <summary>What everything begins with that follows from these rules and this half-life.</summary>
    public static string Beginning(int halfLifeDays) => string.Create(CultureInfo.InvariantCulture, $"{ClassDerivation.RulesVersion}:{halfLifeDays}:");

    /// <summary>What role files may see of identities: whoever bears an address or a confirmed login.</summary>
    public static string OfNames(IEnumerable<Identity> identities)
    {
        var text = new StringBuilder();
        foreach (var identity in identities.Where(identity => identity.Person is not null).OrderBy(identity => identity.Key.Value, StringComparer.Ordinal))
            text.Append(CultureInfo.InvariantCulture, $"{identity.Key}|{identity.Person}|{identity.Rule == IdentityRule.Confirmed}\n");
        return Hash(text);
    }

    private static string Hash(StringBuilder text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
}
