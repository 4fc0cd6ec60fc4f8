using Guesthouse.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Organization;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>
/// What waits for the viewer: requests to decide on or to build in projects, or parts of them, whose product owner they are, and questions about what they asked themselves. Projects
/// and parts without a product owner wait for the program leads, and questions to somebody who left for whoever decides: else nobody would look at them again. One for each request.
/// </summary>
/// <param name="reader">The database, and on whose behalf.</param>
public sealed class WaitingForViewer(Reader reader)
{
    private DecidedRequests? decided;

    /// <summary>On what the viewer is asked to decide.</summary>
    public async Task<DecidedRequests> DecidedAsync(CancellationToken cancellation) => decided ??= await new DecidedParts(reader).ReadAsync(cancellation);

    /// <summary>The part of some requests that waits for the viewer.</summary>
    internal async Task<IQueryable<RequestRow>> AmongAsync(IQueryable<RequestRow> requests, CancellationToken cancellation)
    {
        var decides = await DecidedAsync(cancellation);
        // Numbers begin at 1. No number at all would be a condition without an index, and take theirs from the two others.
        var (mine, parts, person) = (decides.Projects.ToList(), decides.Requests.DefaultIfEmpty().ToList(), reader.Viewer.Person?.Value);
        var there = reader.Context.PeopleOn(reader.Today).Select(asker => asker.Id);
        return requests.Where(row =>
            ((row.State == RequestState.Submitted || row.State == RequestState.Planned || (row.State == RequestState.NeedsInformation && row.Person != null && !there.Contains(row.Person))) && mine.Contains(row.Project))
            || parts.Contains(row.Number)
            || (row.State == RequestState.NeedsInformation && person != null && row.Person == person));
    }

    /// <summary>Whether a request waits for the viewer.</summary>
    /// <param name="row">The request.</param>
    /// <param name="hasLeft">Whether who asked has left.</param>
    /// <param name="decides">On what the viewer decides.</param>
    internal bool Waits(RequestRow row, bool hasLeft, DecidedRequests decides) => row.State switch
    {
        RequestState.Submitted or RequestState.Planned => decides.Has(row),
        RequestState.NeedsInformation when hasLeft => decides.Has(row),
        RequestState.NeedsInformation => row.Person is { } person && person == reader.Viewer.Person?.Value,
        _ => false,
    };
}
