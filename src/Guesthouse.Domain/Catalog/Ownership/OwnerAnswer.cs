using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>Which kind of statement names the owner of a path; the first kind that names a team decides.</summary>
public enum OwnerRule
{
    /// <summary>None: the path has no owner.</summary>
    None,

    /// <summary>A manual rule.</summary>
    Manual,

    /// <summary>The host team of a project whose scope is a part of the repository.</summary>
    ProjectScope,

    /// <summary>A team of the last covering line of <c>CODEOWNERS</c>.</summary>
    CodeOwners,

    /// <summary>The repository's host team.</summary>
    HostTeam,
}

/// <summary>Who owns a path on a day, and where that can be read.</summary>
/// <param name="Team">The owner; <see langword="null"/> without one.</param>
/// <param name="Rule">What says so.</param>
/// <param name="Source">The line that says so; none when nothing does.</param>
/// <param name="Commit">The commit in which <paramref name="Source"/> is a line; zero for a line outside of the repository.</param>
public readonly record struct OwnerAnswer(TeamId? Team, OwnerRule Rule, SourceLine? Source = null, ObjectId Commit = default);
