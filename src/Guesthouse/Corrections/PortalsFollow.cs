using Guesthouse.Access;
using Guesthouse.Catalog.Exchange;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Corrections;

/// <summary>After an import of a portal's file was taken back, its repositories and profiles follow.</summary>
internal static class PortalsFollow
{
    /// <summary>Follows the act; does nothing for acts of other kinds.</summary>
    public static async Task RunAsync(Installation installation, ActRow act, CancellationToken cancellation)
    {
        if (act.Kind != ImportPortal.ActKind)
            return;
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        await new FollowPortals(context, installation.Chart, installation.Clock.GetUtcNow()).AfterAsync(act.Key, cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
