using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Domain.Measures;

/// <summary>Counts identities for reports.</summary>
public static class IdentityCounting
{
    /// <summary>Counts the identities that authored a change.</summary>
    /// <param name="authors">Those identities.</param>
    /// <param name="organizationKnown">Whether there is an organization to match with; without one, people are grouped by full name.</param>
    public static IdentityCounts Of(IReadOnlyList<Identity> authors, bool organizationKnown)
    {
        var matched = authors.Where(identity => identity.Person is not null).ToList();
        var unmatched = authors.Where(identity => identity.Person is null && !identity.IsAgent).ToList();
        var byRule = Enum.GetValues<IdentityRule>()
            .Select(rule => (rule, count: matched.Count(identity => identity.Rule == rule)))
            .Where(pair => pair.rule != IdentityRule.Confirmed || pair.count > 0)
            .ToDictionary(pair => pair.rule.ToString().ToLowerInvariant(), pair => pair.count, StringComparer.Ordinal);
        return new IdentityCounts(
            organizationKnown ? matched.Select(identity => identity.Person).Distinct().Count() : Groups(unmatched),
            matched.Count,
            unmatched.Count,
            authors.Count(identity => identity.IsAgent),
            byRule);
    }

    /// <summary>How many groups there are when identities that share a full name are one.</summary>
    private static int Groups(List<Identity> identities)
    {
        var leaders = Enumerable.Range(0, identities.Count).ToArray();
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < identities.Count; i++)
            foreach (var name in identities[i].Names.Keys.Select(FoldedName.Of).Where(FoldedName.IsFull))
                if (!byName.TryAdd(name, i))
                    leaders[Leader(i)] = Leader(byName[name]);
        return leaders.Where((leader, i) => leader == i).Count();

        int Leader(int i) => leaders[i] == i ? i : leaders[i] = Leader(leaders[i]);
    }
}
