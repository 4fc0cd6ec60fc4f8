using System.Data.Common;
using Guesthouse.Domain.Facts;

namespace Guesthouse.Storage.Facts;

/// <summary>
/// Stores what git tells of a repository. The caller holds the repository's <see cref="MiningLock"/>. A run that ends in the middle leaves
/// the stored tip as it was; the next run finds what is there already and adds the rest.
/// </summary>
public sealed class FactWriter
{
    private readonly Store store;
    private readonly TimeProvider clock;

    /// <summary>A writer into a store.</summary>
    public FactWriter(Store store, TimeProvider clock)
    {
        this.store = store;
        this.clock = clock;
    }

    private long Now => clock.GetUtcNow().ToUnixTimeMilliseconds();

    /// <summary>How many commits go into one transaction: many enough to be quick, few enough that others who write need not wait long.</summary>
    public int BatchSize { get; init; } = 5_000;

    /// <summary>
    /// Adds the commits of <paramref name="part"/> that are not stored yet, removes stored ones that its tip does not reach (after a
    /// force-push), and makes its tip the stored one.
    /// </summary>
    /// <param name="repository">The repository's key.</param>
    /// <param name="part">What is new since the stored tip (<c>git log NEW --not OLD</c>), or more; the whole history when nothing is stored.</param>
    /// <param name="onCommits">Told after each transaction how many more commits are stored.</param>
    /// <param name="cancellation">Ends the work between two transactions.</param>
    public FactChanges Append(int repository, History part, Action<int>? onCommits = null, CancellationToken cancellation = default)
    {
        using var connection = store.Connect(forBulk: true);
        var state = FactQueries.State(connection, repository);
        if (part.Commits.Count == 0 && state == new FactState(part.Tip, default, part.IsShallow))
        {
            connection.Run("UPDATE repositories SET mined_at = @at WHERE key = @repository", ("at", Now), ("repository", repository));
            return default;
        }
        var known = state == default ? [] : FactQueries.CommitIds(connection, repository);
        var ids = known.Select(commit => commit.Id).ToHashSet();
        var fresh = part.Commits.Where(commit => !ids.Contains(commit.Id)).Reverse().ToList();
        var rows = new CommitRows(part, repository, StoredNumbers.Of(connection, repository), known.Count == 0 ? 0 : known.Max(commit => commit.Number) + 1);
        var batches = fresh.Chunk(BatchSize).ToList();
        for (var i = 0; i < batches.Count - 1; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            InTransaction(connection, () =>
            {
                Mark(connection, repository, part.Tip);
                rows.Write(connection, batches[i]);
            });
            onCommits?.Invoke(batches[i].Length);
        }
        var removed = 0;
        InTransaction(connection, () =>
        {
            if (batches.Count > 0)
                rows.Write(connection, batches[^1]);
            if (known.Count > 0 && !Continues(part, state))
                removed = Unreached.Remove(connection, repository, part.Tip);
            Finish(connection, repository, part);
        });
        if (batches.Count > 0)
            onCommits?.Invoke(batches[^1].Length);
        return new FactChanges(fresh.Count, removed);
    }

    /// <summary>Makes the stored facts equal to <paramref name="whole"/>, in one transaction; for when names changed on old commits, as a new <c>.mailmap</c> does. Commits keep their numbers.</summary>
    /// <param name="repository">The repository's key.</param>
    /// <param name="whole">The whole history.</param>
    public FactChanges Replace(int repository, History whole)
    {
        using var connection = store.Connect(forBulk: true);
        var known = FactQueries.CommitIds(connection, repository);
        var numbers = known.ToDictionary(commit => commit.Id, commit => commit.Number);
        var rows = new CommitRows(whole, repository, StoredNumbers.Of(connection, repository), known.Count == 0 ? 0 : numbers.Values.Max() + 1, numbers);
        InTransaction(connection, () =>
        {
            connection.Run("DELETE FROM commits WHERE repository = @repository", ("repository", repository));
            rows.Write(connection, whole.Commits.Reverse());
            Finish(connection, repository, whole);
        });
        var kept = whole.Commits.Count(commit => numbers.ContainsKey(commit.Id));
        return new FactChanges(whole.Commits.Count - kept, known.Count - kept);
    }

    /// <summary>Whether everything stored is still reached: nothing was left over by a broken run, and the part leads to the stored tip.</summary>
    private static bool Continues(History part, FactState state) =>
        (state.MiningTip.IsZero || state.MiningTip == part.Tip)
        && (state.Tip.IsZero || state.Tip == part.Tip || part.Commits.Any(commit => commit.Parents.Contains(state.Tip)));

    private static void Mark(DbConnection connection, int repository, ObjectId tip) =>
        connection.Run("UPDATE repositories SET mining_tip = @tip WHERE key = @repository", ("tip", tip.ToBytes()), ("repository", repository));

    /// <summary>From here on the part's tip is the stored one, and what was derived from the facts is to be derived anew.</summary>
    private void Finish(DbConnection connection, int repository, History part) =>
        connection.Run(
            "UPDATE repositories SET tip = @tip, mining_tip = NULL, is_shallow = @shallow, mined_at = @at, derived_from = NULL WHERE key = @repository",
            ("tip", part.Tip.IsZero ? null : part.Tip.ToBytes()), ("shallow", part.IsShallow), ("at", Now), ("repository", repository));

    private static void InTransaction(DbConnection connection, Action work)
    {
        using var transaction = connection.BeginTransaction();
        work();
        transaction.Commit();
    }
}

/// <summary>What storing a history changed.</summary>
/// <param name="Added">Commits that were not stored before.</param>
/// <param name="Removed">Commits that the tip no longer reaches.</param>
public readonly record struct FactChanges(int Added, int Removed);
