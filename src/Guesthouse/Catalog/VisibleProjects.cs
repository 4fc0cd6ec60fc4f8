using Guesthouse.Domain.Access;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Catalog;

/// <summary>What a viewer may know of. Every read of the catalogue and of figures begins here.</summary>
public static class VisibleProjects
{
    /// <summary>The projects that the viewer may know of, removed ones left out.</summary>
    /// <param name="context">The database.</param>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="today">The UTC day, for roles that begin or end.</param>
    public static IQueryable<ProjectRow> ProjectsFor(this GuesthouseContext context, Viewer viewer, DateOnly today)
    {
        var projects = context.Set<ProjectRow>().Where(project => project.RemovedAt == null);
        if (viewer.SeesEverything)
            return projects;
        var teams = viewer.TeamsAndAbove.Select(team => team.Value).ToList();
        var person = viewer.Person?.Value;
        return projects.Where(project =>
            project.Visibility == ProjectVisibility.Everyone
            || context.Set<ProjectVisibleTeamRow>().Any(seen => seen.Project == project.Key && teams.Contains(seen.Team))
            || context.Set<RoleRow>().Any(role => role.Project == project.Key && role.Person == person
                && (role.FromDay == null || role.FromDay <= today) && (role.ToDay == null || role.ToDay > today))
            || (person != null && context.Set<RequestRow>().Any(request => request.Project == project.Key && request.Person == person)));
    }

    /// <summary>The repositories of which the viewer may know: those with a project that they may know of, at any time; removed ones left out.</summary>
    public static IQueryable<RepositoryRow> RepositoriesFor(this GuesthouseContext context, Viewer viewer, DateOnly today)
    {
        var repositories = context.Set<RepositoryRow>().Where(repository => repository.RemovedAt == null);
        if (viewer.SeesEverything)
            return repositories;
        var projects = context.ProjectsFor(viewer, today);
        return repositories.Where(repository => context.Set<ProjectScopeRow>()
            .Any(scope => scope.Repository == repository.Key && projects.Any(project => project.Key == scope.Project)));
    }

    /// <summary>The sets of projects of which the viewer may know at least one: what such a set sees, the viewer sees.</summary>
    public static IQueryable<int> ProjectSetsFor(this GuesthouseContext context, Viewer viewer, DateOnly today)
    {
        if (viewer.SeesEverything)
            return context.Set<ProjectSetRow>().Select(set => set.Key);
        var projects = context.ProjectsFor(viewer, today);
        return context.Set<ProjectSetMemberRow>()
            .Where(member => projects.Any(project => project.Key == member.Project))
            .Select(member => member.ProjectSet)
            .Distinct();
    }
}
