using Guesthouse.Catalog;
using Guesthouse.Domain.Access;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Contributions.Requests;

/// <summary>Which requests a viewer may know of. Every read of requests begins here.</summary>
public static class VisibleRequests
{
    /// <summary>Those of projects that the viewer may know of; and those that they, or a team of theirs or below it, asked for, whatever became of the project.</summary>
    /// <param name="context">The database.</param>
    /// <param name="viewer">On whose behalf.</param>
    /// <param name="today">The UTC day, for roles that begin or end.</param>
    public static IQueryable<RequestRow> RequestsFor(this GuesthouseContext context, Viewer viewer, DateOnly today)
    {
        var requests = context.Set<RequestRow>();
        if (viewer.SeesEverything)
            return requests;
        // As a list that is made once, not as a question about each request: there are many more requests than projects.
        var projects = context.ProjectsFor(viewer, today).Select(project => project.Key);
        if (viewer.Person?.Value is not { } person)
            return requests.Where(request => projects.Contains(request.Project));
        var teams = viewer.TeamsAndAbove.Select(team => team.Value).ToList();
        return requests.Where(request => projects.Contains(request.Project) || request.Person == person || (request.Team != null && teams.Contains(request.Team)));
    }
}
