using Guesthouse.Access;
using Guesthouse.Contributions.Hosts;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>What a person's page shows of requests: what waits for them, what they wait for, and what is new.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="inbox">What they decide on.</param>
/// <param name="lines">Makes lines.</param>
/// <param name="names">What everything is called.</param>
public sealed class MyMoves(Reader reader, Inbox inbox, RequestLines lines, NamesOfToday names)
{
    /// <summary>News are not older than these days.</summary>
    public const int DaysOfNews = 30;

    private static readonly RequestState[] alive = [RequestState.Submitted, RequestState.NeedsInformation, RequestState.Planned, RequestState.Open];

    /// <summary>News are sought in so many requests to which something happened last: there are never that many in which all was done by oneself.</summary>
    private const int RequestsWithNews = 200;

    /// <summary>Reads all of it, of each as many at most.</summary>
    public async Task<MyRequests> ReadAsync(int most, CancellationToken cancellation)
    {
        if (reader.Viewer.Person?.Value is not { } person)
            return new MyRequests([], new InboxPart([], 0), [], []) { Planned = new PlannedRequests([], 0) };
        var decisions = await inbox.ReadAsync(0, most, cancellation);
        var asked = await Mine(person).Where(row => alive.Contains(row.State)).OrderBy(row => row.Since).Take(most + most).ToListAsync(cancellation);
        var shown = await lines.OfAsync(asked, cancellation);
        return new MyRequests(
            [.. shown.Where(line => line.State == RequestState.NeedsInformation).Take(most)],
            decisions,
            [.. shown.Where(line => line.State != RequestState.NeedsInformation).Take(most)],
            await NewsAsync(person, most, cancellation))
        {
            Planned = await inbox.PlannedAsync(most, cancellation),
        };
    }

    private IQueryable<RequestRow> Mine(string person) => reader.Context.RequestsFor(reader.Viewer, reader.Today).AsNoTracking().Where(row => row.Person == person);

    /// <summary>What others did to what the person follows, or their team asked for, the latest first.</summary>
    private async Task<IReadOnlyList<RequestNews>> NewsAsync(string person, int most, CancellationToken cancellation)
    {
        var since = reader.Now.AddDays(-DaysOfNews);
        var numbers = await WithNewsAsync(person, since, cancellation);
        var rows = await (from happened in reader.Context.Set<RequestEventRow>().AsNoTracking()
                          join request in reader.Context.Set<RequestRow>() on happened.Request equals request.Number
                          where numbers.Contains(happened.Request) && happened.At >= since && (happened.Person == null || happened.Person != person)
                          orderby happened.At descending, happened.Key descending
                          select new { happened, request }).Take(most).ToListAsync(cancellation);
        var people = await names.PeopleAsync(rows.Select(row => row.happened.Person), cancellation);
        var shown = (await lines.OfAsync([.. rows.Select(row => row.request).DistinctBy(request => request.Number)], cancellation)).ToDictionary(line => line.Number);
        return [.. rows.Select(row => new RequestNews(shown[row.request.Number], StoredRequests.EventOf(row.happened), row.happened.Person is { } by ? people.GetValueOrDefault(by) : null))];
    }

    /// <summary>The requests that may have news: as two questions, each of which has an index.</summary>
    private async Task<List<int>> WithNewsAsync(string person, DateTimeOffset since, CancellationToken cancellation)
    {
        var seen = reader.Context.RequestsFor(reader.Viewer, reader.Today).AsNoTracking().Where(row => row.LastAt >= since);
        var follows = reader.Context.Set<RequestFollowRow>().Where(follow => follow.Person == person).Select(follow => follow.Request);
        var teams = reader.Viewer.TeamsAndAbove.Select(team => team.Value).ToList();
        var followed = await seen.Where(row => follows.Contains(row.Number)).OrderByDescending(row => row.LastAt).Take(RequestsWithNews).Select(row => row.Number).ToListAsync(cancellation);
        var asked = await seen.Where(row => row.Team != null && teams.Contains(row.Team)).OrderByDescending(row => row.LastAt).Take(RequestsWithNews).Select(row => row.Number).ToListAsync(cancellation);
        return [.. followed.Union(asked)];
    }
}

/// <summary>A person's requests.</summary>
/// <param name="Questions">What they asked for and are asked about, the oldest first.</param>
/// <param name="Decisions">What they decide on, in the order of their inbox.</param>
/// <param name="Waiting">What they asked for and others are to act on, the oldest first.</param>
/// <param name="News">What others did to what they follow, or their team asked for, the latest first.</param>
public sealed record MyRequests(IReadOnlyList<RequestLine> Questions, InboxPart Decisions, IReadOnlyList<RequestLine> Waiting, IReadOnlyList<RequestNews> News)
{
    /// <summary>What their projects have planned and not delivered yet.</summary>
    public required PlannedRequests Planned { get; init; }
}

/// <summary>Something that happened to a request that concerns the viewer.</summary>
/// <param name="Line">The request.</param>
/// <param name="Happened">What happened.</param>
/// <param name="By">Who did it; <see langword="null"/>: the operator.</param>
public sealed record RequestNews(RequestLine Line, RequestEvent Happened, NamedPerson? By);
