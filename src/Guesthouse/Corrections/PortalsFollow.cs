using Guesthouse.Access;
using Guesthouse.Catalog.Exchange;
using Guesthouse.Domain;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Corrections;

/// <summary>After an import of a portal's file was taken back, its repositories and profiles follow.</summary>
/// <param name="installation">The installation.</param>
internal sealed class PortalsFollow(Installation installation)
{
    /// <summary>Follows the act, in the transaction that took it back; does nothing for acts of other kinds.</summary>
    public async Task<Problem?> RunAsync(GuesthouseContext context, ActRow act, CancellationToken cancellation)
    {
        if (act.Kind == ImportPortal.ActKind)
            await new FollowPortals(context, installation.Chart, installation.Clock.GetUtcNow()).AfterAsync(act.Key, cancellation);
        return null;
    }
}
