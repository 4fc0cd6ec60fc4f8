using Guesthouse.Domain;
using Guesthouse.Storage.PostgreSql;

namespace Guesthouse.Storage;

/// <summary>
/// One judging of identities and deriving of classes at a time: both look at the whole installation, and a run of mining, an import and
/// a correction may each want them at the same moment.
/// </summary>
public static class DerivingLock
{
    private static readonly TimeSpan betweenTries = TimeSpan.FromMilliseconds(50);

    /// <summary>Takes the lock, waiting for whoever holds it, however long that derives.</summary>
    /// <param name="store">The store.</param>
    /// <param name="clock">The time between two tries.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="IOException">The data folder takes no lock.</exception>
    public static async Task<IDisposable> TakeAsync(Store store, TimeProvider clock, CancellationToken cancellation)
    {
        for (; ; await Task.Delay(betweenTries, clock, cancellation))
        {
            if (TryTake(store) is { } held)
                return held;
        }
    }

    private static IDisposable? TryTake(Store store)
    {
        if (store.Source is not null)
            return AdvisoryLock.TryTake(store.Source, AdvisoryLock.Deriving);
        var taken = DataFolderLock.TryTake(store.Location.Folder, "derive");
        if (taken.TryGet(out var held))
            return held;
        // Only another holder is worth waiting for.
        return taken.Problems[0].Kind == ProblemKind.Conflict ? null : throw new IOException(taken.Problems[0].Detail);
    }
}
