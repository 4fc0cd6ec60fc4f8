using Guesthouse.Domain.Contributions;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Guesthouse.Contributions.Requests;

/// <summary>Requests as they are stored: their events, and the rows that follow from these.</summary>
internal static class StoredRequests
{
    /// <summary>The events of a request, in order.</summary>
    public static async Task<IReadOnlyList<RequestEvent>> EventsAsync(GuesthouseContext context, int number, CancellationToken cancellation)
    {
        var rows = await context.Set<RequestEventRow>().AsNoTracking().Where(row => row.Request == number).OrderBy(row => row.Number).ToListAsync(cancellation);
        return [.. rows.Select(EventOf)];
    }

    /// <summary>The event of a row.</summary>
    public static RequestEvent EventOf(RequestEventRow row) => new(
        new RequestId(row.Request),
        row.Number,
        new Actor(row.Person is { } person ? new PersonId(person) : null, row.Side),
        row.At.ToInstantInMilliseconds(),
        ActJson.Read(row.Kind, row.Payload));

    /// <summary>The row of an event.</summary>
    public static RequestEventRow RowOf(RequestEvent happened) => new()
    {
        Request = happened.Request.Value,
        Number = happened.Number,
        Person = happened.By.Person?.Value,
        Side = happened.By.Side,
        At = happened.At.ToDateTimeOffset(),
        Kind = ActJson.KindOf(happened.Act),
        Payload = ActJson.Write(happened.Act),
    };

    /// <summary>Makes the row of a request say what the request is; its version is the caller's.</summary>
    public static void Fill(RequestRow row, Request request)
    {
        (row.Project, row.Person, row.Team) = (request.Project.Value, request.Requester?.Value, request.Team?.Value);
        (row.State, row.Since, row.FiledAt, row.LastAt) = (request.State, request.Since.ToDateTimeOffset(), request.FiledAt.ToDateTimeOffset(), request.LastAt.ToDateTimeOffset());
        (row.NeedText, row.NeedVersion) = (request.Details.Need.Text, request.Details.Need.Version);
        var urgency = request.Details.Urgency;
        (row.Priority, row.ByWhen, row.Otherwise, row.CostDays) = (urgency.Priority, urgency.ByWhen, urgency.Otherwise, urgency.CostDays);
        row.Seconds = request.Seconds.Count;
        (row.TermStart, row.TermPromise) = (request.Term.Start.ToDateTimeOffset(), Milliseconds(request.Term.Promise));
        (row.TermEnd, row.TermAnswered) = (request.Term.End?.ToDateTimeOffset(), request.Term.IsAnswered);
    }

    /// <summary>The terms of a request as rows. Who answered is known of those that <paramref name="events"/> ended.</summary>
    public static IEnumerable<RequestTermRow> TermsOf(Request request, IReadOnlyList<RequestEvent> events) => request.Terms.Select((term, i) => new RequestTermRow
    {
        Request = request.Id.Value,
        Number = i + 1,
        Start = term.Start.ToDateTimeOffset(),
        Promise = Milliseconds(term.Promise),
        EndAt = term.End?.ToDateTimeOffset(),
        IsAnswered = term.IsAnswered,
        AnsweredBy = term.IsAnswered ? events.FirstOrDefault(happened => happened.At == term.End && EndsTerm(happened, request))?.By.Person?.Value : null,
    });

    /// <summary>Adds an event, and makes the rows of the request say what it is then. The version of an old row is raised by saving.</summary>
    /// <param name="context">The database, in a transaction.</param>
    /// <param name="row">Its row; not in the database yet for a new request.</param>
    /// <param name="request">The request after the event.</param>
    /// <param name="events">All its events; the last one is added.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task RecordAsync(GuesthouseContext context, RequestRow row, Request request, IReadOnlyList<RequestEvent> events, CancellationToken cancellation)
    {
        Fill(row, request);
        context.Add(RowOf(events[^1]));
        if (events.Count == 1)
        {
            row.Version = 1;
            context.Add(row);
            context.AddRange(TermsOf(request, events));
            return;
        }
        context.Entry(row).State = EntityState.Modified;
        var terms = await context.Set<RequestTermRow>().Where(term => term.Request == row.Number).ToListAsync(cancellation);
        foreach (var term in TermsOf(request, events))
            if (terms.SingleOrDefault(there => there.Number == term.Number) is { } there)
                context.Entry(there).CurrentValues.SetValues(term);
            else
                context.Add(term);
    }

    /// <summary>The term that the row of a request holds.</summary>
    public static ResponseTerm TermOf(RequestRow row) => new(
        row.TermStart.ToInstantInMilliseconds(),
        row.TermPromise is { } promise ? Duration.FromMilliseconds(promise) : null,
        row.TermEnd?.ToInstantInMilliseconds(),
        row.TermAnswered);

    /// <summary>The term of a row of its own.</summary>
    public static ResponseTerm TermOf(RequestTermRow row) => new(
        row.Start.ToInstantInMilliseconds(), row.Promise is { } promise ? Duration.FromMilliseconds(promise) : null, row.EndAt?.ToInstantInMilliseconds(), row.IsAnswered);

    /// <summary>Whose turn it is by the row of a request.</summary>
    public static Move? MoveOf(RequestRow row) => row.State switch
    {
        RequestState.Submitted or RequestState.Planned => new Move(Turn.Host, row.Since.ToInstantInMilliseconds()),
        RequestState.NeedsInformation => new Move(Turn.Guest, row.Since.ToInstantInMilliseconds()),
        _ => null,
    };

    private static bool EndsTerm(RequestEvent happened, Request request) => happened.Act switch
    {
        RequestMoved moved => moved.To != RequestState.Submitted,
        RequestCommented => happened.By.Side == Side.Host && happened.By.Person != request.Requester,
        _ => false,
    };

    private static long? Milliseconds(Duration? duration) => duration is { } time ? (long)time.TotalMilliseconds : null;
}
