using Guesthouse.Domain;
using Guesthouse.Storage.PostgreSql;

namespace Guesthouse.Storage;

/// <summary>One change of the organization at a time: an import, its undoing, a decision about an identity. Each reads before it writes.</summary>
public static class OrganizationLock
{
    /// <summary>Takes the lock, or says that another process holds it (<see cref="ProblemKind.Conflict"/>).</summary>
    public static Result<IDisposable> TryTake(Store store)
    {
        if (store.Source is not null)
            return AdvisoryLock.TryTake(store.Source, AdvisoryLock.ChangingOrganization) is { } held
                ? held
                : new Problem(ProblemKind.Conflict, "store.import-running", "Another process is changing the organization; try again when it has ended.");
        var taken = DataFolderLock.TryTake(store.Location.Folder, "import");
        return taken.TryGet(out var file) ? file : Result.Failure<IDisposable>(taken.Problems);
    }
}
