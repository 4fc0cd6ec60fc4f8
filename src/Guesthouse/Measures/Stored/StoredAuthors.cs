using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Identities;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Stored;

/// <summary>The identities that wrote a commit of some repositories.</summary>
internal static class StoredAuthors
{
    /// <summary>Reads them with the names that they signed with in these repositories.</summary>
    public static async Task<IReadOnlyList<Identity>> LoadAsync(GuesthouseContext context, IReadOnlyList<int> repositories, CancellationToken cancellation)
    {
        var signatures = await context.Set<SignatureRow>().AsNoTracking()
            .Where(row => repositories.Contains(row.Repository) && row.Identity != null && row.Signings > 0)
            .Select(row => new { row.Identity, row.Name, row.Signings, row.IsAuthor })
            .ToListAsync(cancellation);
        var names = signatures.ToLookup(row => row.Identity!.Value);
        var identities = await context.Set<IdentityRow>().AsNoTracking().ToListAsync(cancellation);
        return [.. identities
            .Where(row => names[row.Key].Any(signature => signature.IsAuthor))
            .Select(row => new Identity(
                new IdentityKey(row.Value),
                names[row.Key].GroupBy(signature => signature.Name, StringComparer.Ordinal)
                    .ToDictionary(group => group.Key, group => group.Sum(signature => signature.Signings), StringComparer.Ordinal),
                row.IsAgent,
                row.Person is { } person ? new PersonId(person) : null,
                row.Rule))];
    }
}
