using System.Data.Common;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Notices;
using Guesthouse.Web.Http;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Web;

/// <summary>While the pages are served, what depends on the day follows it soon after midnight UTC, also when nobody mines.</summary>
/// <param name="day">What follows.</param>
/// <param name="old">What is not kept for ever.</param>
/// <param name="clock">The time.</param>
/// <param name="listening">When it may begin.</param>
/// <param name="log">Where a failure is told.</param>
internal sealed partial class EachDay(FollowTheDay day, DropOldNotices old, TimeProvider clock, Listening listening, ILogger<EachDay> log) : BackgroundService
{
    /// <summary>Clocks are set and machines sleep, and what was busy is tried again.</summary>
    private static readonly TimeSpan longestWait = TimeSpan.FromHours(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await listening.BegunAsync(stoppingToken))
            return;
        for (; ; await Task.Delay(UntilNextLook(), clock, stoppingToken))
            await FollowAsync(stoppingToken);
    }

    private async Task FollowAsync(CancellationToken stop)
    {
        try
        {
            await day.RunAsync(stop);
            await old.RunAsync(stop);
        }
        catch (Exception busy) when (busy is DbException or DbUpdateException or IOException)
        {
            TellBusy(log, busy);
        }
    }

    private TimeSpan UntilNextLook()
    {
        var now = clock.GetUtcNow();
        var midnight = new DateTimeOffset(now.UtcDateTime.Date.AddDays(1), TimeSpan.Zero);
        return midnight - now < longestWait ? midnight - now : longestWait;
    }

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "What depends on the day could not be brought up to date; it is tried again within the hour")]
    private static partial void TellBusy(ILogger log, Exception busy);
}
