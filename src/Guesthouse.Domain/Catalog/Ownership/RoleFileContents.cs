using Guesthouse.Domain.Facts;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>What the versions of a <see cref="RoleFileTimeline"/> say. The same bytes may stand in many of them and are read once.</summary>
public sealed class RoleFileContents
{
    private readonly Dictionary<(RoleFileKind Kind, ObjectId Blob), RoleFileContent> read = [];

    /// <summary>Reads what a timeline needs.</summary>
    /// <param name="timeline">The versions.</param>
    /// <param name="blobs">The contents that could be had.</param>
    /// <param name="parse">Reads one content of a kind; it refuses nothing and tells faults instead.</param>
    public static RoleFileContents Read(
        RoleFileTimeline timeline, IReadOnlyDictionary<ObjectId, byte[]> blobs, Func<RoleFileKind, byte[], RoleFileContent> parse)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(blobs);
        ArgumentNullException.ThrowIfNull(parse);
        var contents = new RoleFileContents();
        foreach (var version in timeline.Versions)
            if (!contents.read.ContainsKey((version.File.Kind, version.Blob)) && blobs.TryGetValue(version.Blob, out var bytes))
                contents.read.Add((version.File.Kind, version.Blob), parse(version.File.Kind, bytes));
        return contents;
    }

    /// <summary>What a version says; <see langword="null"/> when its bytes could not be had.</summary>
    internal RoleFileContent? Of(RoleFileVersion version) => read.GetValueOrDefault((version.File.Kind, version.Blob));
}
