using Guesthouse.Domain;
using Guesthouse.Storage.PostgreSql;

namespace Guesthouse.Storage;

/// <summary>
/// Keeps two runs of <c>mine</c> apart. On SQLite, which has one writer at a time, one run holds the data folder; on PostgreSQL several
/// runs work side by side, each repository in the hands of one. Callers take both locks and need not know the database.
/// </summary>
public static class MiningLock
{
    /// <summary>Takes the lock of a whole run, or says who holds it (<see cref="ProblemKind.Conflict"/>).</summary>
    /// <param name="store">The store.</param>
    /// <param name="work">What the holder does, for those who have to wait: a correction keeps mining away too while figures follow it.</param>
    public static Result<IDisposable> TryTakeRun(Store store, string work = "mine")
    {
        if (store.Source is not null)
            return NoLock.Instance;
        var taken = DataFolderLock.TryTake(store.Location.Folder, "mine", work);
        return taken.TryGet(out var held) ? held : Result.Failure<IDisposable>(taken.Problems);
    }

    /// <summary>Takes the lock of one repository, or says that another run holds it (<see cref="ProblemKind.Conflict"/>).</summary>
    /// <param name="store">The store.</param>
    /// <param name="repository">The repository's key.</param>
    /// <param name="id">Its id, for the message.</param>
    public static Result<IDisposable> TryTakeRepository(Store store, int repository, string id)
    {
        if (store.Source is null)
            return NoLock.Instance;
        return AdvisoryLock.TryTake(store.Source, repository) is { } held
            ? held
            : new Problem(ProblemKind.Conflict, "store.mine-running", $"Another process is mining {id}; try again when it has ended.");
    }

    /// <summary>The lock where none is needed.</summary>
    private sealed class NoLock : IDisposable
    {
        public static NoLock Instance { get; } = new();

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
