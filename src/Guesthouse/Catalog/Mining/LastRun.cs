using System.Globalization;
using Guesthouse.Access.Settings;
using Guesthouse.Domain.Facts;
using Guesthouse.Git;
using Guesthouse.Storage;
using Guesthouse.Storage.Facts;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog.Mining;

/// <summary>What the last whole run of mining left. Where nothing is different since, neither in the store nor on any branch, there is nothing to do.</summary>
/// <param name="store">The store.</param>
/// <param name="git">Git.</param>
/// <param name="today">The UTC day: scopes and roles begin and end.</param>
internal sealed class LastRun(Store store, GitProgram git, DateOnly today)
{
    /// <summary>Another build of the program may derive otherwise, and so do other settings.</summary>
    private readonly string rules = string.Create(
        CultureInfo.InvariantCulture, $"{typeof(LastRun).Module.ModuleVersionId} {typeof(ObjectId).Module.ModuleVersionId} {today:yyyy-MM-dd} {SettingsOf(store)}");

    /// <summary>How many repositories there are when a run would find nothing to do; <see langword="null"/>: it may, or one has to be asked for over the network.</summary>
    public int? NothingNewIn(CancellationToken cancellation)
    {
        if (MiningMark.Kept(store) is not { } kept)
            return null;
        var tips = StoredTips.Read(store, ReadingProblem.StoppedMark);
        if (!tips.All(tip => tip is { Kind: RepositoryKind.Local, IsSettled: true }) || Mark() != kept)
            return null;
        var reader = new HistoryReader(git);
        var workers = tips.AsParallel().WithDegreeOfParallelism(Environment.ProcessorCount).WithCancellation(cancellation);
        return workers.All(tip => StandsAt(reader, tip, cancellation)) ? tips.Count : null;
    }

    /// <summary>What a run starts from, as it stands now.</summary>
    public string Mark() => MiningMark.Of(store, rules);

    /// <summary>Remembers that a run did everything that was to be done.</summary>
    /// <param name="before">The mark before classes were derived: where another process changed something meanwhile, the next run looks at everything.</param>
    public void Keep(string before)
    {
        if (Mark() == before && MiningMark.Kept(store) != before)
            MiningMark.Keep(store, before);
    }

    /// <summary>Whoever opened the installation has checked them.</summary>
    private static string SettingsOf(Store store)
    {
        var inForce = SettingsInForce.Read(store.Location.Folder, Environment.GetEnvironmentVariable, Program.Settings()).Value;
        return string.Join(' ', Program.Settings().Select(setting => inForce[setting]));
    }

    private static bool StandsAt(HistoryReader reader, StoredTip stored, CancellationToken cancellation) =>
        GitFolder.GitDirectoryOf(Path.TrimEndingDirectorySeparator(Path.GetFullPath(stored.Address!))) is { } directory
        && reader.TipOf(new LocalRepository(directory, stored.Address!, stored.Id), stored.Branch, cancellation) is { IsOk: true } tip
        && tip.Value.Commit == stored.Tip
        && (tip.Value.Commit.IsZero || TagFiles.StampOf(directory) == stored.Tags);
}
