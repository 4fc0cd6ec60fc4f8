namespace Guesthouse.Storage.Rows;

/// <summary>What a forge or a portal said of a repository; <see langword="null"/>: unknown.</summary>
public sealed class ForgeFactRow
{
    public int Repository { get; set; }

    public int? Stars { get; set; }

    public int? Forks { get; set; }

    public int? Subscribers { get; set; }

    public int? OpenIssues { get; set; }

    public DateTimeOffset? CreatedAt { get; set; }

    public DateTimeOffset? UpdatedAt { get; set; }

    public DateTimeOffset? PushedAt { get; set; }

    /// <summary>Commits of each of the last 52 weeks, the oldest first, as a JSON list.</summary>
    public string? Participation { get; set; }

    public string? License { get; set; }

    public string? HtmlUrl { get; set; }

    public string? DefaultBranch { get; set; }

    /// <summary>The owner's picture: a web address.</summary>
    public string? Avatar { get; set; }

    /// <summary>What was said, as it was said: JSON.</summary>
    public string? Raw { get; set; }
}

/// <summary>A package that a repository's manifest names as needed.</summary>
public sealed class PackageUseRow
{
    public long Key { get; set; }

    public int Repository { get; set; }

    /// <summary><c>npm</c>, <c>nuget</c>, <c>maven</c>, <c>go</c>, <c>pypi</c>, <c>cargo</c>.</summary>
    public required string Ecosystem { get; set; }

    /// <summary>The name with its ecosystem, as profiles write packages: <c>npm:@northmere/ledger</c>.</summary>
    public required string Package { get; set; }

    public string? Version { get; set; }

    public required string Path { get; set; }

    public int Line { get; set; }
}

/// <summary>A file of a repository's tip that pages show as it is.</summary>
public sealed class RepositoryFileRow
{
    public int Repository { get; set; }

    public required string Path { get; set; }

    public RepositoryFileKind Kind { get; set; }

    public required byte[] Content { get; set; }
}

/// <summary>What a kept file is.</summary>
public enum RepositoryFileKind
{
    /// <summary>How to contribute, as Markdown or plain text.</summary>
    Contributing,

    /// <summary>A picture of the project.</summary>
    Logo,
}

/// <summary>When the files of a repository's tip were read last.</summary>
public sealed class InspectionRow
{
    public int Repository { get; set; }

    public required byte[] Tip { get; set; }

    /// <summary>The versions of the rules and the projects that they were read for.</summary>
    public required string Rules { get; set; }

    /// <summary>What the files of its tags were like, so that a new tag is noticed; empty: there were none.</summary>
    public string Tags { get; set; } = "";

    public DateTimeOffset At { get; set; }
}

/// <summary>A tag that lies in a repository's history.</summary>
public sealed class RepositoryTagRow
{
    public int Repository { get; set; }

    public required string Name { get; set; }

    /// <summary>The commit that it leads to.</summary>
    public required byte[] Target { get; set; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset At { get; set; }
}
