using Guesthouse.Domain.Facts;

namespace Guesthouse.Storage.Facts;

/// <summary>Reads a repository's stored facts back as the history that git would give, in whatever portions they were stored.</summary>
public static class FactReader
{
    private static readonly string selectCommits = $"SELECT {string.Join(", ", CommitRows.Columns.Skip(1))} FROM commits WHERE repository = @repository";

    /// <summary>The history of the stored tip; empty when nothing is stored.</summary>
    /// <param name="store">The store.</param>
    /// <param name="repository">The repository's key.</param>
    public static StoredHistory Read(Store store, int repository)
    {
        using var connection = store.Connect();
        // One snapshot, whatever another process stores meanwhile.
        using var transaction = Snapshot.Begin(connection);
        var state = FactQueries.State(connection, repository);
        if (state.Tip.IsZero)
            return new StoredHistory(new History { Tip = default, Commits = [], Signatures = [], Paths = new PathTable() }, [], []);
        var assembly = new HistoryAssembly(FactQueries.Signatures(connection, repository), FactQueries.Paths(connection, repository));
        var commits = connection.Query(selectCommits, StoredCommit.Read, ("repository", repository));
        return assembly.Build(state, GitOrder.Of(commits, state.Tip));
    }
}

/// <summary>A history read from the store, with the numbers under which its parts are stored.</summary>
/// <param name="History">The history.</param>
/// <param name="CommitNumbers">The stored number of each commit, by its position in <see cref="History.Commits"/>.</param>
/// <param name="SignatureNumbers">The stored number of each signature, by its position in <see cref="History.Signatures"/>.</param>
public sealed record StoredHistory(History History, IReadOnlyList<int> CommitNumbers, IReadOnlyList<int> SignatureNumbers);
