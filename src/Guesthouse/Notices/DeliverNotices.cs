using Guesthouse.Domain.Notices;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Notices;

/// <summary>Delivers what stands in the outbox. One at a time for each database; whoever comes second does nothing.</summary>
/// <param name="store">The database.</param>
/// <param name="channels">The channels that this installation has.</param>
/// <param name="clock">The time.</param>
public sealed class DeliverNotices(Store store, IReadOnlyList<INoticeChannel> channels, TimeProvider clock)
{
    private const int MostAtOnce = 200;

    /// <summary>Makes the channels known, so that from now on events put notices for them into the outbox. Channels that are gone get no more, and what waited for them is dropped.</summary>
    public async Task OpenAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        var names = channels.Select(channel => channel.Name).ToList();
        // Most have none, and a start that changes nothing is to write nothing.
        if ((await context.Set<NoticeChannelRow>().Select(row => row.Name).ToListAsync(cancellation)).Order(StringComparer.Ordinal).SequenceEqual(names.Order(StringComparer.Ordinal), StringComparer.Ordinal))
            return;
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var known = await context.Set<NoticeChannelRow>().ToListAsync(cancellation);
        context.RemoveRange(known.Where(row => !names.Contains(row.Name)));
        await context.Set<NoticeDeliveryRow>().Where(row => !names.Contains(row.Channel)).ExecuteDeleteAsync(cancellation);
        context.AddRange(names.Except(known.Select(row => row.Name), StringComparer.Ordinal).Select(name => new NoticeChannelRow { Name = name, OpenedAt = clock.GetUtcNow() }));
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Tries everything that is due, until nothing is.</summary>
    /// <returns>How many notices were taken.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        using var turn = DeliveryLock.TryTake(store);
        if (turn is null)
            return 0;
        var (taken, people) = (0, new Recipients(store, clock));
        foreach (var channel in channels)
            for (var due = await DueAsync(channel, cancellation); due.Count > 0; due = await DueAsync(channel, cancellation))
                foreach (var delivery in due)
                    taken += await TryAsync(channel, delivery, people, cancellation) ? 1 : 0;
        return taken;
    }

    /// <summary>The first one of each person, of those whose first one need not wait.</summary>
    private async Task<List<NoticeDeliveryRow>> DueAsync(INoticeChannel channel, CancellationToken cancellation)
    {
        await using var context = store.Context();
        var now = clock.GetUtcNow();
        var waiting = context.Set<NoticeDeliveryRow>().AsNoTracking().Where(row => row.Channel == channel.Name);
        return await waiting
            .Where(row => row.NextAt <= now && !waiting.Any(other => other.Person == row.Person && other.Key < row.Key))
            .OrderBy(row => row.Key)
            .Take(MostAtOnce)
            .ToListAsync(cancellation);
    }

    private async Task<bool> TryAsync(INoticeChannel channel, NoticeDeliveryRow delivery, Recipients people, CancellationToken cancellation)
    {
        var outcome = await people.NoticeAsync(delivery, cancellation) is { } notice ? await channel.DeliverAsync(notice, cancellation) : DeliveryOutcome.Refused;
        await using var context = store.Context();
        var row = context.Set<NoticeDeliveryRow>().Where(row => row.Key == delivery.Key);
        if (outcome == DeliveryOutcome.TryAgain)
        {
            var next = clock.GetUtcNow() + DeliveryWaits.After(delivery.Tries + 1).ToTimeSpan();
            await row.ExecuteUpdateAsync(set => set.SetProperty(one => one.Tries, one => one.Tries + 1).SetProperty(one => one.NextAt, next), cancellation);
        }
        else
            await row.ExecuteDeleteAsync(cancellation);
        return outcome == DeliveryOutcome.Taken;
    }
}
