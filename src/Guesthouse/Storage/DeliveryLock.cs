using Guesthouse.Storage.PostgreSql;

namespace Guesthouse.Storage;

/// <summary>One who delivers notices at a time, so that nobody gets a later one before an earlier one.</summary>
internal static class DeliveryLock
{
    /// <summary>Takes the lock; <see langword="null"/> when somebody else holds it.</summary>
    public static IDisposable? TryTake(Store store)
    {
        if (store.Source is not null)
            return AdvisoryLock.TryTake(store.Source, AdvisoryLock.Delivering);
        return DataFolderLock.TryTake(store.Location.Folder, "deliver") is var taken && taken.TryGet(out var file) ? file : null;
    }
}
