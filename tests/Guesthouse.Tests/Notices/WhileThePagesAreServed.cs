using Guesthouse.Domain.Notices;
using Guesthouse.Notices;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Decisions;
using Guesthouse.Tests.Storage;
using Guesthouse.Tests.Web;
using Guesthouse.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Guesthouse.Tests.Notices;

/// <summary>Nobody asks for a page, and the clock of the server is moved.</summary>
public class WhileThePagesAreServed
{
    private static readonly TimeSpan aMinute = TimeSpan.FromMinutes(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Notices_leave_each_minute_and_rfcs_end_on_their_day(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        var (clock, pigeons) = (new MovedClock(TimeProvider.System.GetUtcNow()), new ChannelForTests());
        await using var server = await Served(place, clock, pigeons);
        // In the first round the channel opens: what happens from now on is written for it.
        await clock.Waits(aMinute);
        await place.Propose();
        Assert.Empty(pigeons.Taken);

        clock.MoveTo(TimeProvider.System.GetUtcNow() + aMinute);
        await clock.Waits(aMinute);
        Assert.Equal([("ada", NoticeTopic.RfcProposed), ("carol", NoticeTopic.RfcProposed)], pigeons.Taken.Select(notice => (notice.Person, notice.Topic)));

        clock.MoveTo(TimeProvider.System.GetUtcNow().AddDays(32));
        await clock.Waits(aMinute);
        Assert.Equal(["ada", "bob", "carol"], pigeons.Taken.Where(notice => notice.Topic == NoticeTopic.RfcLapsed).Select(notice => notice.Person));
        await server.StopAsync(Stop);
    }

    [Theory, OnBothDatabases]
    public async Task What_is_older_than_four_hundred_days_is_dropped_on_the_day(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        var noon = new DateTimeOffset(TimeProvider.System.GetUtcNow().UtcDateTime.Date, TimeSpan.Zero).AddHours(12);
        var clock = new MovedClock(noon);
        await using var server = await Served(place, clock);
        await clock.Waits(TimeSpan.FromHours(1));
        Assert.Equal(2, await Proposed(place));

        clock.MoveTo(noon.AddDays(402));
        await clock.Waits(TimeSpan.FromHours(1));

        Assert.Equal(0, await Proposed(place));
        await server.StopAsync(Stop);
    }

    private static async Task<WebApplication> Served(DecidedPlace place, MovedClock clock, params INoticeChannel[] channels)
    {
        var server = WebHost.Build(new WebSettings(new Uri("http://127.0.0.1:0"), ShowDesign: false), place.Store, services =>
        {
            services.AddLogging(logging => logging.ClearProviders());
            services.AddSingleton<TimeProvider>(clock);
            foreach (var channel in channels)
                services.AddSingleton(channel);
        });
        await server.StartAsync(Stop);
        return server;
    }

    private static async Task<int> Proposed(DecidedPlace place)
    {
        await using var context = place.Store.Context();
        return await context.Set<NoticeRow>().CountAsync(row => row.Topic == NoticeTopic.RfcProposed, Stop);
    }
}
