using Guesthouse.Catalog;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

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
        // As a list that is made once, not as a question about each request; and of what is hidden, which is little: so lists are read in their order and end early.
        var hidden = context.ProjectsHiddenFrom(viewer, today);
        if (viewer.Person?.Value is not { } person)
            return requests.Where(request => !hidden.Contains(request.Project));
        var teams = viewer.TeamsAndAbove.Select(team => team.Value).ToList();
        return requests.Where(request => !hidden.Contains(request.Project) || request.Person == person || (request.Team != null && teams.Contains(request.Team)));
    }

    /// <summary>How many requests there are in each state of which the viewer may know: all, without those of hidden projects that are not their own or their teams'.</summary>
    internal static async Task<IReadOnlyDictionary<RequestState, int>> RequestCountsAsync(this GuesthouseContext context, Viewer viewer, DateOnly today, CancellationToken cancellation)
    {
        var counts = await context.Set<RequestRow>().CountByStateAsync(cancellation);
        if (viewer.SeesEverything)
            return counts;
        var hidden = await context.ProjectsHiddenFrom(viewer, today).ToListAsync(cancellation);
        if (hidden.Count == 0)
            return counts;
        var (person, teams) = (viewer.Person?.Value, viewer.TeamsAndAbove.Select(team => team.Value).ToList());
        var others = await context.Set<RequestRow>()
            .Where(request => hidden.Contains(request.Project) && (person == null || request.Person == null || request.Person != person) && (request.Team == null || !teams.Contains(request.Team)))
            .CountByStateAsync(cancellation);
        return counts.ToDictionary(state => state.Key, state => state.Value - others.GetValueOrDefault(state.Key)).Where(state => state.Value > 0).ToDictionary();
    }

    /// <summary>How many of some requests there are in each state; a state without any is missing.</summary>
    internal static async Task<IReadOnlyDictionary<RequestState, int>> CountByStateAsync(this IQueryable<RequestRow> requests, CancellationToken cancellation) =>
        await requests.GroupBy(request => request.State).Select(state => new { state.Key, Count = state.Count() }).ToDictionaryAsync(state => state.Key, state => state.Count, cancellation);

    private static IQueryable<int> ProjectsHiddenFrom(this GuesthouseContext context, Viewer viewer, DateOnly today)
    {
        var known = context.ProjectsFor(viewer, today).Select(project => project.Key);
        return context.Set<ProjectRow>().Select(project => project.Key).Where(project => !known.Contains(project));
    }
}
