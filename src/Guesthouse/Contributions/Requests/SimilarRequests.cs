using Guesthouse.Access;
using Guesthouse.Domain.Catalog.Search;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage.Requests;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Finds requests like one that somebody is about to file. (Projects like it: <see cref="Catalog.Search.FindSimilar"/>.)</summary>
/// <param name="reader">The database, and on whose behalf.</param>
/// <param name="lines">Makes lines.</param>
public sealed class SimilarRequests(Reader reader, RequestLines lines)
{
    /// <summary>More words than these of a need tell nothing new.</summary>
    private const int WordsAtMost = 12;

    /// <summary>A word that so many requests have tells none from the others.</summary>
    private const int TooCommon = 2_000;

    private static readonly RequestState[] alive = [RequestState.Submitted, RequestState.NeedsInformation, RequestState.Planned, RequestState.Open];

    /// <summary>Requests that are alive and share two words with a need at least, unless it has but one; those that share most first.</summary>
    /// <param name="need">What somebody needs, in their words.</param>
    /// <param name="except">A request that is not meant; <see langword="null"/>: none.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<IReadOnlyList<RequestLine>> FindAsync(string need, int? except, int most, CancellationToken cancellation)
    {
        var connection = reader.Context.Database.GetDbConnection();
        await reader.Context.Database.OpenConnectionAsync(cancellation);
        var shared = new Dictionary<int, int>();
        var (words, telling) = (SearchWords.OfNeed(need).Words.Take(WordsAtMost), 0);
        foreach (var word in words)
        {
            var meant = WordIndex.Meant(connection, word, WordIndex.OfRequests);
            var having = await reader.Context.Set<RequestWordRow>().Where(there => meant.Contains(there.Word) && there.Weight > RequestWords.WeightOfComment).Select(there => there.Request).Distinct().Take(TooCommon).ToListAsync(cancellation);
            if (having.Count is 0 or TooCommon)
                continue;
            telling++;
            foreach (var request in having)
                shared[request] = shared.GetValueOrDefault(request) + 1;
        }
        var near = shared.Where(request => request.Value >= Math.Min(2, telling) && request.Key != except).OrderByDescending(request => request.Value).ThenByDescending(request => request.Key).Take(TooCommon).ToList();
        return await lines.OfAsync(await SeenAsync([.. near.Select(request => request.Key)], most, cancellation), cancellation);
    }

    private async Task<IReadOnlyList<RequestRow>> SeenAsync(List<int> numbers, int most, CancellationToken cancellation)
    {
        var rows = await reader.Context.RequestsFor(reader.Viewer, reader.Today).AsNoTracking().Where(row => numbers.Contains(row.Number) && alive.Contains(row.State)).ToDictionaryAsync(row => row.Number, cancellation);
        return [.. numbers.Where(rows.ContainsKey).Take(most).Select(number => rows[number])];
    }
}
