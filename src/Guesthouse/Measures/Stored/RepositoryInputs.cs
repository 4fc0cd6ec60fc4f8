using Guesthouse.Catalog;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Facts;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Measures.Stored;

/// <summary>What the classes of one repository follow from, besides its facts and the identities.</summary>
/// <param name="Row">The repository.</param>
/// <param name="Entry">What is said of its host: by a project of the whole repository, else by the organization.</param>
/// <param name="PathOwners">Manual rules, and the hosts of projects of a part of it.</param>
/// <param name="Scopes">The parts of projects that it is.</param>
internal sealed record RepositoryInputs(RepositoryRow Row, RepositoryEntry? Entry, IReadOnlyList<PathOwner> PathOwners, IReadOnlyList<ScopePart> Scopes)
{
    /// <summary>The tip whose facts were stored when the inputs were read; zero: none.</summary>
    public ObjectId Tip => Row.Tip is { } bytes ? ObjectId.FromBytes(bytes) : default;

    /// <summary>The UTC day on which the repository was last read.</summary>
    public DateOnly MinedOn => Row.MinedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : DateOnly.MaxValue;

    /// <summary>Reads the inputs of every repository that is not removed.</summary>
    public static async Task<IReadOnlyList<RepositoryInputs>> LoadAsync(GuesthouseContext context, OrganizationChart chart, CancellationToken cancellation)
    {
        var rows = await context.Set<RepositoryRow>().AsNoTracking().Where(row => row.RemovedAt == null).OrderBy(row => row.Id).ToListAsync(cancellation);
        var scopes = (await context.Set<ProjectScopeRow>().AsNoTracking().OrderBy(scope => scope.Key).ToListAsync(cancellation)).ToLookup(scope => scope.Repository);
        var named = await ProjectReader.OwnersInFiles(context).ToDictionaryAsync(owner => owner.Project, owner => owner.Team, cancellation);
        var projects = (await context.Set<ProjectRow>().AsNoTracking().Where(project => project.RemovedAt == null).ToListAsync(cancellation))
            .ToDictionary(project => project.Key, project => new Hosted(project.Slug, project.HostTeam, named.GetValueOrDefault(project.Key)));
        var manual = (await context.Set<ManualOwnerRow>().AsNoTracking().OrderBy(owner => owner.Key).ToListAsync(cancellation)).ToLookup(owner => owner.Repository);
        return [.. rows.Select(row => Of(row, chart, [.. scopes[row.Key].Where(scope => projects.ContainsKey(scope.Project))], projects, manual[row.Key]))];
    }

    /// <summary>Everything that must be known of the repository to measure it.</summary>
    /// <param name="store">Where its facts are.</param>
    /// <param name="stored">Its history.</param>
    /// <param name="organizationKnown">Whether there is an organization; else nobody could bear the names of role files, and they are not read.</param>
    public RepositoryFacts Facts(Store store, StoredHistory stored, bool organizationKnown)
    {
        var roles = new RoleHistory([], [], [], []);
        if (organizationKnown)
        {
            var timeline = RoleFileTimeline.Of(stored.History);
            roles = RoleHistory.Of(timeline, RoleFileReader.Read(timeline, GovernanceContents.Read(store, Row.Key)));
        }
        return new RepositoryFacts(new RepositoryId(Row.Id), Entry, stored.History, new Ancestry(stored.History), [], roles, PathOwners, []);
    }

    /// <summary>Who owns the repository as far as its own files are not asked.</summary>
    public RepositoryOwnership OwnershipWithoutFiles() => new(new RoleHistory([], [], [], []), Entry, PathOwners, RoleNames.Unknown);

    private static RepositoryInputs Of(
        RepositoryRow row, OrganizationChart chart, List<ProjectScopeRow> scopes, Dictionary<int, Hosted> projects, IEnumerable<ManualOwnerRow> manual)
    {
        var entry = chart.EntryFor(new RepositoryId(row.Id));
        var stated = HostsOf(scopes, scope => projects[scope.Project].Stated, "project", projects);
        // What a file says of its owner counts where neither people nor the organization say who hosts: as on the pages.
        var inFiles = entry is { Teams.Count: > 0 } ? [] : HostsOf(scopes, scope => projects[scope.Project] is { Stated: null } project ? project.InFile : null, "a file of project", projects);
        var hosts = stated.Concat(inFiles).ToList();
        var owners = manual.Select(owner => PathOwner.Manual(
                PathPrefix.Parse(owner.PathPrefix), new TeamId(owner.Team), new DaySpan(owner.FromDay, owner.ToDay), new SourceLine($"manual owner {owner.PathPrefix}", 0)))
            .Concat(hosts.Where(host => host.Scope.PathPrefix.Length > 0)
                .Select(host => PathOwner.Scope(PathPrefix.Parse(host.Scope.PathPrefix), host.Team, SpanOf(host.Scope), host.Source)));
        if (hosts.FindAll(host => host.Scope.PathPrefix.Length == 0) is [var whole, ..])
            entry = new RepositoryEntry(new RepositoryId(row.Id), [new Dated<TeamId>(whole.Team, SpanOf(whole.Scope), whole.Source)], whole.Source);
        var parts = scopes.Select(scope => new ScopePart(scope.Project, PathPrefix.Parse(scope.PathPrefix), SpanOf(scope)));
        return new RepositoryInputs(row, entry, [.. owners], [.. parts]);
    }

    private static List<(ProjectScopeRow Scope, TeamId Team, SourceLine Source)> HostsOf(
        List<ProjectScopeRow> scopes, Func<ProjectScopeRow, string?> host, string who, Dictionary<int, Hosted> projects) =>
        [.. from scope in scopes
            let team = host(scope)
            where team is not null
            select (scope, new TeamId(team), new SourceLine($"{who} {projects[scope.Project].Slug}", 0))];

    /// <param name="Slug">The project's slug.</param>
    /// <param name="Stated">The host team that a person stated.</param>
    /// <param name="InFile">The team that a file of the project names as its owner.</param>
    private sealed record Hosted(string Slug, string? Stated, string? InFile);

    private static DaySpan SpanOf(ProjectScopeRow scope) => new(scope.FromDay, scope.ToDay);
}
