using System.Data.Common;
using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Contributions.Texts;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage;
using Guesthouse.Storage.Requests;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Writes requests: how they are found and kept, and what follows.</summary>
/// <param name="installation">The installation.</param>
/// <param name="rule">What it takes.</param>
internal sealed class RequestWriting(Installation installation, Rule rule) : ThingWriting<RequestAtHand, RequestEvent>(installation, rule, Name)
{
    /// <summary>What requests are called.</summary>
    public static ThingName Name { get; } = new("request", "request", " #");

    protected override void Lock(DbConnection connection, int number) => ThingLock.OfRequests.Take(connection, number);

    protected override async Task<RequestAtHand?> FindAsync(GuesthouseContext context, int number, CancellationToken cancellation)
    {
        if (await context.RequestsFor(Installation.Viewer, Installation.Today).SingleOrDefaultAsync(row => row.Number == number, cancellation) is not { } row)
            return null;
        var events = await StoredRequests.EventsAsync(context, number, cancellation);
        var request = Request.From(events);
        var now = Installation.Clock.NowInMilliseconds();
        var texts = new KeptTexts(context, Installation.Viewer.Person?.Value, now.ToDateTimeOffset());
        await texts.KnowAsync([.. ActTexts.Of(request.Details), .. request.Criteria is { } criteria ? ActTexts.Of(criteria) : []], cancellation);
        var roles = await StoredProjects.RolesAsync(context, row.Project, cancellation);
        var standing = Installation.Viewer.IsKnown
            ? roles.StandingOf(Installation.Viewer, Installation.Today, RequestPaths.Of(texts.BodyOf(request.Details.Paths)))
            : Installation.Standing;
        return new RequestAtHand(context, request, events, standing) { Row = row, Now = now, Texts = texts };
    }

    protected override string KindOf(RequestEvent happened) => ActJson.KindOf(happened.Act);

    protected override Task RecordAsync(RequestAtHand atHand, RequestEvent happened, CancellationToken cancellation) =>
        StoredRequests.RecordAsync(atHand.Context, atHand.Row, atHand.Request, [.. atHand.Events, happened], cancellation);

    protected override async Task FollowAsync(RequestAtHand atHand, RequestEvent happened, CancellationToken cancellation)
    {
        await IndexRequest.AfterAsync(atHand.Context, atHand.Request, [.. atHand.Events, happened], cancellation);
        await new RequestHeard(Installation, atHand.Context, atHand.Request, happened).TellAsync(cancellation);
    }
}
