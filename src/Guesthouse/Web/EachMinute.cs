using System.Data.Common;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Notices;
using Guesthouse.Storage;
using Guesthouse.Web.Http;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Web;

/// <summary>While the pages are served, RFCs end at their deadlines, and notices leave by the channels there are.</summary>
/// <param name="store">The database.</param>
/// <param name="channels">The channels; usually none but the page.</param>
/// <param name="clock">The time.</param>
/// <param name="listening">When it may begin.</param>
/// <param name="log">Where a failure is told.</param>
internal sealed partial class EachMinute(Store store, IEnumerable<INoticeChannel> channels, TimeProvider clock, Listening listening, ILogger<EachMinute> log) : BackgroundService
{
    private static readonly TimeSpan pause = TimeSpan.FromMinutes(1);

    private readonly INoticeChannel[] known = [.. channels];

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await listening.BegunAsync(stoppingToken))
            return;
        var deliver = new DeliverNotices(store, known, clock);
        for (var isOpen = false; ; await Task.Delay(pause, clock, stoppingToken))
            isOpen = await RoundAsync(deliver, isOpen, stoppingToken);
    }

    private async Task<bool> RoundAsync(DeliverNotices deliver, bool isOpen, CancellationToken stop)
    {
        try
        {
            await new ConcludeRfcs(store, clock).RunAsync(stop);
            if (!isOpen)
                await deliver.OpenAsync(stop);
            if (known.Length > 0)
                await deliver.RunAsync(stop);
            return true;
        }
        catch (Exception busy) when (busy is DbException or DbUpdateException or IOException)
        {
            TellBusy(log, busy);
            return isOpen;
        }
    }

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "Deadlines and notices have to wait; it is tried again in a minute")]
    private static partial void TellBusy(ILogger log, Exception busy);
}
