using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>What the role files of one repository said through time, before any name is looked up in an organization.</summary>
/// <param name="Roles">Everyone they named, in the order of the files' paths, then of time.</param>
/// <param name="Barriers">The folders with <c>no_parent_owners</c>, each with the days of which it is true.</param>
/// <param name="CodeOwners">The <c>CODEOWNERS</c> files in force, in the order of time; days without one are missing.</param>
/// <param name="Problems">What could not be read, each once, in the order of time.</param>
public sealed record RoleHistory(
    IReadOnlyList<RoleRow> Roles,
    IReadOnlyList<RoleBarrier> Barriers,
    IReadOnlyList<DatedCodeOwners> CodeOwners,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>Puts a timeline and its contents together. The last commit of a day decides about that day.</summary>
    public static RoleHistory Of(RoleFileTimeline timeline, RoleFileContents contents)
    {
        ArgumentNullException.ThrowIfNull(timeline);
        ArgumentNullException.ThrowIfNull(contents);
        var sweep = new RoleSweep(contents);
        foreach (var changes in timeline.Versions.GroupBy(v => v.Day))
            sweep.Take(changes.Key, [.. changes]);
        return sweep.Finish();
    }
}

/// <summary>That the people of the <c>OWNERS</c> files above a folder had no say in it, as far as the folder had people of its own.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Span">When.</param>
public sealed record RoleBarrier(PathPrefix Folder, DaySpan Span);

/// <summary>A <c>CODEOWNERS</c> file in force.</summary>
/// <param name="Content">What it says.</param>
/// <param name="File">Which of the possible places it stands at.</param>
/// <param name="Commit">The commit that brought this content.</param>
/// <param name="Span">When it was the one that counts.</param>
public sealed record DatedCodeOwners(CodeOwnersContent Content, RoleFile File, ObjectId Commit, DaySpan Span);
