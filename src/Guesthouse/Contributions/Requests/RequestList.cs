using Guesthouse.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Lists requests: as a table with pages, and as a board with a column for each state.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="chosen">Chooses the requests.</param>
/// <param name="lines">Makes lines of them.</param>
public sealed class RequestList(Reader reader, ChosenRequests chosen, RequestLines lines)
{
    /// <summary>A page of requests. A page behind the last one is the last one.</summary>
    public async Task<FoundRequests> FindAsync(AskedRequests asked, CancellationToken cancellation)
    {
        var (all, words) = await chosen.OfAsync(asked, cancellation);
        var counts = await CountsAsync(asked, all, cancellation);
        var total = asked.States.Count == 0 ? counts.Values.Sum() : asked.States.Distinct().Sum(counts.GetValueOrDefault);
        var size = Math.Clamp(asked.PageSize, 1, AskedRequests.MostOfPage);
        var page = Math.Clamp(asked.Page, 1, Math.Max(1, (total + size - 1) / size));
        var rows = await Ordered(InStates(all, asked.States), asked.Order, words).Skip((page - 1) * size).Take(size).ToListAsync(cancellation);
        return new FoundRequests(await LinesAsync(rows, words, cancellation), total, page, counts);
    }

    /// <summary>The board: of each state the first few in the order that is asked for, and how many there are.</summary>
    /// <param name="asked">Which requests; states and pages are not asked.</param>
    /// <param name="most">How many of each state at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<BoardColumn>> BoardAsync(AskedRequests asked, int most, CancellationToken cancellation)
    {
        var (all, words) = await chosen.OfAsync(asked, cancellation);
        var counts = await CountsAsync(asked, all, cancellation);
        var rows = new List<RequestRow>();
        foreach (var state in Enum.GetValues<RequestState>().Where(state => counts.GetValueOrDefault(state) > 0))
            rows.AddRange(await Ordered(all.Where(row => row.State == state), asked.Order, words).Take(most).ToListAsync(cancellation));
        var shown = (await LinesAsync(rows, words, cancellation)).ToLookup(line => line.State);
        return [.. Enum.GetValues<RequestState>().Select(state => new BoardColumn(state, counts.GetValueOrDefault(state), [.. shown[state]]))];
    }

    private async Task<IReadOnlyList<RequestLine>> LinesAsync(IReadOnlyList<RequestRow> rows, FoundWords words, CancellationToken cancellation)
    {
        var commented = await words.OnlyInCommentsAsync(reader, [.. rows.Select(row => row.Number)], cancellation);
        return [.. (await lines.OfAsync(rows, cancellation)).Select(line => line with { IsFoundInComment = commented.Contains(line.Number) })];
    }

    private static IQueryable<RequestRow> InStates(IQueryable<RequestRow> rows, IReadOnlyList<RequestState> states) =>
        states.Count == 0 ? rows : rows.Where(row => states.Contains(row.State));

    private Task<IReadOnlyDictionary<RequestState, int>> CountsAsync(AskedRequests asked, IQueryable<RequestRow> rows, CancellationToken cancellation) =>
        asked.IsNarrowed ? rows.CountByStateAsync(cancellation) : reader.Context.RequestCountsAsync(reader.Viewer, reader.Today, cancellation);

    private IOrderedQueryable<RequestRow> Ordered(IQueryable<RequestRow> rows, RequestOrder order, FoundWords words) => order switch
    {
        RequestOrder.LastChange => rows.OrderByDescending(row => row.LastAt).ThenByDescending(row => row.Number),
        RequestOrder.Waiting => rows.OrderBy(row => row.Since).ThenByDescending(row => row.Number),
        RequestOrder.Priority => rows.OrderByDescending(row => row.Priority).ThenByDescending(row => row.Seconds).ThenByDescending(row => row.Number),
        RequestOrder.ByWhen => rows.OrderBy(row => row.ByWhen == null).ThenBy(row => row.ByWhen).ThenByDescending(row => row.Number),
        RequestOrder.Relevance when words.All.Count > 0 => rows
            .OrderByDescending(row => reader.Context.Set<RequestWordRow>().Where(there => there.Request == row.Number && words.All.Contains(there.Word)).Sum(there => there.Weight))
            .ThenByDescending(row => row.Number),
        _ => rows.OrderByDescending(row => row.Number),
    };
}

/// <summary>A page of requests.</summary>
/// <param name="Lines">Those of the page.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">Which page it is, from 1.</param>
/// <param name="ByState">How many there are in each state, whichever states were asked for; a state without any is missing.</param>
public sealed record FoundRequests(IReadOnlyList<RequestLine> Lines, int Total, int Page, IReadOnlyDictionary<RequestState, int> ByState);

/// <summary>A column of the board.</summary>
/// <param name="State">The state.</param>
/// <param name="Total">How many are in it.</param>
/// <param name="Lines">The first of them.</param>
public sealed record BoardColumn(RequestState State, int Total, IReadOnlyList<RequestLine> Lines);
