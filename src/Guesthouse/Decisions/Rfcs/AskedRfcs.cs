using Guesthouse.Domain.Access;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Which RFCs somebody wants to see.</summary>
/// <param name="State">In which state; <see langword="null"/>: any.</param>
/// <param name="Project">Of the project of this slug; <see langword="null"/>: any.</param>
/// <param name="WaitingForMe">Only those that wait for the viewer's signature.</param>
public sealed record AskedRfcs(RfcState? State = null, string? Project = null, bool WaitingForMe = false)
{
    /// <summary>More than these are not listed.</summary>
    public const int Most = 500;

    /// <summary>The RFCs among some.</summary>
    internal IQueryable<RfcRow> Of(GuesthouseContext context, IQueryable<RfcRow> rfcs, Viewer viewer)
    {
        if (State is { } state)
            rfcs = rfcs.Where(row => row.State == state);
        if (Project is { } slug)
            rfcs = rfcs.Where(row => context.Set<ProjectRow>().Any(project => project.Key == row.Project
                && (project.Slug == slug || context.Set<ProjectFormerSlugRow>().Any(former => former.Slug == slug && former.Project == project.Key))));
        if (!WaitingForMe)
            return rfcs;
        var person = viewer.Person?.Value;
        return rfcs.Where(row => row.State == RfcState.Open && context.Set<RfcOwnerRow>().Any(owner => owner.Rfc == row.Number && owner.Person == person && owner.Agrees == null));
    }
}
