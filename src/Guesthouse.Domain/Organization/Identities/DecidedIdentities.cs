namespace Guesthouse.Domain.Organization.Identities;

/// <summary>What can be decided about an identity.</summary>
public enum DecisionKind
{
    /// <summary>The person bears it.</summary>
    Confirm,

    /// <summary>The person does not bear it.</summary>
    Refuse,

    /// <summary>Two identities are one bearer's, known or not.</summary>
    Merge,

    /// <summary>Two identities are not one bearer's.</summary>
    Split,
}

/// <summary>One decision of a person about an identity.</summary>
/// <param name="Kind">What was decided.</param>
/// <param name="Identity">About which identity.</param>
/// <param name="Person">The person confirmed or refused; of a merge or split, whoever bore the other identity then, if anybody did.</param>
/// <param name="Other">The other identity of a merge or split.</param>
public sealed record DecisionTaken(DecisionKind Kind, IdentityKey Identity, PersonId? Person, IdentityKey? Other);

/// <summary>
/// All decisions together, later ones over earlier ones. Identities that were merged have one bearer: whoever was confirmed for one of them
/// last, else whoever bore one of them when they were merged; while nobody is known, they stay unknown together.
/// </summary>
public sealed class DecidedIdentities
{
    private readonly List<(IdentityKey Identity, PersonId Person)> confirmations = [];
    private readonly List<(IdentityKey One, IdentityKey Other, PersonId? Bearer)> merges = [];
    private readonly Dictionary<IdentityKey, HashSet<PersonId>> refused = [];
    private readonly Dictionary<IdentityKey, PersonId> bearers = [];

    /// <summary>Puts decisions together.</summary>
    /// <param name="decisions">Those that were not taken back, in the order in which they were taken.</param>
    public DecidedIdentities(IEnumerable<DecisionTaken> decisions)
    {
        foreach (var decision in decisions)
            Take(decision);
        foreach (var group in Groups())
            if (BearerOf(group) is { } bearer)
                foreach (var identity in group.Where(identity => !IsRefused(identity, bearer)))
                    bearers[identity] = bearer;
        foreach (var (identity, person) in confirmations)
            bearers[identity] = person;
    }

    /// <summary>What was decided about an identity, for <see cref="IdentityJudge"/>.</summary>
    public IdentityDecision Of(IdentityKey identity)
    {
        var bearer = bearers.TryGetValue(identity, out var person) ? person : (PersonId?)null;
        return bearer is null && !refused.ContainsKey(identity)
            ? IdentityDecision.None
            : new IdentityDecision(bearer, refused.GetValueOrDefault(identity) ?? IdentityDecision.None.Refused);
    }

    /// <summary>Whether the two are one bearer's by merges, directly or over others.</summary>
    public bool AreMerged(IdentityKey one, IdentityKey other) => Groups().Exists(group => group.Contains(one) && group.Contains(other));

    private void Take(DecisionTaken decision)
    {
        var identity = decision.Identity;
        switch (decision.Kind)
        {
            case DecisionKind.Confirm when decision.Person is { } person:
                confirmations.RemoveAll(confirmation => confirmation.Identity == identity);
                confirmations.Add((identity, person));
                refused.GetValueOrDefault(identity)?.Remove(person);
                break;
            case DecisionKind.Merge when decision.Other is { } other:
                merges.Add((identity, other, decision.Person));
                break;
            case DecisionKind.Refuse or DecisionKind.Split:
                if (decision.Kind == DecisionKind.Split)
                    merges.RemoveAll(merge => merge.One == identity || merge.Other == identity);
                if (decision.Person is { } notTheirs)
                    Refuse(identity, notTheirs);
                break;
        }
    }

    private void Refuse(IdentityKey identity, PersonId person)
    {
        confirmations.RemoveAll(confirmation => confirmation == (identity, person));
        if (!refused.TryGetValue(identity, out var people))
            refused.Add(identity, people = []);
        people.Add(person);
    }

    private bool IsRefused(IdentityKey identity, PersonId person) => refused.GetValueOrDefault(identity)?.Contains(person) ?? false;

    /// <summary>The identities that are one bearer's, two or more together.</summary>
    private List<HashSet<IdentityKey>> Groups()
    {
        var groups = new List<HashSet<IdentityKey>>();
        foreach (var (one, other, _) in merges)
        {
            var met = groups.Where(group => group.Contains(one) || group.Contains(other)).ToList();
            groups.RemoveAll(met.Contains);
            groups.Add([one, other, .. met.SelectMany(group => group)]);
        }
        return groups;
    }

    private PersonId? BearerOf(HashSet<IdentityKey> group) =>
        confirmations.Where(confirmation => group.Contains(confirmation.Identity)).Select(confirmation => (PersonId?)confirmation.Person).LastOrDefault()
        ?? merges.Where(merge => group.Contains(merge.One)).Select(merge => merge.Bearer).LastOrDefault(bearer => bearer is not null);
}
