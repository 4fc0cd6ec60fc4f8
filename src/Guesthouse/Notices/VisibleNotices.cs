using Guesthouse.Catalog;
using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Notices;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Notices;

/// <summary>Which notices somebody may read. Every read of them begins here.</summary>
internal static class VisibleNotices
{
    /// <summary>The viewer's own, as far as they may still know of what these are about; nothing for who is no person.</summary>
    public static IQueryable<NoticeRow> NoticesFor(this GuesthouseContext context, Viewer viewer, DateOnly today)
    {
        var person = viewer.Person?.Value;
        var own = context.Set<NoticeRow>().Where(row => row.Person == person);
        if (viewer.SeesEverything)
            return own;
        // Of requests more can be seen than of their projects: by who asked, and by their team.
        var projects = context.ProjectsFor(viewer, today).Select(project => project.Key);
        var requests = context.RequestsFor(viewer, today).Select(request => request.Number);
        return own.Where(row => row.Project == null || projects.Contains(row.Project.Value) || (row.Thing == NoticeThing.Request && requests.Contains(row.Subject)));
    }
}
