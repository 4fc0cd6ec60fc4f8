using Guesthouse.Catalog;
using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Decisions;

/// <summary>What a viewer may know of RFCs and decisions: those of projects that they may know of, and those of the organization. Every read of them begins here.</summary>
internal static class VisibleDecisions
{
    /// <summary>The RFCs that the viewer may know of.</summary>
    public static IQueryable<RfcRow> RfcsFor(this GuesthouseContext context, Viewer viewer, DateOnly today)
    {
        if (viewer.SeesEverything)
            return context.Set<RfcRow>();
        var projects = context.ProjectsFor(viewer, today).Select(project => project.Key);
        return context.Set<RfcRow>().Where(rfc => rfc.Project == null || projects.Contains(rfc.Project.Value));
    }

    /// <summary>The decisions that the viewer may know of: on RFCs and requests that they may know of.</summary>
    public static IQueryable<DecisionRow> DecisionsFor(this GuesthouseContext context, Viewer viewer, DateOnly today)
    {
        if (viewer.SeesEverything)
            return context.Set<DecisionRow>();
        var projects = context.ProjectsFor(viewer, today).Select(project => project.Key);
        var requests = context.RequestsFor(viewer, today).Select(request => request.Number);
        return context.Set<DecisionRow>().Where(decision =>
            decision.Project == null || projects.Contains(decision.Project.Value) || (decision.Kind == DecisionKind.Request && requests.Contains(decision.Subject)));
    }
}
