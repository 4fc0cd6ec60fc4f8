using Guesthouse.Domain;
using Guesthouse.Domain.Notices;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Notices;

/// <summary>What requests and RFCs are called today. Whoever asks has found out that the viewer may see each of them.</summary>
internal static class ThingTitles
{
    /// <summary>Where the title of each stands: what a request needs, what an RFC is about.</summary>
    public static async Task<IReadOnlyDictionary<(NoticeThing Thing, int Number), TextVersion>> ReadAsync(
        GuesthouseContext context, IReadOnlyCollection<(NoticeThing Thing, int Number)> things, CancellationToken cancellation)
    {
        List<int> Numbers(NoticeThing thing) => [.. things.Where(one => one.Thing == thing).Select(one => one.Number).Distinct()];
        var (requests, rfcs) = (Numbers(NoticeThing.Request), Numbers(NoticeThing.Rfc));
        var titles = new Dictionary<(NoticeThing, int), TextVersion>();
        if (requests.Count > 0)
            foreach (var row in await context.Set<RequestRow>().AsNoTracking().Where(row => requests.Contains(row.Number)).Select(row => new { row.Number, row.NeedText, row.NeedVersion }).ToListAsync(cancellation))
                titles[(NoticeThing.Request, row.Number)] = new TextVersion(row.NeedText, row.NeedVersion);
        if (rfcs.Count > 0)
            foreach (var row in await context.Set<RfcRow>().AsNoTracking().Where(row => rfcs.Contains(row.Number)).Select(row => new { row.Number, row.TitleText, row.TitleVersion }).ToListAsync(cancellation))
                titles[(NoticeThing.Rfc, row.Number)] = new TextVersion(row.TitleText, row.TitleVersion);
        return titles;
    }
}
