using Guesthouse.Access;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Packages;

/// <summary>A line of a manifest in which a project uses a package of another one.</summary>
/// <param name="User">The project that uses it.</param>
/// <param name="Package">The package, with its ecosystem.</param>
/// <param name="Version">The version as the manifest writes it; <see langword="null"/>: none.</param>
/// <param name="Repository">The id of the repository that holds the manifest.</param>
/// <param name="Path">The manifest.</param>
/// <param name="Line">The line, from 1.</param>
public sealed record PackageUsage(ProjectLine User, string Package, string? Version, string Repository, string Path, int Line);

/// <summary>That a team says that it uses a project.</summary>
/// <param name="Team">The team's id.</param>
/// <param name="At">Since when it says so.</param>
public sealed record StatedUse(string Team, DateTimeOffset At);

/// <summary>Reads who uses a project: whose manifests name a package that it publishes, as far as the viewer may know of both.</summary>
/// <remarks>A manifest that lies within the used project itself is no use, even where another project shares the folder.</remarks>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="projects">The projects.</param>
public sealed class UsedByReader(Reader reader, ProjectReader projects)
{
    /// <summary>Every line, in order of the users' names, repositories, files and lines.</summary>
    /// <param name="project">The used project's key.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<PackageUsage>> ListAsync(int project, CancellationToken cancellation)
    {
        var found = await (from pair in Pairs().Where(pair => pair.Used == project)
                           join use in reader.Context.Set<PackageUseRow>() on pair.Use equals use.Key
                           join repository in reader.Context.Set<RepositoryRow>() on use.Repository equals repository.Key
                           select new { pair.User, use.Package, use.Version, repository.Id, use.Path, use.Line }).Distinct().ToListAsync(cancellation);
        var users = (await projects.OfAsync(found.Select(row => row.User).ToHashSet(), cancellation)).ToDictionary(line => line.Key);
        return [.. found
            .Select(row => new PackageUsage(users[row.User], row.Package, row.Version, row.Id, row.Path, row.Line))
            .OrderBy(row => row.User.Name, StringComparer.CurrentCultureIgnoreCase)
            .ThenBy(row => row.User.Slug, StringComparer.Ordinal)
            .ThenBy(row => row.Repository, StringComparer.Ordinal)
            .ThenBy(row => row.Path, StringComparer.Ordinal)
            .ThenBy(row => row.Line)];
    }

    /// <summary>The teams that say that they use a project, in order of their ids; nothing of one that the viewer may not know of.</summary>
    /// <param name="project">The project's key.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<StatedUse>> StatedAsync(int project, CancellationToken cancellation)
    {
        var stated = await Stated().Where(use => use.Project == project).Select(use => new StatedUse(use.Team, use.At)).ToListAsync(cancellation);
        return [.. stated.OrderBy(use => use.Team, StringComparer.Ordinal)];
    }

    /// <summary>How many use a project: other projects whose manifests say so, and teams that say so and host none of these; by the used project's key; those that nobody uses are missing.</summary>
    /// <param name="among">The used projects' keys; <see langword="null"/>: all.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyDictionary<int, int>> CountsAsync(IReadOnlyCollection<int>? among, CancellationToken cancellation)
    {
        var pairs = Pairs();
        if (among is not null)
            pairs = pairs.Where(pair => among.Contains(pair.Used));
        var distinct = await pairs.Select(pair => new { pair.Used, pair.User }).Distinct().ToListAsync(cancellation);
        var stated = await Stated().Where(use => among == null || among.Contains(use.Project)).Select(use => new { use.Project, use.Team }).ToListAsync(cancellation);
        var counts = distinct.GroupBy(pair => pair.Used).ToDictionary(group => group.Key, group => group.Count());
        if (stated.Count == 0)
            return counts;
        var hosts = await projects.LinesAsync([.. distinct.Select(pair => pair.User).Distinct()], cancellation);
        var told = distinct.Select(pair => (pair.Used, hosts[pair.User].HostTeam)).ToHashSet();
        foreach (var use in stated.Where(use => !told.Contains((use.Project, use.Team))))
            counts[use.Project] = counts.GetValueOrDefault(use.Project) + 1;
        return counts;
    }

    private IQueryable<StatedUseRow> Stated()
    {
        var visible = reader.Context.ProjectsFor(reader.Viewer, reader.Today);
        return reader.Context.Set<StatedUseRow>().AsNoTracking().Where(use => visible.Any(seen => seen.Key == use.Project));
    }

    /// <summary>Every pair of a project and one that uses it, by their keys, each once.</summary>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<(int Used, int User)>> PairsAsync(CancellationToken cancellation) =>
        [.. (await Pairs().Select(pair => new { pair.Used, pair.User }).Distinct().ToListAsync(cancellation)).Select(pair => (pair.Used, pair.User)).Order()];

    /// <summary>The packages that a project publishes, in order of their names; nothing of one that the viewer may not know of.</summary>
    /// <param name="project">The project's key.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<string>> PackagesAsync(int project, CancellationToken cancellation)
    {
        var visible = reader.Context.ProjectsFor(reader.Viewer, reader.Today);
        var names = await reader.Context.Set<ProfileValueRow>()
            .Where(value => value.Project == project && value.Field == ProfileField.Package && visible.Any(seen => seen.Key == value.Project))
            .Select(value => value.Value)
            .ToListAsync(cancellation);
        return [.. names.Order(StringComparer.Ordinal)];
    }

    /// <summary>Each use of a project's package by each other project that its manifest belongs to.</summary>
    private IQueryable<Pair> Pairs()
    {
        var today = reader.Today;
        var visible = reader.Context.ProjectsFor(reader.Viewer, today);
        var scopes = reader.Context.Set<ProjectScopeRow>().Where(scope => (scope.FromDay == null || scope.FromDay <= today) && (scope.ToDay == null || scope.ToDay > today));
        return from value in reader.Context.Set<ProfileValueRow>()
               where value.Field == ProfileField.Package && visible.Any(seen => seen.Key == value.Project)
               join use in reader.Context.Set<PackageUseRow>() on value.Value equals use.Package
               join scope in scopes on use.Repository equals scope.Repository
               where scope.Project != value.Project
                   && (scope.PathPrefix == "" || use.Path.StartsWith(scope.PathPrefix + "/"))
                   && visible.Any(seen => seen.Key == scope.Project)
                   && !scopes.Any(own => own.Project == value.Project && own.Repository == use.Repository && (own.PathPrefix == "" || use.Path.StartsWith(own.PathPrefix + "/")))
               select new Pair { Used = value.Project, User = scope.Project, Use = use.Key };
    }

    /// <summary>Written with an initializer, because only then can the database go on with it.</summary>
    private sealed record Pair
    {
        public int Used { get; init; }

        public int User { get; init; }

        public long Use { get; init; }
    }
}
