using Guesthouse.Access;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Organization;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>
/// What waits for the viewer: requests to decide on or to build in projects whose product owner they are, and questions about what they asked themselves. Projects
/// without a product owner wait for the program leads, and questions to somebody who left for whoever decides: else nobody would look at them again. One for each request.
/// </summary>
/// <param name="reader">The database, and on whose behalf.</param>
public sealed class WaitingForViewer(Reader reader)
{
    private IReadOnlySet<int>? projects;

    /// <summary>The projects on whose requests the viewer decides.</summary>
    public async Task<IReadOnlySet<int>> ProjectsAsync(CancellationToken cancellation) => projects ??= await ReadAsync(cancellation);

    /// <summary>The part of some requests that waits for the viewer.</summary>
    internal async Task<IQueryable<RequestRow>> AmongAsync(IQueryable<RequestRow> requests, CancellationToken cancellation)
    {
        var (mine, person) = ((await ProjectsAsync(cancellation)).ToList(), reader.Viewer.Person?.Value);
        var there = reader.Context.PeopleOn(reader.Today).Select(asker => asker.Id);
        return requests.Where(row =>
            ((row.State == RequestState.Submitted || row.State == RequestState.Planned || (row.State == RequestState.NeedsInformation && row.Person != null && !there.Contains(row.Person))) && mine.Contains(row.Project))
            || (row.State == RequestState.NeedsInformation && person != null && row.Person == person));
    }

    /// <summary>Whether a request waits for the viewer.</summary>
    /// <param name="row">The request.</param>
    /// <param name="hasLeft">Whether who asked has left.</param>
    /// <param name="decides">The projects on whose requests the viewer decides.</param>
    internal bool Waits(RequestRow row, bool hasLeft, IReadOnlySet<int> decides) => row.State switch
    {
        RequestState.Submitted or RequestState.Planned => decides.Contains(row.Project),
        RequestState.NeedsInformation when hasLeft => decides.Contains(row.Project),
        RequestState.NeedsInformation => row.Person is { } person && person == reader.Viewer.Person?.Value,
        _ => false,
    };

    private async Task<IReadOnlySet<int>> ReadAsync(CancellationToken cancellation)
    {
        if (!reader.Viewer.IsKnown)
            return new HashSet<int>();
        var today = reader.Today;
        var owners = reader.Context.Set<RoleRow>().AsNoTracking()
            .Where(role => role.Kind == RoleKind.ProductOwner && (role.FromDay == null || role.FromDay <= today) && (role.ToDay == null || role.ToDay > today));
        var person = reader.Viewer.Person?.Value;
        var found = person is null ? [] : (await owners.Where(role => role.Person == person).Select(role => role.Project).ToListAsync(cancellation)).ToHashSet();
        if (reader.Viewer.Offices.Contains(Office.ProgramLead))
            found.UnionWith(await reader.Context.Set<ProjectRow>().Where(project => project.RemovedAt == null && !owners.Any(role => role.Project == project.Key)).Select(project => project.Key).ToListAsync(cancellation));
        return found;
    }
}
