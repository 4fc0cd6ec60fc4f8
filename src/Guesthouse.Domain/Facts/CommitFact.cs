namespace Guesthouse.Domain.Facts;

/// <summary>What a commit did to a path.</summary>
public enum PathChange : byte
{
    /// <summary>The path is new.</summary>
    Added,

    /// <summary>Its content or mode changed.</summary>
    Modified,

    /// <summary>The path is gone.</summary>
    Deleted,

    /// <summary>It became another kind of thing: file, link, submodule.</summary>
    TypeChanged,
}

/// <summary>That a commit touched a path. Renames are a deletion and an addition.</summary>
/// <param name="Path">The path's number in <see cref="History.Paths"/>.</param>
/// <param name="Change">What happened to it.</param>
public readonly record struct PathTouch(int Path, PathChange Change);

/// <summary>The new content of a governance file (README, OWNERS, CODEOWNERS …) that a commit brought.</summary>
/// <param name="Path">The path's number in <see cref="History.Paths"/>.</param>
/// <param name="Blob">The new content; zero when the path was deleted or is no file (a link or a submodule).</param>
public readonly record struct GovernanceTouch(int Path, ObjectId Blob);

/// <summary>One commit of the default branch, as git tells it. Natural key: (repository, <see cref="Id"/>).</summary>
public sealed class CommitFact
{
    /// <summary>Its name.</summary>
    public required ObjectId Id { get; init; }

    /// <summary>Its parents' names in git's order: none for a root, two or more for a merge. A shallow history lacks some of them.</summary>
    public required IReadOnlyList<ObjectId> Parents { get; init; }

    /// <summary>The author: a position in <see cref="History.Signatures"/>.</summary>
    public required int Author { get; init; }

    /// <summary>The committer: a position in <see cref="History.Signatures"/>.</summary>
    public required int Committer { get; init; }

    /// <summary>When it was written.</summary>
    public required CommitTime AuthoredAt { get; init; }

    /// <summary>When it was committed: the merge date of a merge.</summary>
    public required CommitTime CommittedAt { get; init; }

    /// <summary>The first line of its message.</summary>
    public required string Subject { get; init; }

    /// <summary>The body's line <c>See merge request group/name!N</c>, by which GitLab's merges tell their number; <see langword="null"/> without one.</summary>
    public string? MergeRequestLine { get; init; }

    /// <summary><c>Co-authored-by</c>: positions in <see cref="History.Signatures"/>, each once, in the order of the message.</summary>
    public IReadOnlyList<int> CoAuthors { get; init; } = [];

    /// <summary><c>Reviewed-by</c>: positions in <see cref="History.Signatures"/>, each once, in the order of the message.</summary>
    public IReadOnlyList<int> ReviewedBy { get; init; } = [];

    /// <summary><c>Signed-off-by</c>: positions in <see cref="History.Signatures"/>, each once, in the order of the message.</summary>
    public IReadOnlyList<int> SignedOffBy { get; init; } = [];

    /// <summary>The paths it touched, each once, in git's order; for a merge, its difference to the first parent.</summary>
    public required ReadOnlyMemory<PathTouch> Paths { get; init; }

    /// <summary>Those of <see cref="Paths"/> that are governance files, with their new content.</summary>
    public IReadOnlyList<GovernanceTouch> Governance { get; init; } = [];

    /// <summary>Whether it has two parents or more. Merges are not changes of the unit <em>commit</em>.</summary>
    public bool IsMerge => Parents.Count > 1;
}
