using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Contributions.Texts;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage;
using Guesthouse.Storage.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>
/// The frame of everything that somebody does to a request: found, allowed, as its writer had read it, done as a whole or not at all, and kept as one
/// event. Of two who write at once the second waits for the first, and then reads what that one did.
/// </summary>
/// <param name="installation">The installation.</param>
/// <param name="rule">What it takes.</param>
internal sealed class RequestWriting(Installation installation, Rule rule)
{
    /// <summary>Why somebody whom the rule allows may yet not do it to this request; <see langword="null"/>: they may.</summary>
    public Func<RequestAtHand, Problem?> Rights { get; init; } = _ => null;

    /// <summary>Does it.</summary>
    /// <param name="address">Which request.</param>
    /// <param name="write">Answers the event, or why nothing happens; <see langword="null"/> without problems: there is nothing to do.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The request as it is then; <c>request.unknown</c>, <c>request.changed</c>, or why it is not allowed or not possible.</returns>
    public async Task<Result<RequestAddressed>> RunAsync(RequestAddress address, Func<RequestAtHand, Task<Result<RequestEvent>>> write, CancellationToken cancellation)
    {
        await using var context = installation.Store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        RequestLock.Take(context.Database.GetDbConnection(), address.Number);
        if (await context.RequestsFor(installation.Viewer, installation.Today).SingleOrDefaultAsync(row => row.Number == address.Number, cancellation) is not { } row)
            return Unknown(address.Number);
        var atHand = await ReadAsync(context, row, cancellation);
        if ((rule.RefusalOf(atHand.Standing) ?? Rights(atHand)) is { } refusal)
            return refusal;
        if (address.Version is { } version && version != atHand.Request.Version)
            return Changed(address.Number, atHand, version);
        var done = await write(atHand);
        if (!done.TryGet(out var happened))
            return Result.Failure<RequestAddressed>(done.Problems);
        if (happened.Number > atHand.Events.Count && await SaveAsync(context, (row, atHand.Request), [.. atHand.Events, happened], cancellation) is { } conflict)
            return conflict;
        if (happened.Number > atHand.Events.Count)
            await new RequestHeard(installation, context, atHand.Request, happened).TellAsync(cancellation);
        if (installation.Form is { } form)
            await form.AnswerAsync(context, happened.Number.ToString(CultureInfo.InvariantCulture), cancellation);
        await transaction.CommitAsync(cancellation);
        return new RequestAddressed(address.Number, happened.Number);
    }

    /// <summary>The refusal of a number that leads nowhere, or nowhere that the viewer may know of.</summary>
    public static Problem Unknown(int number) => new(
        ProblemKind.NotFound, "request.unknown", string.Create(CultureInfo.InvariantCulture, $"There is no request #{number}; guesthouse request list shows those there are."));

    private async Task<RequestAtHand> ReadAsync(GuesthouseContext context, RequestRow row, CancellationToken cancellation)
    {
        var events = await StoredRequests.EventsAsync(context, row.Number, cancellation);
        var request = Request.From(events);
        var now = installation.Clock.NowInMilliseconds();
        var texts = new KeptTexts(context, installation.Viewer.Person?.Value, now.ToDateTimeOffset());
        await texts.KnowAsync([.. ActTexts.Of(request.Details), .. request.Criteria is { } criteria ? ActTexts.Of(criteria) : []], cancellation);
        var roles = await StoredProjects.RolesAsync(context, row.Project, cancellation);
        var standing = installation.Viewer.IsKnown
            ? roles.StandingOf(installation.Viewer, installation.Today, RequestPaths.Of(texts.BodyOf(request.Details.Paths)))
            : installation.Standing;
        return new RequestAtHand(context, request, events, standing) { Now = now, Texts = texts };
    }

    private static async Task<Problem?> SaveAsync(
        GuesthouseContext context, (RequestRow Row, Request Request) changed, IReadOnlyList<RequestEvent> events, CancellationToken cancellation)
    {
        var (row, request) = changed;
        StoredRequests.Fill(row, request);
        context.Entry(row).State = EntityState.Modified;
        context.Add(StoredRequests.RowOf(events[^1]));
        var terms = await context.Set<RequestTermRow>().Where(term => term.Request == row.Number).ToListAsync(cancellation);
        foreach (var term in StoredRequests.TermsOf(request, events))
            if (terms.SingleOrDefault(there => there.Number == term.Number) is { } there)
                context.Entry(there).CurrentValues.SetValues(term);
            else
                context.Add(term);
        return await context.TrySaveAsync(cancellation);
    }

    private static Problem Changed(int number, RequestAtHand atHand, int read)
    {
        var since = atHand.Events.Skip(read).Select(happened => $"{ActJson.KindOf(happened.Act)} by {happened.By.Person?.Value ?? "the operator"}");
        return new Problem(
            ProblemKind.Conflict,
            "request.changed",
            string.Create(CultureInfo.InvariantCulture, $"Request #{number} is at version {atHand.Request.Version}, and you read {read}. Meanwhile: {string.Join(", ", since)}. Read it again and repeat what still holds."));
    }
}
