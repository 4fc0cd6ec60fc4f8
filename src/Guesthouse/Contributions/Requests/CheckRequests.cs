using System.Globalization;
using System.Text.Json;
using Guesthouse.Access;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Replays every request and compares what follows from its events with the rows that lists read.</summary>
/// <param name="installation">The installation.</param>
public sealed class CheckRequests(Installation installation)
{
    /// <summary>So many are read at a time.</summary>
    private const int AtOnce = 500;

    private static readonly Rule rule = Rule.Needs(Permission.RunJobs);

    /// <summary>Checks all of them.</summary>
    public async Task<Result<RequestFindings>> RunAsync(CancellationToken cancellation)
    {
        if (rule.RefusalOf(installation.Standing) is { } refusal)
            return refusal;
        await using var context = installation.Store.Context();
        var (wrong, requests, events) = (new List<string>(), 0, 0);
        for (var from = 0; ; from += AtOnce)
        {
            var rows = await context.Set<RequestRow>().AsNoTracking().Where(row => row.Number > from && row.Number <= from + AtOnce).OrderBy(row => row.Number).ToListAsync(cancellation);
            if (rows.Count == 0 && !await context.Set<RequestRow>().AnyAsync(row => row.Number > from, cancellation))
                return new RequestFindings(wrong, requests, events);
            var happened = (await context.Set<RequestEventRow>().AsNoTracking().Where(row => row.Request > from && row.Request <= from + AtOnce).OrderBy(row => row.Request).ThenBy(row => row.Number).ToListAsync(cancellation))
                .ToLookup(row => row.Request);
            (requests, events) = (requests + rows.Count, events + happened.Sum(request => request.Count()));
            foreach (var row in rows)
                wrong.AddRange((await DifferencesAsync(context, row, [.. happened[row.Number].Select(StoredRequests.EventOf)], cancellation)).Select(what => string.Create(CultureInfo.InvariantCulture, $"#{row.Number}: {what}")));
        }
    }

    private static async Task<IReadOnlyList<string>> DifferencesAsync(GuesthouseContext context, RequestRow row, IReadOnlyList<RequestEvent> events, CancellationToken cancellation)
    {
        if (events.Count == 0)
            return ["has no events"];
        var (request, differences) = (Request.From(events), new List<string>());
        var made = new RequestRow { Number = row.Number, Version = request.Version };
        StoredRequests.Fill(made, request);
        foreach (var property in typeof(RequestRow).GetProperties().Where(property => !Equals(property.GetValue(row), property.GetValue(made))))
            differences.Add($"{property.Name} is '{property.GetValue(row)}', and by its events '{property.GetValue(made)}'");
        var terms = await context.Set<RequestTermRow>().AsNoTracking().Where(term => term.Request == row.Number).OrderBy(term => term.Number).ToListAsync(cancellation);
        if (Text(terms) != Text(StoredRequests.TermsOf(request, events)))
            differences.Add("its terms are others than its events say");
        var seconds = await context.Set<RequestSecondRow>().AsNoTracking().Where(second => second.Request == row.Number).OrderBy(second => second.Team).ToListAsync(cancellation);
        if (!seconds.Select(second => (second.Team, second.Priority)).Order().SequenceEqual(request.Seconds.Select(second => (second.Key.Value, second.Value)).Order()))
            differences.Add("other teams second it than its events say");
        var words = await context.Set<RequestWordRow>().AsNoTracking().Where(word => word.Request == row.Number).ToListAsync(cancellation);
        if (!words.Select(word => (word.Word, word.Weight)).ToHashSet().SetEquals((await IndexRequest.WordsAsync(context, request, events, cancellation)).Select(word => (word.Key, word.Value))))
            differences.Add("it is found by other words than its texts have");
        return differences;
    }

    /// <summary>Who answered may have been made one with somebody else since: the event knows.</summary>
    private static string Text(IEnumerable<RequestTermRow> terms) => JsonSerializer.Serialize(terms.Select(term => (term.Number, term.Start.ToUnixTimeMilliseconds(), term.Promise, End: term.EndAt?.ToUnixTimeMilliseconds(), term.IsAnswered).ToString()));
}

/// <summary>What a check found.</summary>
/// <param name="Wrong">A sentence for each difference, in order of the requests.</param>
/// <param name="Requests">How many requests were replayed.</param>
/// <param name="Events">How many events they have.</param>
public sealed record RequestFindings(IReadOnlyList<string> Wrong, int Requests, int Events);
