namespace Guesthouse.Domain.Organization.Identities;

/// <summary>
/// Says which person bears which identity. The rules are tried in the order of <see cref="IdentityRule"/>; the name rule is one pass over the
/// names that the earlier rules left, so that no chain leads from name to name. The answer depends on the evidence only, not on its order.
/// </summary>
public sealed class IdentityJudge
{
    /// <summary>How many merges the merge rule asks for at least.</summary>
    public const int LeastMerges = 2;

    /// <summary>The most commits (merges left out) that a merge may bring to count as one person's work.</summary>
    public const int MostCommitsOfMerge = 60;

    private readonly OrganizationChart chart;
    private readonly AgentRules agents;
    private readonly Func<IdentityKey, IdentityDecision> decided;

    /// <summary>A judge over one organization.</summary>
    /// <param name="chart">Its people.</param>
    /// <param name="decided">What people confirmed and refused; asked first. Without it nothing was decided.</param>
    public IdentityJudge(OrganizationChart chart, Func<IdentityKey, IdentityDecision>? decided = null)
    {
        this.chart = chart;
        this.decided = decided ?? (_ => IdentityDecision.None);
        agents = new AgentRules(chart.Description.Bots);
    }

    /// <summary>Judges every identity, in the order of <paramref name="evidence"/>.</summary>
    public (IReadOnlyList<Identity> Identities, IReadOnlyList<IdentitySuggestion> Suggestions) Judge(IReadOnlyList<IdentityEvidence> evidence)
    {
        var identities = new Identity[evidence.Count];
        var names = new NameBook(chart);
        for (var i = 0; i < evidence.Count; i++)
        {
            identities[i] = BeforeNames(evidence[i]);
            if (identities[i].Person is { } person)
                names.Add(person, evidence[i].Names.Keys);
        }
        var suggestions = new List<IdentitySuggestion>();
        for (var i = 0; i < evidence.Count; i++)
        {
            if (identities[i].IsAgent || identities[i].Person is not null)
                continue;
            var bearers = names.BearersOf(evidence[i].Names.Keys).Where(person => !Refused(evidence[i].Key, person)).ToList();
            if (bearers is [var only])
                identities[i] = identities[i] with { Person = only, Rule = IdentityRule.Name };
            else
                suggestions.AddRange(Suggest(evidence[i], bearers));
        }
        return (identities, suggestions);
    }

    private Identity BeforeNames(IdentityEvidence evidence)
    {
        var decision = decided(evidence.Key);
        if (decision.Confirmed is { } confirmed)
            return new Identity(evidence.Key, evidence.Names, IsAgent: false, confirmed, IdentityRule.Confirmed);
        if (agents.IsAgent(evidence.Key, evidence.Names))
            return new Identity(evidence.Key, evidence.Names, IsAgent: true, Person: null, Rule: null);
        if (Allowed(chart.PersonByEmail(evidence.Key.Value)) is { } byEmail)
            return Borne(byEmail, IdentityRule.Email);
        if (evidence.Key.NoReplyLogin is { } login && Allowed(chart.PersonByLogin(login)) is { } byLogin)
            return Borne(byLogin, IdentityRule.NoReply);
        if (LoginByMerges(evidence) is { } merged && Allowed(chart.PersonByLogin(merged)) is { } byMerge)
            return Borne(byMerge, IdentityRule.Merge);
        return new Identity(evidence.Key, evidence.Names, IsAgent: false, Person: null, Rule: null);

        Identity Borne(PersonId person, IdentityRule rule) => new(evidence.Key, evidence.Names, IsAgent: false, person, rule);

        PersonId? Allowed(PersonId? person) => person is { } some && !decision.Refused.Contains(some) ? person : null;
    }

    /// <summary>The login whose branches brought this identity's commits at least twice and in at least nine of ten of its merges.</summary>
    private static string? LoginByMerges(IdentityEvidence evidence)
    {
        var total = evidence.Merges.Sum(merge => merge.Merges);
        foreach (var (login, merges) in evidence.Merges)
            if (merges >= LeastMerges && merges * 10 >= total * 9)
                return login;
        return null;
    }

    private IEnumerable<IdentitySuggestion> Suggest(IdentityEvidence evidence, List<PersonId> sharers)
    {
        var told = new HashSet<PersonId>();
        foreach (var person in sharers)
            if (told.Add(person))
                yield return new(evidence.Key, person, "name-shared");
        foreach (var (login, _) in evidence.Merges.OrderByDescending(merge => merge.Merges).ThenBy(merge => merge.Login, StringComparer.Ordinal))
            if (May(login) is { } person)
                yield return new(evidence.Key, person, "merge-once");
        foreach (var name in evidence.Names.Keys.Order(StringComparer.Ordinal))
            if (May(name) is { } person)
                yield return new(evidence.Key, person, "login-as-name");
        if (evidence.Key.Value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && May(evidence.Key.Value[..at]) is { } local)
            yield return new(evidence.Key, local, "login-as-address");

        PersonId? May(string login) =>
            chart.PersonByLogin(login.Trim()) is { } person && !Refused(evidence.Key, person) && told.Add(person) ? person : null;
    }

    private bool Refused(IdentityKey key, PersonId person) => decided(key).Refused.Contains(person);
}
