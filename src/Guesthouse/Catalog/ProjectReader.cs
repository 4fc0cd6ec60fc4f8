using Guesthouse.Access;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog;

/// <summary>Reads projects as far as the viewer may know of them.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="answers">What was read before.</param>
public sealed class ProjectReader(Reader reader, VisibleAnswers answers)
{
    /// <summary>All projects, by name.</summary>
    public Task<IReadOnlyList<ProjectLine>> ListAsync(CancellationToken cancellation) => AllAsync(cancellation);

    /// <summary>Those of some projects that the viewer may know of, by key.</summary>
    public async Task<IReadOnlyDictionary<int, ProjectLine>> LinesAsync(IReadOnlyCollection<int> keys, CancellationToken cancellation) =>
        await Lines(reader.Context, reader.Context.ProjectsFor(reader.Viewer, reader.Today).Where(project => keys.Contains(project.Key)), reader.Today).ToDictionaryAsync(line => line.Key, cancellation);

    /// <summary>The project of a slug; <see langword="null"/> when there is none that the viewer may know of.</summary>
    public Task<ProjectLine?> FindAsync(string slug, CancellationToken cancellation) => answers.ToAsync(
        "project of a slug",
        slug,
        () => Lines(reader.Context, reader.Context.ProjectsFor(reader.Viewer, reader.Today).Where(project => project.Slug == slug), reader.Today).SingleOrDefaultAsync(cancellation),
        cancellation);

    /// <summary>The slug of today of a project that had this one; <see langword="null"/> when there is none that the viewer may know of.</summary>
    public async Task<string?> RenamedAsync(string slug, CancellationToken cancellation) =>
        await reader.Context.ProjectsFor(reader.Viewer, reader.Today)
            .Where(project => reader.Context.Set<ProjectFormerSlugRow>().Any(former => former.Slug == slug && former.Project == project.Key))
            .Select(project => project.Slug)
            .SingleOrDefaultAsync(cancellation);

    /// <summary>Those of some projects that the viewer may know of, by name.</summary>
    /// <param name="keys">The projects' keys.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<ProjectLine>> OfAsync(IReadOnlySet<int> keys, CancellationToken cancellation) =>
        InOrder((await LinesAsync(keys.ToList(), cancellation)).Values);

    private static IReadOnlyList<ProjectLine> InOrder(IEnumerable<ProjectLine> projects) =>
        [.. projects.OrderBy(project => project.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(project => project.Slug, StringComparer.Ordinal)];

    private Task<IReadOnlyList<ProjectLine>> AllAsync(CancellationToken cancellation) => answers.ToAsync<IReadOnlyList<ProjectLine>>(
        "projects",
        null,
        async () => InOrder(await Lines(reader.Context, reader.Context.ProjectsFor(reader.Viewer, reader.Today), reader.Today).ToListAsync(cancellation)),
        cancellation);

    /// <summary>Projects as lists show them. One without a stated host team has that of its repositories, where they have one together, else the one that a file of theirs names as owner.</summary>
    internal static IQueryable<ProjectLine> Lines(GuesthouseContext context, IQueryable<ProjectRow> projects, DateOnly today)
    {
        var hosts = from scope in context.Set<ProjectScopeRow>()
                    join repository in context.Set<RepositoryRow>() on scope.Repository equals repository.Key
                    join host in context.Set<RepositoryHostRow>() on repository.Entry equals host.Entry
                    where (scope.ToDay == null || scope.ToDay > today) && host.WithdrawnAt == null
                        && (host.FromDay == null || host.FromDay <= today) && (host.ToDay == null || host.ToDay > today)
                    select new { scope.Project, host.Team };
        var owners = OwnersInFiles(context);
        return projects.AsNoTracking().Select(project => new ProjectLine(
            project.Key,
            project.Slug,
            project.Name,
            project.HostTeam ?? (hosts.Where(host => host.Project == project.Key).Select(host => host.Team).Distinct().Count() == 1
                ? hosts.Where(host => host.Project == project.Key).Select(host => host.Team).Min()
                : owners.Where(owner => owner.Project == project.Key).Select(owner => owner.Team).Min())));
    }

    /// <summary>The teams that files of projects name as their owners, by id or by slug; names that no team bears are left out. Host teams where nobody says otherwise, on pages and for the classes of changes.</summary>
    internal static IQueryable<OwnerInFile> OwnersInFiles(GuesthouseContext context)
    {
        var teams = context.Set<TeamRow>().Where(team => team.WithdrawnAt == null);
        var slugs = context.Set<TeamSlugRow>().Where(slug => slug.WithdrawnAt == null);
        return context.Set<ProfileRow>().Where(profile => profile.Owner != null)
            .Select(profile => new OwnerInFile
            {
                Project = profile.Project,
                Team = teams.Where(team => team.Id == profile.Owner).Select(team => team.Id).Min() ?? slugs.Where(slug => slug.Slug == profile.Owner).Select(slug => slug.Team).Min(),
            })
            .Where(owner => owner.Team != null);
    }

    /// <summary>What a project is made of, today's parts first, in order of the repositories' ids.</summary>
    public Task<IReadOnlyList<ScopeLine>> ScopesAsync(int project, CancellationToken cancellation) =>
        answers.ToAsync("scopes of a project", project, () => ReadScopesAsync(project, cancellation), cancellation);

    private async Task<IReadOnlyList<ScopeLine>> ReadScopesAsync(int project, CancellationToken cancellation) =>
        await (from scope in reader.Context.Set<ProjectScopeRow>()
               join repository in reader.Context.Set<RepositoryRow>() on scope.Repository equals repository.Key
               where scope.Project == project && repository.RemovedAt == null && (scope.ToDay == null || scope.ToDay > reader.Today)
               orderby repository.Id, scope.PathPrefix
               select new ScopeLine(repository.Key, repository.Id, scope.PathPrefix, repository.Branch, repository.MinedAt)).ToListAsync(cancellation);
}

/// <summary>The owner that a file names.</summary>
internal sealed class OwnerInFile
{
    /// <summary>The project's key.</summary>
    public int Project { get; init; }

    /// <summary>The team's id.</summary>
    public string? Team { get; init; }
}

/// <summary>A project in a list.</summary>
/// <param name="Key">Its key in the store.</param>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Name">What people call it.</param>
/// <param name="HostTeam">The host team's id; <see langword="null"/>: none yet.</param>
public sealed record ProjectLine(int Key, string Slug, string Name, string? HostTeam);

/// <summary>A part of a project.</summary>
/// <param name="Repository">The repository's key.</param>
/// <param name="Id">The repository's id.</param>
/// <param name="PathPrefix">The folder that is meant; empty: the whole repository.</param>
/// <param name="Branch">The branch that was read; <see langword="null"/>: not read yet.</param>
/// <param name="MinedAt">When it was read last.</param>
public sealed record ScopeLine(int Repository, string Id, string PathPrefix, string? Branch, DateTimeOffset? MinedAt);
