using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>As what a role file names somebody. Each makes them a trusted committer of the files in question.</summary>
public enum RoleCapacity
{
    /// <summary>An approver of an <c>OWNERS</c> file.</summary>
    Approver,

    /// <summary>A reviewer of an <c>OWNERS</c> file.</summary>
    Reviewer,

    /// <summary>A person of a <c>CODEOWNERS</c> line.</summary>
    CodeOwner,

    /// <summary>A person of a <c>MAINTAINERS</c> file.</summary>
    Maintainer,
}

/// <summary>That a role file made somebody a trusted committer of some files for some days, whether or not anybody bears the name.</summary>
/// <param name="Who">A login without <c>@</c> before it, or an e-mail address; as the file writes it.</param>
/// <param name="Capacity">As what the file names them.</param>
/// <param name="Scope">Of which files.</param>
/// <param name="Span">From the UTC day on which a first-parent commit brought it, to the day on which one took it away.</param>
/// <param name="Source">Where it can be read.</param>
public sealed record RoleRow(string Who, RoleCapacity Capacity, RoleScope Scope, DaySpan Span, RoleSource Source)
{
    /// <summary>Whether <see cref="Who"/> is an e-mail address; else it is a login.</summary>
    public bool IsEmail => Who.Contains('@', StringComparison.Ordinal);
}

/// <summary>Which files a role is about.</summary>
/// <param name="Folder">The folder of the file that gives it; everything for <c>CODEOWNERS</c>.</param>
/// <param name="Filter">Which files of the folder, for an <c>OWNERS</c> file with filters.</param>
/// <param name="Pattern">The pattern of the line, for <c>CODEOWNERS</c>: the files for which that line is the last that covers them.</param>
public sealed record RoleScope(PathPrefix Folder, GoPattern? Filter = null, CodeOwnersPattern? Pattern = null)
{
    /// <summary>The scope's own text: pattern, or folder with the filter behind it.</summary>
    public override string ToString() => Pattern?.Text ?? (Filter is null ? $"{Folder}" : $"{Folder} ({Filter})");

    /// <summary>Whether folder and filter cover the file. What other lines and files say about it is not asked.</summary>
    internal bool Covers(ReadOnlySpan<byte> path) =>
        Folder.Covers(path) && (Filter is null || Filter.IsMatch(Folder.Relative(path)));
}

/// <summary>Where a role can be read.</summary>
/// <param name="File">The file.</param>
/// <param name="Commit">The first-parent commit that brought the role: <c>git show COMMIT:PATH</c> shows it.</param>
/// <param name="Line">The line of <paramref name="File"/> in that commit, counted from 1.</param>
/// <param name="Alias">The alias by which the line names them; <c>OWNERS_ALIASES</c> of that commit resolves it.</param>
public sealed record RoleSource(RoleFile File, ObjectId Commit, int Line, string? Alias = null);
