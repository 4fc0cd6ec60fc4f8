using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Storage;
using Guesthouse.Storage.Decisions;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Decisions.Rfcs;

/// <summary>Ends RFCs whose deadline has come: rejected with an objection, else lapsed. Guesthouse itself does so; <c>serve</c> each minute, and commands that read RFCs.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
public sealed class ConcludeRfcs(Store store, TimeProvider clock)
{
    /// <summary>Ends them, the earliest first.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        List<int> due;
        await using (var context = store.Context())
            due = await context.Set<RfcRow>().Where(row => row.State == RfcState.Open && row.Deadline <= now).OrderBy(row => row.Deadline).ThenBy(row => row.Number).Select(row => row.Number).ToListAsync(cancellation);
        var ended = 0;
        foreach (var number in due)
            ended += await ConcludeAsync(number, cancellation) ? 1 : 0;
        return ended;
    }

    private async Task<bool> ConcludeAsync(int number, CancellationToken cancellation)
    {
        await using var context = store.Context();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        RfcLock.Take(context.Database.GetDbConnection(), number);
        var row = await context.Set<RfcRow>().SingleAsync(row => row.Number == number, cancellation);
        var events = await StoredRfcs.EventsAsync(context, number, cancellation);
        var rfc = Rfc.From(events);
        // Another process may have been quicker, or its author gave it more time.
        if (!rfc.Conclude(clock.NowInMilliseconds()).TryGet(out var happened))
            return false;
        await StoredRfcs.KeepAsync(context, row, rfc, happened, cancellation);
        if (await context.TrySaveAsync(cancellation) is not null)
            return false;
        await AfterRfcEvent.RunAsync(context, rfc, [.. events, happened], cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }
}
