using Guesthouse.Domain.Facts;

namespace Guesthouse.Storage.Rows;

/// <summary>A name and address that commits of a repository are signed with.</summary>
public sealed class SignatureRow
{
    public int Repository { get; set; }

    /// <summary>Its number in the repository, from 0.</summary>
    public int Number { get; set; }

    public required string Name { get; set; }

    public required string Email { get; set; }

    /// <summary>The identity that it is; <see langword="null"/> until judged.</summary>
    public long? Identity { get; set; }

    /// <summary>How many commits it wrote or helped to write.</summary>
    public int Signings { get; set; }

    /// <summary>Whether it wrote a commit that is no merge.</summary>
    public bool IsAuthor { get; set; }
}

/// <summary>How often merges of a login's branches brought commits of one signature alone.</summary>
public sealed class SignatureMergeRow
{
    public int Repository { get; set; }

    public int Signature { get; set; }

    /// <summary>Tells the rows of one signature apart, from 0.</summary>
    public int Place { get; set; }

    public required string Login { get; set; }

    public int Merges { get; set; }
}

/// <summary>A commit, for pages that list some; whole histories are read with FactReader.</summary>
public sealed class CommitRow
{
    public int Repository { get; set; }

    /// <summary>Its number in the repository, from 0; other rows point here with it.</summary>
    public int Number { get; set; }

    /// <summary>Its name: 20 bytes, or 32; unique in the repository.</summary>
    public required byte[] Id { get; set; }

    /// <summary>The author's <see cref="SignatureRow.Number"/>.</summary>
    public int Author { get; set; }

    /// <summary>When it was written: seconds since 1970 UTC.</summary>
    public long AuthoredSeconds { get; set; }

    /// <summary>When it was committed: seconds since 1970 UTC.</summary>
    public long CommittedSeconds { get; set; }

    /// <summary>The first line of its message.</summary>
    public required string Subject { get; set; }
}

/// <summary>A merged pull request, whatever told of it.</summary>
public sealed class PullRequestRow
{
    public int Repository { get; set; }

    /// <summary>Its number on the forge; unique in the repository.</summary>
    public int Number { get; set; }

    /// <summary>Which text told of it.</summary>
    public MergeKind Kind { get; set; }

    /// <summary>The name of the commit that merged it.</summary>
    public required byte[] MergedBy { get; set; }

    /// <summary>The author's <see cref="SignatureRow.Number"/>; <see langword="null"/>: no commit tells one.</summary>
    public int? Author { get; set; }

    /// <summary>When it was merged: seconds since 1970 UTC.</summary>
    public long MergedSeconds { get; set; }

    /// <summary>Minutes east of UTC, as the merge states them.</summary>
    public int MergedOffset { get; set; }

    /// <summary>Whose branch it was, where known.</summary>
    public string? Login { get; set; }

    /// <summary>The paths it changed, packed; <see langword="null"/>: those of the commit that merged it.</summary>
    public byte[]? Paths { get; set; }

    /// <summary>JSON: for each field that git did not tell, who did; <see langword="null"/>: git told all.</summary>
    public string? FieldSources { get; set; }
}
