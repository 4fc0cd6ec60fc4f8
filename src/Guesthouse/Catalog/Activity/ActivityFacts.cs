using System.Text.Json;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Activity;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage;
using Guesthouse.Storage.Derived;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Activity;

/// <summary>Gathers what activity scores are computed from: what forges told, and what histories tell where no forge did.</summary>
/// <param name="context">The database.</param>
/// <param name="viewer">On whose behalf: changes count as far as they may know of them.</param>
/// <param name="now">Now.</param>
internal sealed class ActivityFacts(GuesthouseContext context, Viewer viewer, DateTimeOffset now)
{
    private const int Weeks = WeeklyCommits.Weeks;

    /// <summary>The inputs by the project's key. Of a project of several repositories counts are added, and the first and the last day count.</summary>
    /// <param name="projects">The projects.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<IReadOnlyDictionary<int, ActivityInputs>> ReadAsync(IQueryable<int> projects, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var parts = await (from scope in context.Set<ProjectScopeRow>()
                           join repository in context.Set<RepositoryRow>() on scope.Repository equals repository.Key
                           where projects.Contains(scope.Project) && repository.RemovedAt == null && (scope.FromDay == null || scope.FromDay <= today) && (scope.ToDay == null || scope.ToDay > today)
                           select new Part(scope.Project, scope.Repository, scope.PathPrefix, repository.MinedAt != null)).ToListAsync(cancellation);
        var forges = await context.Set<ForgeFactRow>().AsNoTracking().ToDictionaryAsync(row => row.Repository, cancellation);
        var weeks = await WeeklyCommits.ReadAsync(context, context.ProjectSetsFor(viewer, today), today, cancellation);
        var profiles = await context.Set<ProfileRow>().AsNoTracking().Where(row => projects.Contains(row.Project))
            .Select(row => new ProfileFacts(row.Project, row.Description, row.Motivation, row.LastChangeAt, row.CreatedHistoryAt)).ToDictionaryAsync(row => row.Project, cancellation);
        var guided = (await context.Set<ProfileValueRow>().Where(row => row.Field == ProfileField.Guideline).Select(row => row.Project).Distinct().ToListAsync(cancellation)).ToHashSet();
        var inspected = (await context.Set<InspectionRow>().Select(row => row.Repository).ToListAsync(cancellation)).ToHashSet();
        return parts.GroupBy(part => part.Project).ToDictionary(project => project.Key, project => Inputs(
            [.. project.Select(part => (part, forges.GetValueOrDefault(part.Repository)))],
            profiles.GetValueOrDefault(project.Key),
            weeks,
            guided.Contains(project.Key) ? true : project.All(part => inspected.Contains(part.Repository)) ? false : null));
    }

    private static ActivityInputs Inputs(IReadOnlyList<(Part Part, ForgeFactRow? Forge)> parts, ProfileFacts? profile, IReadOnlyDictionary<int, IReadOnlyList<int>> weeks, bool? guidelines) => new()
    {
        Forks = Sum(parts, forge => forge.Forks),
        Subscribers = Sum(parts, forge => forge.Subscribers),
        Stars = Sum(parts, forge => forge.Stars),
        OpenIssues = Sum(parts, forge => forge.OpenIssues),
        UpdatedAt = parts.Max(part => part.Forge?.UpdatedAt) ?? profile?.LastChangeAt,
        CreatedAt = parts.Min(part => part.Forge?.CreatedAt) ?? profile?.CreatedHistoryAt,
        Participation = Together([.. parts.Select(part => Told(part.Forge) ?? (part.Part is { Prefix.Length: 0, IsMined: true } ? weeks.GetValueOrDefault(part.Part.Repository) ?? new int[Weeks] : null))]),
        DescriptionLength = profile is { Description: null, Motivation: null } or null ? null : Math.Max(profile.Description?.Length ?? 0, profile.Motivation?.Length ?? 0),
        HasGuidelines = guidelines,
    };

    private static int? Sum(IReadOnlyList<(Part Part, ForgeFactRow? Forge)> parts, Func<ForgeFactRow, int?> count) =>
        parts.Any(part => part.Forge is { } forge && count(forge) is not null) ? parts.Sum(part => part.Forge is { } forge ? count(forge) ?? 0 : 0) : null;

    private static int[]? Together(IReadOnlyList<IReadOnlyList<int>?> parts) =>
        parts.Any(part => part is null) ? null : [.. Enumerable.Range(1, Weeks).Select(week => parts.Sum(part => part!.Count >= week ? part[^week] : 0)).Reverse()];

    private static int[]? Told(ForgeFactRow? forge) => forge?.Participation is { } json && JsonSerializer.Deserialize<int[]>(json) is { Length: > 0 } told ? told : null;

    private sealed record Part(int Project, int Repository, string Prefix, bool IsMined);

    private sealed record ProfileFacts(int Project, string? Description, string? Motivation, DateTimeOffset? LastChangeAt, DateTimeOffset? CreatedHistoryAt);
}
