using Guesthouse.Domain.Facts;

namespace Guesthouse.Catalog.Inspection;

/// <summary>A repository whose files are read.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Id">Its id.</param>
/// <param name="Tip">The commit whose files are read.</param>
/// <param name="Parts">The projects of today that it is a part of, in order of their keys.</param>
public sealed record InspectedRepository(int Key, string Id, ObjectId Tip, IReadOnlyList<InspectedPart> Parts)
{
    /// <summary>The tags that lie in the tip's history; <see langword="null"/>: not known, because the repository is no whole clone.</summary>
    public IReadOnlyList<TagFact>? Tags { get; init; }

    /// <summary>Whether a file lies at the top of a part: in its first folder, or in the folder <paramref name="below"/> of that.</summary>
    public bool IsAtTheTop(string path, string below = "")
    {
        var folder = path[..Math.Max(0, path.LastIndexOf('/'))];
        return Parts.Any(part => folder == part.Path(below));
    }
}

/// <summary>A part of a project: a repository, or a folder of it.</summary>
/// <param name="Project">The project's key.</param>
/// <param name="Prefix">The folder without slashes at its ends; empty: the whole repository.</param>
/// <param name="Logo">The picture that a person chose, as a path from the repository's root; <see langword="null"/>: none.</param>
public sealed record InspectedPart(int Project, string Prefix, string? Logo = null)
{
    /// <summary>Whether a file belongs to the part.</summary>
    public bool Holds(string path) => Prefix.Length == 0 || path == Prefix || path.StartsWith(Prefix + "/", StringComparison.Ordinal);

    /// <summary>The path in the repository of a file or folder of the part; empty: the part's own folder.</summary>
    public string Path(string relative) => Prefix.Length == 0 ? relative : relative.Length == 0 ? Prefix : $"{Prefix}/{relative}";
}
