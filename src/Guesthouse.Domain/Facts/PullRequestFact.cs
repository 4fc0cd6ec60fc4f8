namespace Guesthouse.Domain.Facts;

/// <summary>A merged pull request as git tells it. Natural key: (repository, <see cref="Number"/>), whatever told of it.</summary>
public sealed class PullRequestFact
{
    /// <summary>Its number on the forge; at least 1.</summary>
    public required int Number { get; init; }

    /// <summary>Which text told of it.</summary>
    public required MergeKind Kind { get; init; }

    /// <summary>The commit that merged it: a position in <see cref="History.Commits"/>.</summary>
    public required int MergedBy { get; init; }

    /// <summary>The author: a position in <see cref="History.Signatures"/>, or -1 where no commit tells one. Never the merger.</summary>
    public required int Author { get; init; }

    /// <summary>When it was merged: the committer time of <see cref="MergedBy"/>.</summary>
    public required CommitTime MergedAt { get; init; }

    /// <summary>The paths it changed: its merge's difference to the first parent, for a squash the commit's own.</summary>
    public required ReadOnlyMemory<PathTouch> Paths { get; init; }

    /// <summary>The commits it brought, merges left out, newest first: positions in <see cref="History.Commits"/>; for a squash itself.</summary>
    public required IReadOnlyList<int> Commits { get; init; }

    /// <summary>Whose branch it was, where the merge's text says so (GitHub only).</summary>
    public string? Login { get; init; }
}
