using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;
using Guesthouse.Git;
using Guesthouse.Git.Clones;
using Guesthouse.Storage.Facts;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Mining;

/// <summary>What mining one repository did.</summary>
/// <param name="Changes">Commits stored and removed; none when nothing is new.</param>
/// <param name="Branch">The branch that was read.</param>
/// <param name="Notes">What there is to say of it; problems that stopped it among them.</param>
/// <param name="IsNew">Whether anything was read: else the branch stands where it stood.</param>
/// <param name="Place">Where it was read.</param>
public sealed record MinedRepository(FactChanges Changes, string? Branch, IReadOnlyList<Problem> Notes, bool IsNew, LocalRepository Place);

/// <summary>Reads what is new in one repository and stores it. The caller holds the repository's lock.</summary>
/// <remarks>
/// Contents of role files are stored before the commits that need them, and the tip with the last commits: a run that ends in the middle
/// leaves nothing that the next one does not find or add.
/// </remarks>
public sealed class MineRepository(Installation installation, GitProgram git, Lock writing, MiningProgress progress)
{
    private readonly HistoryReader reader = new(git);
    private readonly OwnClones clones = new(git, installation.ClonesFolder, installation.Clock);

    /// <summary>Mines the repository.</summary>
    public Result<MinedRepository> Run(RepositoryRow row, CancellationToken cancellation)
    {
        var located = Locate(row, cancellation);
        if (!located.TryGet(out var place))
            return Result.Failure<MinedRepository>(located.Problems);
        var tip = reader.TipOf(place.Repository, row.BranchSetting, cancellation);
        if (!tip.IsOk)
            return Result.Failure<MinedRepository>(tip.Problems);
        var stored = row.Tip is { } bytes ? ObjectId.FromBytes(bytes) : default;
        if (tip.Value.Commit == stored && row.MiningTip is null && row.MinedAt is not null)
            return new MinedRepository(default, row.Branch, [], IsNew: false, place.Repository);
        var sameNames = !stored.IsZero && reader.HaveSameMailmap(place.Repository, stored, tip.Value.Commit, cancellation);
        var isPart = sameNames && row.MiningTip is null && !row.IsShallow;
        var reading = Read(row, (place.Repository, tip.Value), isPart ? stored : default, cancellation);
        if (!reading.TryGet(out var found))
            return Result.Failure<MinedRepository>(reading.Problems);
        var changes = Store(row, place.Repository, found.History, mustReplace: !stored.IsZero && !sameNames, cancellation);
        return new MinedRepository(changes, found.Branch, [.. place.Notes, .. found.Notes], IsNew: true, place.Repository);
    }

    /// <summary>Fetches contents that an own clone lacks; other repositories hold theirs.</summary>
    /// <returns>What there is to say.</returns>
    public IReadOnlyList<Problem> Fetch(RepositoryRow row, IReadOnlyCollection<ObjectId> wanted, CancellationToken cancellation)
    {
        if (row.Kind != RepositoryKind.Clone || wanted.Count == 0)
            return [];
        var fetched = clones.FetchContents(row.Key, CloneAddress.Parse(row.Address!).Value, row.BranchSetting, wanted, cancellation);
        return fetched.TryGet(out var clone) ? clone.Notes : fetched.Problems;
    }

    private Result<CloneReading> Locate(RepositoryRow row, CancellationToken cancellation)
    {
        if (row.Kind == RepositoryKind.Clone)
        {
            var address = CloneAddress.Parse(row.Address!);
            return address.TryGet(out var read)
                ? clones.Update(row.Key, read, row.BranchSetting, cancellation)
                : Result.Failure<CloneReading>(address.Problems);
        }
        return RepositoryFinder.At(row.Address!, new RepositoryId(row.Id)) is { } there
            ? new CloneReading(there, [])
            : new Problem(ProblemKind.NotFound, "repository.path", $"There is no repository at {row.Address} any more.");
    }

    /// <summary>Reads the history, and for an own clone the contents that it lacks; once more when its mailmap was among them.</summary>
    private Result<HistoryReading> Read(RepositoryRow row, (LocalRepository Repository, BranchTip Tip) place, ObjectId since, CancellationToken cancellation)
    {
        var reading = reader.Read(place.Repository, place.Tip, progress.Read, since, cancellation);
        if (row.Kind != RepositoryKind.Clone || !reading.TryGet(out var found))
            return reading;
        var wanted = found.History.Commits.SelectMany(commit => commit.Governance).Select(touch => touch.Blob).Where(blob => !blob.IsZero).ToHashSet();
        var fetched = clones.FetchContents(row.Key, CloneAddress.Parse(row.Address!).Value, row.BranchSetting, wanted, cancellation);
        if (!fetched.TryGet(out var clone))
            return Result.Failure<HistoryReading>(fetched.Problems);
        var again = found.Notes.Any(note => note.Code == "repository.mailmap") ? reader.Read(place.Repository, place.Tip, null, since, cancellation) : reading;
        return again.TryGet(out var whole) ? whole with { Notes = [.. whole.Notes, .. clone.Notes] } : again;
    }

    private FactChanges Store(RepositoryRow row, LocalRepository repository, History history, bool mustReplace, CancellationToken cancellation)
    {
        var wanted = RoleFilesOf(history);
        var missing = GovernanceContents.Missing(installation.Store, row.Key, wanted);
        var contents = new BlobReader(git).Read(repository, missing, RoleFileReader.MaxBytes, cancellation);
        // On SQLite there is one writer at a time, and threads of one process wait more kindly here than for the database.
        lock (writing)
        {
            if (contents.TryGet(out var read))
                GovernanceContents.Add(installation.Store, row.Key, read.Contents);
            var writer = new FactWriter(installation.Store, installation.Clock);
            return mustReplace ? writer.Replace(row.Key, history) : writer.Append(row.Key, history, null, cancellation);
        }
    }

    private static HashSet<ObjectId> RoleFilesOf(History history) =>
        [.. history.Commits
            .SelectMany(commit => commit.Governance)
            .Where(touch => !touch.Blob.IsZero && RoleFile.At(history.Paths.Bytes(touch.Path)) is not null)
            .Select(touch => touch.Blob)];
}
