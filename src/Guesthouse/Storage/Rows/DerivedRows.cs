using Guesthouse.Domain.Measures;

namespace Guesthouse.Storage.Rows;

/// <summary>A set of projects that see the same facts.</summary>
public sealed class ProjectSetRow
{
    public int Key { get; set; }

    /// <summary>The projects' keys in ascending order, joined by commas; unique.</summary>
    public required string Members { get; set; }
}

/// <summary>That a set holds a project.</summary>
public sealed class ProjectSetMemberRow
{
    public int ProjectSet { get; set; }

    public int Project { get; set; }
}

/// <summary>What one change is to one owner of the paths it touches. Natural key: repository, unit, change, place.</summary>
public sealed record ClassifiedChangeRow
{
    public int Repository { get; init; }

    /// <summary>What kind of change it is.</summary>
    public MeasureUnit Unit { get; init; }

    /// <summary>The commit's <see cref="CommitRow.Number"/>, or the pull request's number.</summary>
    public int Change { get; init; }

    /// <summary>0 for the owner of most paths, by which the change as a whole is counted; then 1, 2 …</summary>
    public int Place { get; init; }

    /// <summary>The day that it counts on.</summary>
    public DateOnly Day { get; init; }

    /// <summary>The <see cref="ProjectSetRow"/> of the projects that see it.</summary>
    public int Projects { get; init; }

    /// <summary>The owning team; <see langword="null"/>: nobody owns these paths.</summary>
    public string? Owner { get; init; }

    /// <summary>How many of the change's paths that team owns.</summary>
    public int Paths { get; init; }

    /// <summary>The author's class.</summary>
    public AuthorClass Class { get; init; }

    /// <summary>Why.</summary>
    public ClassBasis Basis { get; init; }

    /// <summary>The author's team that counts in flows, where there is one.</summary>
    public string? FromTeam { get; init; }

    /// <summary>The contribution distance in levels, where there is one.</summary>
    public int? Distance { get; init; }

    /// <summary>Levels up from the owner's team, where there is a distance.</summary>
    public int? HostSide { get; init; }

    /// <summary>The author's <see cref="IdentityRow"/>; <see langword="null"/>: no commit tells one.</summary>
    public long? Identity { get; init; }

    /// <summary>Whether an assistant is among a human author's co-authors.</summary>
    public bool AgentAssisted { get; init; }
}

/// <summary>How many changes of one day and repository are alike. Natural key: everything but the key and the count.</summary>
public sealed record CellRow
{
    public long Key { get; init; }

    public int Repository { get; init; }

    /// <summary>What kind of changes they are.</summary>
    public MeasureUnit Unit { get; init; }

    /// <summary><see langword="null"/>: a cell of the organization's totals; else of this project's own pages.</summary>
    public int? Project { get; init; }

    /// <summary>The <see cref="ProjectSetRow"/> of the projects that see these changes.</summary>
    public int Projects { get; init; }

    public DateOnly Day { get; init; }

    /// <summary>The owning team; <see langword="null"/>: nobody owns the paths.</summary>
    public string? Owner { get; init; }

    /// <summary>The authors' class.</summary>
    public AuthorClass Class { get; init; }

    /// <summary>Why.</summary>
    public ClassBasis Basis { get; init; }

    /// <summary>The authors' team that counts in flows, where there is one.</summary>
    public string? FromTeam { get; init; }

    /// <summary>The contribution distance in levels, where there is one.</summary>
    public int? Distance { get; init; }

    /// <summary>Levels up from the owner's team, where there is a distance.</summary>
    public int? HostSide { get; init; }

    /// <summary>Whether an assistant is among the co-authors.</summary>
    public bool AgentAssisted { get; init; }

    /// <summary>How many changes; at least 1.</summary>
    public int Changes { get; init; }
}

/// <summary>That somebody touched a folder of a project. Natural key: everything but the level.</summary>
public sealed record FolderKnowledgeRow
{
    public int Repository { get; init; }

    public int Project { get; init; }

    /// <summary>From the repository's root, without a slash at its ends; empty: files that are in no folder.</summary>
    public required string Folder { get; init; }

    /// <summary>The person's id.</summary>
    public required string Person { get; init; }

    /// <summary>How much, as <see cref="FolderKnower.Level"/> says.</summary>
    public int Level { get; init; }
}
