using Guesthouse.Domain.Facts;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>That a role file had this content from a commit of the first-parent line on.</summary>
/// <param name="File">Which file.</param>
/// <param name="Day">The UTC day on which the content came onto the default branch.</param>
/// <param name="Commit">The first-parent commit that brought it there.</param>
/// <param name="Blob">The content; zero when the file was removed or became something else than a file.</param>
public sealed record RoleFileVersion(RoleFile File, DateOnly Day, ObjectId Commit, ObjectId Blob);

/// <summary>
/// Every content that role files had on the default branch, oldest first. Only commits of the <see cref="FirstParentLine"/> count: what a
/// side branch said while it was one never held.
/// </summary>
public sealed class RoleFileTimeline
{
    private RoleFileTimeline(IReadOnlyList<RoleFileVersion> versions) => Versions = versions;

    /// <summary>The versions in the order of the line; days never run backwards.</summary>
    public IReadOnlyList<RoleFileVersion> Versions { get; }

    /// <summary>The contents that must be read, each once, in the order of their first use.</summary>
    public IReadOnlyList<ObjectId> Blobs => [.. Versions.Select(v => v.Blob).Where(b => !b.IsZero).Distinct()];

    /// <summary>Walks a history.</summary>
    public static RoleFileTimeline Of(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var files = new Dictionary<int, RoleFile?>();
        var versions = new List<RoleFileVersion>();
        foreach (var (position, day) in FirstParentLine.Of(history))
        {
            var commit = history.Commits[position];
            foreach (var (path, blob) in commit.Governance)
            {
                if (!files.TryGetValue(path, out var file))
                    files[path] = file = RoleFile.At(history.Paths.Bytes(path));
                if (file is not null)
                    versions.Add(new RoleFileVersion(file, day, commit.Id, blob));
            }
        }
        return new RoleFileTimeline(versions);
    }
}
