using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Ownership;

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
