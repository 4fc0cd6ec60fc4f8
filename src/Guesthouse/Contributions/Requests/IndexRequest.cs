using Guesthouse.Contributions.Texts;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage;
using Guesthouse.Storage.Requests;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Keeps the words by which a request is found: what is needed, what for, and what was said about it. By what was redacted nobody finds it any more.</summary>
internal static class IndexRequest
{
    /// <summary>Writes them anew where an event, which is saved, wrote or emptied a text by which it is found.</summary>
    /// <param name="context">The database, in a transaction.</param>
    /// <param name="request">The request after the event.</param>
    /// <param name="events">All its events; the last one is the one.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task AfterAsync(GuesthouseContext context, Request request, IReadOnlyList<RequestEvent> events, CancellationToken cancellation)
    {
        if (events[^1].Act is RequestFiled or RequestEdited or RequestCommented or RequestTextRedacted)
            WordIndex.OfRequests.Replace(context.Database.GetDbConnection(), request.Id.Value, await WordsAsync(context, request, events, cancellation));
    }

    /// <summary>The words of a request by its texts as they are stored.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> WordsAsync(GuesthouseContext context, Request request, IReadOnlyList<RequestEvent> events, CancellationToken cancellation)
    {
        var comments = events.Select(happened => happened.Act).OfType<RequestCommented>().Select(comment => comment.Text).ToList();
        var (need, purpose) = (request.Details.Need, request.Details.Purpose);
        var bodies = await StoredTexts.BodiesAsync(context, [need, purpose, .. comments], cancellation);
        return RequestWords.Of(bodies.GetValueOrDefault(need), bodies.GetValueOrDefault(purpose), comments.Select(bodies.GetValueOrDefault).OfType<string>());
    }
}
