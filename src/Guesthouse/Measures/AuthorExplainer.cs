using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization.Identities;

namespace Guesthouse.Measures;

/// <summary>Retells which rule said who bears an identity, with the evidence behind it.</summary>
internal static class AuthorExplainer
{
    private const int MergesShown = 3;

    public static IEnumerable<string> Steps(OrganizationMeasure measure, Identity? author)
    {
        if (author is null)
            return ["No commit tells an author."];
        if (author.IsAgent)
            return ["The address, login or name is a bot's or agent's (rules: docs/identities.md, and bots of the organization's file)."];
        if (author.Person is not { } person)
            return ["No rule matches: no address of the file, no login in a no-reply address, no merges, no full name that is one person's."];
        return [RuleStep(measure, author), $"That person is {measure.Chart.Person(person)!.Source}."];
    }

    private static string RuleStep(OrganizationMeasure measure, Identity author) => author.Rule switch
    {
        IdentityRule.Confirmed => "Rule confirmed: somebody confirmed who bears this identity.",
        IdentityRule.Email => "Rule email: the organization's file names the address.",
        IdentityRule.NoReply => "Rule noreply: the address is a forge's no-reply address and holds the person's login.",
        IdentityRule.Merge => $"Rule merge: {Merges(measure, author)}",
        _ => $"Rule name: the full name is exactly one person's, {NameSource(measure, author)}.",
    };

    private static string Merges(OrganizationMeasure measure, Identity author)
    {
        var login = measure.Chart.Person(author.Person!.Value)!.Logins.Values.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var merges = measure.Repositories
            .SelectMany(repository => repository.Facts.Merges.Select(merge => (repository, merge)))
            .Where(found => KeyOf(found.repository, found.merge.Signature) == author.Key)
            .ToList();
        var own = merges.Where(found => login.Contains(found.merge.Login)).ToList();
        var shown = string.Join(", ", own.Take(MergesShown).Select(found => $"{found.repository.Facts.Id}@{found.repository.Facts.History.Commits[found.merge.Merge].Id}"));
        return $"{own.Count} of the {merges.Count} merges that brought this identity's commits alone are of branches of the person's login, such as {shown}.";
    }

    private static string NameSource(OrganizationMeasure measure, Identity author)
    {
        var full = author.Names.Keys.Select(FoldedName.Of).Where(FoldedName.IsFull).ToHashSet(StringComparer.Ordinal);
        var entry = measure.Chart.Person(author.Person!.Value)!;
        if (entry.Name is { } name && full.Contains(FoldedName.Of(name)))
            return $"as {entry.Source} states it";
        var source = measure.Authors.FirstOrDefault(other =>
            other.Person == author.Person && other.Rule < IdentityRule.Name && other.Names.Keys.Any(signed => full.Contains(FoldedName.Of(signed))));
        return source is null
            ? "as another identity of theirs signs it"
            : $"as another identity of theirs signs it, which rule {source.Rule!.Value.ToString().ToLowerInvariant()} matched";
    }

    private static IdentityKey KeyOf(MeasuredRepository repository, int signature) =>
        IdentityKey.Of(repository.Facts.History.Signatures[signature].Name, repository.Facts.History.Signatures[signature].Email);
}
