using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>Which identities to list.</summary>
public enum IdentityFilter
{
    /// <summary>Those for which somebody is suggested.</summary>
    Suggested,

    /// <summary>Those that nobody bears and that are no agent's.</summary>
    Unmatched,

    /// <summary>All.</summary>
    All,
}

/// <summary>A likely bearer and why.</summary>
/// <param name="Person">Who.</param>
/// <param name="Reason">A stable code, as of <see cref="IdentitySuggestion.Reason"/>.</param>
public sealed record SuggestedBearer(string Person, string Reason);

/// <summary>An identity for a list.</summary>
/// <param name="Value">The address, or the name of somebody without one.</param>
/// <param name="Names">The names it signed with, the most used first.</param>
/// <param name="Signings">How many commits it wrote or helped to write.</param>
/// <param name="IsAgent">Whether it is a bot's or agent's.</param>
/// <param name="Person">Who bears it; <see langword="null"/>: nobody yet.</param>
/// <param name="Rule">By which rule.</param>
/// <param name="Suggestions">Who may bear it.</param>
public sealed record ListedIdentity(
    string Value, IReadOnlyList<string> Names, int Signings, bool IsAgent, string? Person, IdentityRule? Rule, IReadOnlyList<SuggestedBearer> Suggestions)
{
    /// <summary>Reads identities, those with most commits first.</summary>
    public static async Task<IReadOnlyList<ListedIdentity>> LoadAsync(GuesthouseContext context, IdentityFilter filter, CancellationToken cancellation)
    {
        var suggestions = context.Set<IdentitySuggestionRow>();
        var identities = await context.Set<IdentityRow>().AsNoTracking()
            .Where(identity => filter == IdentityFilter.All
                || (identity.Person == null && !identity.IsAgent && (filter == IdentityFilter.Unmatched || suggestions.Any(suggestion => suggestion.Identity == identity.Key))))
            .ToListAsync(cancellation);
        var signatures = (await context.Set<SignatureRow>().AsNoTracking().Where(signature => signature.Identity != null).ToListAsync(cancellation)).ToLookup(signature => signature.Identity!.Value);
        var suggested = (await suggestions.AsNoTracking().ToListAsync(cancellation)).ToLookup(suggestion => suggestion.Identity);
        return [.. identities.Select(identity => Of(identity, signatures[identity.Key], suggested[identity.Key])).OrderByDescending(identity => identity.Signings).ThenBy(identity => identity.Value, StringComparer.Ordinal)];
    }

    private static ListedIdentity Of(IdentityRow identity, IEnumerable<SignatureRow> signatures, IEnumerable<IdentitySuggestionRow> suggestions)
    {
        var names = signatures.GroupBy(signature => signature.Name, StringComparer.Ordinal).Select(group => (Name: group.Key, Signings: group.Sum(signature => signature.Signings))).ToList();
        return new ListedIdentity(
            identity.Value,
            [.. names.OrderByDescending(name => name.Signings).ThenBy(name => name.Name, StringComparer.Ordinal).Select(name => name.Name)],
            names.Sum(name => name.Signings),
            identity.IsAgent,
            identity.Person,
            identity.Rule,
            [.. suggestions.OrderBy(suggestion => suggestion.Person, StringComparer.Ordinal).Select(suggestion => new SuggestedBearer(suggestion.Person, suggestion.Reason))]);
    }
}
