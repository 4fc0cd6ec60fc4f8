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
    public static async Task AfterAsync(GuesthouseContext context, Request request, RequestEvent happened, CancellationToken cancellation)
    {
        if (happened.Act is RequestFiled or RequestEdited or RequestCommented or RequestTextRedacted)
            WordIndex.OfRequests.Replace(context.Database.GetDbConnection(), request.Id.Value, await WordsAsync(context, request, cancellation));
    }

    /// <summary>The words of a request by its texts as they are stored.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> WordsAsync(GuesthouseContext context, Request request, CancellationToken cancellation)
    {
        var events = await StoredRequests.EventsAsync(context, request.Id.Value, cancellation);
        var comments = events.Select(happened => happened.Act).OfType<RequestCommented>().Select(comment => comment.Text).ToList();
        var (need, purpose) = (request.Details.Need, request.Details.Purpose);
        var bodies = await StoredTexts.BodiesAsync(context, [need, purpose, .. comments], cancellation);
        return RequestWords.Of(bodies.GetValueOrDefault(need), bodies.GetValueOrDefault(purpose), comments.Select(bodies.GetValueOrDefault).OfType<string>());
    }
}
