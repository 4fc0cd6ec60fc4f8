using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>A product owner's inbox: what waits for their decision, in the order of <see cref="InboxOrder"/>.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="hosts">Whose hours count.</param>
/// <param name="waiting">What waits for the viewer.</param>
/// <param name="lines">Makes lines.</param>
public sealed class Inbox(Reader reader, HostSide hosts, WaitingForViewer waiting, RequestLines lines)
{
    /// <summary>A part of the inbox.</summary>
    /// <param name="skip">How many to leave out at its top.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<InboxPart> ReadAsync(int skip, int most, CancellationToken cancellation)
    {
        var waits = (await waiting.AmongAsync(reader.Context.RequestsFor(reader.Viewer, reader.Today).AsNoTracking(), cancellation)).Where(row => row.State == RequestState.Submitted);
        var rows = await waits.ToListAsync(cancellation);
        var keys = rows.Select(row => row.Project).Distinct().ToList();
        var teams = await ProjectReader.Lines(reader.Context, reader.Context.Set<ProjectRow>().Where(project => keys.Contains(project.Key)), reader.Today)
            .ToDictionaryAsync(line => line.Key, line => line.HostTeam, cancellation);
        var places = new List<(InboxPlace Place, RequestRow Row)>(rows.Count);
        var now = reader.Now.ToInstantInMilliseconds();
        foreach (var row in rows)
        {
            var calendar = await hosts.CalendarAsync(teams[row.Project], cancellation);
            places.Add((new InboxPlace(
                new RequestId(row.Number), StoredRequests.TermOf(row).TimeLeft(calendar, now), row.Since.ToInstantInMilliseconds(), new InboxWeight(row.Priority, row.Seconds)), row));
        }
        var part = places.OrderBy(entry => entry.Place, InboxOrder.Instance).Skip(skip).Take(most).ToList();
        var shown = await lines.OfAsync([.. part.Select(entry => entry.Row)], cancellation);
        return new InboxPart([.. part.Zip(shown, (entry, line) => new InboxEntry(line, entry.Place))], places.Count);
    }

    /// <summary>What the viewer's projects have planned and not delivered yet, the oldest first.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<PlannedRequests> PlannedAsync(int most, CancellationToken cancellation)
    {
        var planned = (await waiting.AmongAsync(reader.Context.RequestsFor(reader.Viewer, reader.Today).AsNoTracking(), cancellation)).Where(row => row.State == RequestState.Planned);
        var rows = await planned.OrderBy(row => row.Since).ThenBy(row => row.Number).Take(most).ToListAsync(cancellation);
        return new PlannedRequests(await lines.OfAsync(rows, cancellation), rows.Count < most ? rows.Count : await planned.CountAsync(cancellation));
    }
}

/// <summary>A part of an inbox.</summary>
/// <param name="Entries">In order.</param>
/// <param name="Total">How many the whole inbox has.</param>
public sealed record InboxPart(IReadOnlyList<InboxEntry> Entries, int Total);

/// <summary>What somebody's projects have planned.</summary>
/// <param name="Lines">The first of them, the oldest first.</param>
/// <param name="Total">How many there are.</param>
public sealed record PlannedRequests(IReadOnlyList<RequestLine> Lines, int Total);

/// <summary>A request in an inbox.</summary>
/// <param name="Line">The request.</param>
/// <param name="Place">Why it stands there.</param>
public sealed record InboxEntry(RequestLine Line, InboxPlace Place);
