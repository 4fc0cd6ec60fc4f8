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

    /// <summary>Reads all three, of each as many at most.</summary>
    public async Task<MyRequests> ReadAsync(int most, CancellationToken cancellation)
    {
        if (reader.Viewer.Person?.Value is not { } person)
            return new MyRequests([], new InboxPart([], 0), [], []);
        var decisions = await inbox.ReadAsync(0, most, cancellation);
        var asked = await Mine(person).Where(row => alive.Contains(row.State)).OrderBy(row => row.Since).Take(most + most).ToListAsync(cancellation);
        var shown = await lines.OfAsync(asked, cancellation);
        return new MyRequests(
            [.. shown.Where(line => line.State == RequestState.NeedsInformation).Take(most)],
            decisions,
            [.. shown.Where(line => line.State != RequestState.NeedsInformation).Take(most)],
            await NewsAsync(person, most, cancellation));
    }

    private IQueryable<RequestRow> Mine(string person) => reader.Context.RequestsFor(reader.Viewer, reader.Today).AsNoTracking().Where(row => row.Person == person);

    /// <summary>What others did to what the person follows, the latest first.</summary>
    private async Task<IReadOnlyList<RequestNews>> NewsAsync(string person, int most, CancellationToken cancellation)
    {
        var since = reader.Now.AddDays(-DaysOfNews);
        var seen = reader.Context.RequestsFor(reader.Viewer, reader.Today).Where(row => row.LastAt >= since);
        var rows = await (from follow in reader.Context.Set<RequestFollowRow>().AsNoTracking()
                          join happened in reader.Context.Set<RequestEventRow>() on follow.Request equals happened.Request
                          join request in seen on follow.Request equals request.Number
                          where follow.Person == person && happened.At >= since && (happened.Person == null || happened.Person != person)
                          orderby happened.At descending, happened.Key descending
                          select new { happened, request }).Take(most).ToListAsync(cancellation);
        var people = await names.PeopleAsync(rows.Select(row => row.happened.Person), cancellation);
        var shown = (await lines.OfAsync([.. rows.Select(row => row.request).DistinctBy(request => request.Number)], cancellation)).ToDictionary(line => line.Number);
        return [.. rows.Select(row => new RequestNews(shown[row.request.Number], StoredRequests.EventOf(row.happened), row.happened.Person is { } by ? people.GetValueOrDefault(by) : null))];
    }
}

/// <summary>A person's requests.</summary>
/// <param name="Questions">What they asked for and are asked about, the oldest first.</param>
/// <param name="Decisions">What they decide on, in the order of their inbox.</param>
/// <param name="Waiting">What they asked for and others are to act on, the oldest first.</param>
/// <param name="News">What others did to what they follow, the latest first.</param>
public sealed record MyRequests(IReadOnlyList<RequestLine> Questions, InboxPart Decisions, IReadOnlyList<RequestLine> Waiting, IReadOnlyList<RequestNews> News);

/// <summary>Something that happened to a request that the viewer follows.</summary>
/// <param name="Line">The request.</param>
/// <param name="Happened">What happened.</param>
/// <param name="By">Who did it; <see langword="null"/>: the operator.</param>
public sealed record RequestNews(RequestLine Line, RequestEvent Happened, NamedPerson? By);
