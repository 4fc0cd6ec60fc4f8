using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Organization;

namespace Guesthouse.Catalog;

/// <summary>Reads the contents of role files.</summary>
public static class RoleFileReader
{
    /// <summary>The largest role file that is read, in bytes; larger ones give no roles, which is told.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>Reads what the versions of a timeline say.</summary>
    /// <param name="timeline">The versions.</param>
    /// <param name="blobs">The contents of <see cref="RoleFileTimeline.Blobs"/>, as far as they could be had.</param>
    public static RoleFileContents Read(RoleFileTimeline timeline, IReadOnlyDictionary<ObjectId, byte[]> blobs)
    {
        var owners = new OwnersYaml();
        return RoleFileContents.Read(timeline, blobs, (kind, content) => Parse(kind, content, owners));
    }

    // What is wrong with a content stands among its faults.
    private static RoleFileContent Parse(RoleFileKind kind, byte[] content, OwnersYaml owners) => content.Length > MaxBytes
        ? new UnreadableContent(new RoleFileFault(0, "the file is larger than 1 MB, so it gives no roles"))
        : kind switch
        {
            RoleFileKind.Owners => Yaml(content, owners.Parse),
            RoleFileKind.OwnersAliases => Yaml(content, OwnersAliasesYaml.Parse),
            RoleFileKind.CodeOwners => CodeOwnersText.Parse(content),
            _ => MaintainersText.Parse(content),
        };

    private static RoleFileContent Yaml(byte[] content, Func<YamlMap, RoleFileContent> parse)
    {
        var (root, fault) = RoleFileYaml.Root(content);
        return root is null ? new UnreadableContent(fault!) : parse(root);
    }
}
