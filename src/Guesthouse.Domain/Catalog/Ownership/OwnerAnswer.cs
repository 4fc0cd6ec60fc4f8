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

/// <summary>A statement from outside of the repository that a part of it belongs to a team.</summary>
/// <param name="Rule">A manual rule or a project's scope.</param>
/// <param name="Prefix">The part; everything only with a manual rule, since a project of the whole repository says nothing about a path.</param>
/// <param name="Team">The owner.</param>
/// <param name="Span">When.</param>
/// <param name="Source">The line or the option that says so.</param>
public sealed record PathOwner(OwnerRule Rule, PathPrefix Prefix, TeamId Team, DaySpan Span, SourceLine Source)
{
    /// <summary>A manual rule.</summary>
    public static PathOwner Manual(PathPrefix prefix, TeamId team, DaySpan span, SourceLine source) =>
        new(OwnerRule.Manual, prefix, team, span, source);

    /// <summary>The scope of a project with a host team.</summary>
    public static PathOwner Scope(PathPrefix prefix, TeamId team, DaySpan span, SourceLine source) =>
        new(OwnerRule.ProjectScope, prefix, team, span, source);

    internal bool Decides(ReadOnlySpan<byte> path, DateOnly day) => Span.Contains(day) && Prefix.Covers(path);
}

/// <summary>How names in role files become teams and people of the organization.</summary>
/// <param name="TeamBySlug">The team of <c>org/slug</c>: that with this id or slug.</param>
/// <param name="PersonByLogin">Who bears a login, compared without case.</param>
/// <param name="PersonByEmail">Who bears an e-mail address, compared without case.</param>
public sealed record RoleNames(
    Func<string, TeamId?> TeamBySlug, Func<string, PersonId?> PersonByLogin, Func<string, PersonId?> PersonByEmail)
{
    /// <summary>Names that nobody bears: for a run without an organization.</summary>
    public static RoleNames Unknown { get; } = new(_ => null, _ => null, _ => null);

    internal PersonId? PersonOf(RoleRow row) => row.IsEmail ? PersonByEmail(row.Who.ToLowerInvariant()) : PersonByLogin(row.Who);
}
