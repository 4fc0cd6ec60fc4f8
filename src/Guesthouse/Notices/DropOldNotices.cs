using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Notices;

/// <summary>Drops notices of long ago: what happened stands in the timelines for ever, that somebody was told of it does not. What is still to be delivered stays.</summary>
/// <param name="store">The database.</param>
/// <param name="clock">The time.</param>
public sealed class DropOldNotices(Store store, TimeProvider clock)
{
    /// <summary>How long notices are kept: a year, and some weeks to look back on it.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromDays(400);

    /// <summary>Drops them.</summary>
    /// <returns>How many.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        await using var context = store.Context();
        var tooOld = clock.GetUtcNow() - Kept;
        return await context.Set<NoticeRow>()
            .Where(row => row.At < tooOld && !context.Set<NoticeDeliveryRow>().Any(delivery => delivery.Notice == row.Key))
            .ExecuteDeleteAsync(cancellation);
    }
}
