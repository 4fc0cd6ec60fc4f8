using System.Text;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>The kinds of file that name owners or trusted committers.</summary>
public enum RoleFileKind
{
    /// <summary><c>OWNERS</c> of any folder, as prow reads it.</summary>
    Owners,

    /// <summary><c>OWNERS_ALIASES</c> at the root: groups of logins that <c>OWNERS</c> files name.</summary>
    OwnersAliases,

    /// <summary><c>CODEOWNERS</c>; of several the first counts: <c>.github/</c>, the root, <c>docs/</c>, <c>.gitlab/</c>.</summary>
    CodeOwners,

    /// <summary><c>MAINTAINERS</c> of any folder, free text.</summary>
    Maintainers,
}

/// <summary>A place of a repository at which a role file stands or stood.</summary>
public sealed class RoleFile
{
    private static readonly string[] codeOwnersPlaces = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];
    private static readonly string[] maintainersNames =
        ["MAINTAINERS", "MAINTAINERS.md", "MAINTAINERS.markdown", "MAINTAINERS.txt", "MAINTAINERS.rst", "MAINTAINERS.adoc"];

    private RoleFile(RoleFileKind kind, ReadOnlySpan<byte> path)
    {
        Kind = kind;
        Path = Encoding.UTF8.GetString(path);
        Folder = PathPrefix.FolderOf(path);
    }

    /// <summary>What kind of file it is.</summary>
    public RoleFileKind Kind { get; }

    /// <summary>Its path from the repository's root; bytes that are not UTF-8 become U+FFFD.</summary>
    public string Path { get; }

    /// <summary>The folder it stands in. <c>OWNERS</c> and <c>MAINTAINERS</c> cover exactly that folder.</summary>
    public PathPrefix Folder { get; }

    /// <summary>For <c>CODEOWNERS</c>, which place it is: the lowest that exists counts.</summary>
    internal int Precedence => Array.IndexOf(codeOwnersPlaces, Path);

    /// <summary>The role file that a path is; <see langword="null"/> for every other path.</summary>
    /// <param name="path">The path as git's bytes.</param>
    public static RoleFile? At(ReadOnlySpan<byte> path) => KindOf(path) is { } kind ? new RoleFile(kind, path) : null;

    private static RoleFileKind? KindOf(ReadOnlySpan<byte> path)
    {
        var name = path[(path.LastIndexOf((byte)'/') + 1)..];
        if (name.SequenceEqual("OWNERS"u8))
            return RoleFileKind.Owners;
        if (path.SequenceEqual("OWNERS_ALIASES"u8))
            return RoleFileKind.OwnersAliases;
        foreach (var place in codeOwnersPlaces)
            if (Ascii.Equals(path, place))
                return RoleFileKind.CodeOwners;
        foreach (var maintainers in maintainersNames)
            if (Ascii.EqualsIgnoreCase(name, maintainers))
                return RoleFileKind.Maintainers;
        return null;
    }
}
