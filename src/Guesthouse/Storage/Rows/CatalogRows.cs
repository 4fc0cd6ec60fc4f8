using Guesthouse.Domain.Catalog.Roles;

namespace Guesthouse.Storage.Rows;

/// <summary>A git history as the forge names it. Its key never changes; its id may, and old ids lead to it.</summary>
public sealed class RepositoryRow
{
    public int Key { get; set; }

    /// <summary><c>group/name</c>, or the folder's name for a history of no forge; unique.</summary>
    public required string Id { get; set; }

    /// <summary>The organization file's entry that it was found to be.</summary>
    public string? Entry { get; set; }

    public RepositoryKind Kind { get; set; }

    /// <summary>The git folder of a local repository, the URL of a clone; <see langword="null"/>: no history yet.</summary>
    public string? Address { get; set; }

    /// <summary>The branch set with <c>--branch</c>; <see langword="null"/>: found by rule.</summary>
    public string? BranchSetting { get; set; }

    /// <summary>The default branch as last mined.</summary>
    public string? Branch { get; set; }

    /// <summary>Whether parents of some commits were never fetched.</summary>
    public bool IsShallow { get; set; }

    /// <summary>The tip whose history is stored whole; <see langword="null"/>: never mined, or empty.</summary>
    public byte[]? Tip { get; set; }

    /// <summary>The tip that is being stored, or was when a run ended in the middle; <see langword="null"/>: none.</summary>
    public byte[]? MiningTip { get; set; }

    public DateTimeOffset? MinedAt { get; set; }

    /// <summary>The version of the rules and inputs that its class rows and cells were derived from; <see langword="null"/>: derive them anew.</summary>
    public string? DerivedFrom { get; set; }

    public DateTimeOffset AddedAt { get; set; }

    public DateTimeOffset? RemovedAt { get; set; }

    /// <summary>Counts the changes of this row; a write that read an older one is refused.</summary>
    public int Version { get; set; }
}

/// <summary>Where a repository's history is.</summary>
public enum RepositoryKind
{
    /// <summary>Nowhere yet: only the organization file names it.</summary>
    Announced,

    /// <summary>In place, and never written to.</summary>
    Local,

    /// <summary>In a clone of Guesthouse's own, in the data folder.</summary>
    Clone,
}

/// <summary>An id that a repository had; never given to another one.</summary>
public sealed class RepositoryFormerIdRow
{
    public required string Id { get; set; }

    public int Repository { get; set; }
}

/// <summary>Something that the last mining could not read or decide.</summary>
public sealed class RepositoryProblemRow
{
    public long Key { get; set; }

    public int Repository { get; set; }

    /// <summary>A stable code.</summary>
    public required string Kind { get; set; }

    /// <summary>One English sentence that names no person.</summary>
    public required string Detail { get; set; }

    /// <summary>The file that it is about; <see langword="null"/>: the repository as a whole.</summary>
    public string? Path { get; set; }

    /// <summary>The line of the file, from 1.</summary>
    public int? Line { get; set; }
}

/// <summary>What people see: a house with its host team.</summary>
public sealed class ProjectRow
{
    public int Key { get; set; }

    /// <summary>Its name in addresses; unique, and never another project's later.</summary>
    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>The host team; <see langword="null"/>: none yet.</summary>
    public string? HostTeam { get; set; }

    public ProjectVisibility Visibility { get; set; }

    /// <summary>Whether roles that CODEOWNERS, OWNERS or MAINTAINERS state give permissions.</summary>
    public bool TrustsRoleFiles { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? RemovedAt { get; set; }

    /// <summary>Counts the changes of this row; a write that read an older one is refused.</summary>
    public int Version { get; set; }
}

/// <summary>Who may know of a project.</summary>
public enum ProjectVisibility
{
    /// <summary>Everyone who may read the catalogue.</summary>
    Everyone,

    /// <summary>The members of some teams and of teams below them, and who works there.</summary>
    Teams,
}

/// <summary>A slug that a project had; it keeps leading there.</summary>
public sealed class ProjectFormerSlugRow
{
    public required string Slug { get; set; }

    public int Project { get; set; }
}

/// <summary>A team that may see a project of visibility <see cref="ProjectVisibility.Teams"/>.</summary>
public sealed class ProjectVisibleTeamRow
{
    public int Project { get; set; }

    public required string Team { get; set; }
}

/// <summary>A part of what a project is: a repository, or the paths of it below a prefix.</summary>
public sealed class ProjectScopeRow
{
    public long Key { get; set; }

    public int Project { get; set; }

    public int Repository { get; set; }

    /// <summary>Whole folders, without slashes at the ends; empty: the whole repository.</summary>
    public string PathPrefix { get; set; } = "";

    public DateOnly? FromDay { get; set; }

    public DateOnly? ToDay { get; set; }
}

/// <summary>The team that a person said owns some paths.</summary>
public sealed class ManualOwnerRow
{
    public long Key { get; set; }

    public int Repository { get; set; }

    /// <summary>Whole folders, without slashes at the ends; empty: the whole repository.</summary>
    public string PathPrefix { get; set; } = "";

    public required string Team { get; set; }

    public DateOnly? FromDay { get; set; }

    public DateOnly? ToDay { get; set; }

    public DateTimeOffset At { get; set; }

    public required string ByWhom { get; set; }
}

/// <summary>A person's role in a project that a person gave; roles read from files are facts of the repository.</summary>
public sealed class RoleRow
{
    public long Key { get; set; }

    public required string Person { get; set; }

    public int Project { get; set; }

    /// <summary>The paths it covers; empty: all.</summary>
    public string PathPrefix { get; set; } = "";

    public RoleKind Kind { get; set; }

    /// <summary>Never <see cref="RoleOrigin.File"/>.</summary>
    public RoleOrigin Origin { get; set; }

    public DateOnly? FromDay { get; set; }

    public DateOnly? ToDay { get; set; }

    public DateTimeOffset At { get; set; }

    public required string ByWhom { get; set; }
}
