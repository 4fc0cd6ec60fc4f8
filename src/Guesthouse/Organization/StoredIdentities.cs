using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>What people decided about identities, as it is stored.</summary>
public static class StoredIdentities
{
    /// <summary>Reads the decisions that were not taken back; its <see cref="DecidedIdentities.Of"/> is what <see cref="IdentityJudge"/> asks.</summary>
    public static async Task<DecidedIdentities> LoadAsync(GuesthouseContext context, CancellationToken cancellation)
    {
        var identities = context.Set<IdentityRow>();
        var decisions = await context.Set<IdentityDecisionRow>()
            .Where(decision => decision.UndoneBy == null)
            .OrderBy(decision => decision.Key)
            .Select(decision => new
            {
                decision.Kind,
                Identity = identities.Single(identity => identity.Key == decision.Identity).Value,
                decision.Person,
                Other = identities.Where(identity => identity.Key == decision.OtherIdentity).Select(identity => identity.Value).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return new DecidedIdentities(decisions.Select(decision => new DecisionTaken(
            decision.Kind,
            new IdentityKey(decision.Identity),
            decision.Person is { } person ? new PersonId(person) : null,
            decision.Other is { } other ? new IdentityKey(other) : null)));
    }
}
