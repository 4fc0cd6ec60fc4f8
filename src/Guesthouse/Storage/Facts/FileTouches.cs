using System.Text;

namespace Guesthouse.Storage.Facts;

/// <summary>Which files of a repository were changed, how often and when; for what files alone tell, without the commits.</summary>
public static class FileTouches
{
    /// <summary>How often commits that are no merges touched files, and when the first and the last of them were written.</summary>
    /// <param name="store">The store.</param>
    /// <param name="repository">The repository's key.</param>
    /// <param name="since">Only commits written from this instant on; <see cref="DateTimeOffset.MinValue"/>: all.</param>
    /// <param name="folder">Only what lies below this folder; empty: the whole repository.</param>
    public static TouchedFiles Read(Store store, int repository, DateTimeOffset since, string folder)
    {
        using var connection = store.Connect();
        using var transaction = Snapshot.Begin(connection);
        var paths = FactQueries.Paths(connection, repository).ConvertAll(bytes => Encoding.UTF8.GetString(bytes));
        var isWithin = paths.ConvertAll(path => folder.Length == 0 || path.StartsWith(folder + "/", StringComparison.Ordinal));
        var counts = new int[paths.Count];
        var days = connection.Query(
            "SELECT paths, authored_seconds FROM commits WHERE repository = @repository AND length(parents) <= length(id) AND authored_seconds >= @since",
            row => Count(row.GetFieldValue<byte[]>(0), isWithin, counts) || folder.Length == 0 ? row.GetInt64(1) : (long?)null,
            ("repository", repository), ("since", since.ToUnixTimeSeconds()));
        return new TouchedFiles([.. counts.Index().Where(count => count.Item > 0).Select(count => (paths[count.Index], count.Item))], Instant(days.Min()), Instant(days.Max()));
    }

    /// <summary>When the first and the last commit of a repository were written, merges too; <see langword="null"/>: there is none.</summary>
    public static (DateTimeOffset? First, DateTimeOffset? Last) Ends(Store store, int repository)
    {
        using var connection = store.Connect();
        return connection.Query(
            "SELECT MIN(authored_seconds), MAX(authored_seconds) FROM commits WHERE repository = @repository",
            row => row.IsDBNull(0) ? (null, null) : (Instant(row.GetInt64(0)), Instant(row.GetInt64(1))),
            ("repository", repository))[0];
    }

    private static bool Count(byte[] packed, List<bool> isWithin, int[] counts)
    {
        var touched = false;
        foreach (var touch in PackedFacts.Paths(packed, number => number))
            if (isWithin[touch.Path])
                (counts[touch.Path], touched) = (counts[touch.Path] + 1, true);
        return touched;
    }

    /// <summary>Clocks of authors say anything; what no calendar holds becomes its first or last day.</summary>
    private static DateTimeOffset? Instant(long? seconds) => seconds is { } at
        ? DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(at, DateTimeOffset.MinValue.ToUnixTimeSeconds(), DateTimeOffset.MaxValue.ToUnixTimeSeconds()))
        : null;
}

/// <summary>Files that were touched.</summary>
/// <param name="Files">Their paths as text, in no order, and by how many commits.</param>
/// <param name="First">When the first of these commits was written; <see langword="null"/>: there is none.</param>
/// <param name="Last">When the last was.</param>
public sealed record TouchedFiles(IReadOnlyList<(string Path, int Commits)> Files, DateTimeOffset? First, DateTimeOffset? Last);
