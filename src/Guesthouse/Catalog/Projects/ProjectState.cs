using System.Text.Json;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Projects;

/// <summary>All that people say of a project, to keep with the act that changed it and to go back to.</summary>
internal sealed record ProjectState
{
    /// <summary>What acts call the table that they changed.</summary>
    public const string Table = "projects";

    public required string Slug { get; init; }

    public string? HostTeam { get; init; }

    public ProjectVisibility Visibility { get; init; }

    public bool TrustsRoleFiles { get; init; }

    public DateTimeOffset? RemovedAt { get; init; }

    public DateTimeOffset? ConfirmedAt { get; init; }

    public string? ConfirmedBy { get; init; }

    public required IReadOnlyList<string> VisibleTo { get; init; }

    public required IReadOnlyList<Saying> Sayings { get; init; }

    public required IReadOnlyList<Part> Parts { get; init; }

    public required IReadOnlyList<Holding> Holdings { get; init; }

    /// <summary>A value that a person states.</summary>
    public sealed record Saying(ProfileField Field, int Position, string Value, DateTimeOffset At, string? ByWhom);

    /// <summary>A part of its scope.</summary>
    public sealed record Part(int Repository, string PathPrefix, DateOnly? FromDay, DateOnly? ToDay);

    /// <summary>A role.</summary>
    public sealed record Holding(string Person, RoleKind Kind, string PathPrefix, RoleOrigin Origin, DateOnly? FromDay, DateOnly? ToDay, DateTimeOffset At, string ByWhom);

    /// <summary>Reads the state of a project.</summary>
    public static async Task<ProjectState> ReadAsync(GuesthouseContext context, int project, CancellationToken cancellation)
    {
        var row = await context.Set<ProjectRow>().AsNoTracking().SingleAsync(row => row.Key == project, cancellation);
        var profile = await context.Set<ProfileRow>().AsNoTracking().SingleOrDefaultAsync(profile => profile.Project == project, cancellation);
        var roles = await context.Set<RoleRow>().AsNoTracking().Where(role => role.Project == project).OrderBy(role => role.Key).ToListAsync(cancellation);
        return new ProjectState
        {
            Slug = row.Slug,
            HostTeam = row.HostTeam,
            Visibility = row.Visibility,
            TrustsRoleFiles = row.TrustsRoleFiles,
            RemovedAt = row.RemovedAt,
            ConfirmedAt = profile?.ConfirmedAt,
            ConfirmedBy = profile?.ConfirmedBy,
            VisibleTo = await context.Set<ProjectVisibleTeamRow>().Where(team => team.Project == project).Select(team => team.Team).Order().ToListAsync(cancellation),
            Sayings = await context.Set<ProfileStatementRow>()
                .Where(said => said.Project == project && said.Source == ProfileSource.Person)
                .OrderBy(said => said.Field).ThenBy(said => said.Position)
                .Select(said => new Saying(said.Field, said.Position, said.Value, said.At, said.ByWhom))
                .ToListAsync(cancellation),
            Parts = await context.Set<ProjectScopeRow>().Where(scope => scope.Project == project).OrderBy(scope => scope.Key)
                .Select(scope => new Part(scope.Repository, scope.PathPrefix, scope.FromDay, scope.ToDay)).ToListAsync(cancellation),
            Holdings = [.. roles.Select(role => new Holding(role.Person, role.Kind, role.PathPrefix, role.Origin, role.FromDay, role.ToDay, role.At, role.ByWhom))],
        };
    }

    /// <summary>The state of a text that <see cref="ToString"/> gave.</summary>
    public static ProjectState Of(string text) => JsonSerializer.Deserialize<ProjectState>(text)!;

    /// <summary>The state as text: two states are the same exactly when their texts are.</summary>
    public override string ToString() => JsonSerializer.Serialize(this);
}
