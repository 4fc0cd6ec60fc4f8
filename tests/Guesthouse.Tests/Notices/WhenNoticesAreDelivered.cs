using Guesthouse.Contributions.Writing;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Domain.Contributions;
using Guesthouse.Notices;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Decisions;
using Guesthouse.Tests.Storage;
using Guesthouse.Tests.Web;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Notices;

public class WhenNoticesAreDelivered
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Each_person_gets_theirs_in_order_and_once(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        var channel = new ChannelForTests();
        var deliver = new DeliverNotices(place.Store, [channel], new LaterClock(TimeSpan.FromMinutes(1)));
        await deliver.OpenAsync(Stop);
        for (var i = 0; i < 3; i++)
            await place.Propose();

        Assert.Equal(6, await deliver.RunAsync(Stop));
        Assert.Equal(0, await deliver.RunAsync(Stop));

        foreach (var person in new[] { "ada", "carol" })
            Assert.Equal([1, 2, 3], channel.Taken.Where(notice => notice.Person == person).Select(notice => notice.Source.Number));
    }

    [Theory, OnBothDatabases]
    public async Task What_fails_is_tried_again_after_growing_waits_and_holds_up_only_its_person(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        var now = TimeProvider.System.GetUtcNow().AddMinutes(1);
        var (channel, clock) = (new ChannelForTests { Fails = "ada" }, new MovedClock(now));
        var deliver = new DeliverNotices(place.Store, [channel], clock);
        await deliver.OpenAsync(Stop);
        await place.Propose();
        await place.Propose();

        Assert.Equal(2, await deliver.RunAsync(Stop));
        Assert.Equal(1, channel.Tries);
        // Half a minute after the first try, a minute after the second, two after the third.
        foreach (var (seconds, tries) in new[] { (29, 1), (30, 2), (89, 2), (90, 3), (209, 3), (210, 4) })
        {
            clock.MoveTo(now.AddSeconds(seconds));
            await deliver.RunAsync(Stop);
            Assert.Equal(tries, channel.Tries);
        }

        channel.Fails = null;
        clock.MoveTo(now.AddHours(1));
        Assert.Equal(2, await deliver.RunAsync(Stop));
        Assert.Equal([1, 2], channel.Taken.Where(notice => notice.Person == "ada").Select(notice => notice.Source.Number));
    }

    [Theory, OnBothDatabases]
    public async Task What_a_channel_refuses_or_nobody_may_see_any_more_is_dropped(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        var channel = new ChannelForTests { Refuses = "ada" };
        var deliver = new DeliverNotices(place.Store, [channel], new LaterClock(TimeSpan.FromMinutes(1)));
        await deliver.OpenAsync(Stop);
        await place.Propose("--project", "ledger");
        await place.Do("rfc", "comment", "1", "--text", "Look, @bob", "--by", "carol");
        await place.Do("project", "set", "ledger", "--visible-to", "payments");

        await deliver.RunAsync(Stop);

        Assert.DoesNotContain(channel.Taken, notice => notice.Person is "bob" or "ada");
        await using var context = place.Store.Context();
        Assert.Equal(0, await context.Set<NoticeDeliveryRow>().CountAsync(Stop));
    }

    [Fact]
    public async Task A_channel_that_is_gone_gets_no_more_and_settings_name_those_there_are()
    {
        using var place = await DecidedPlace.On(TestDatabase.Sqlite);
        await new DeliverNotices(place.Store, [new ChannelForTests()], TimeProvider.System).OpenAsync(Stop);
        await place.Do("notice", "set", "your-move", "off", "--channel", ChannelForTests.Called, "--by", "ada");
        await place.Propose();
        await using (var context = place.Store.Context())
            Assert.Equal(["carol"], await context.Set<NoticeDeliveryRow>().Select(row => row.Person).ToListAsync(Stop));

        await new DeliverNotices(place.Store, [], TimeProvider.System).OpenAsync(Stop);
        await place.Propose();

        await using var after = place.Store.Context();
        Assert.Equal(0, await after.Set<NoticeDeliveryRow>().CountAsync(Stop));
        Assert.Equal(4, await after.Set<NoticeRow>().CountAsync(Stop));
    }

    [Theory, OnBothDatabases]
    public async Task Who_is_killed_after_handing_one_over_hands_it_over_again_and_loses_none(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await new DeliverNotices(place.Store, [new ChannelForTests()], TimeProvider.System).OpenAsync(Stop);
        for (var i = 0; i < 3; i++)
            await place.Propose();
        using (var killed = ChildProcess.Start(ChildProcess.DeliverAndHang, place.Place))
        {
            Assert.Equal("handed over 1", await WorkOfAChild.NextAsync(killed, "handed over"));
            Assert.Equal("handed over 2", await WorkOfAChild.NextAsync(killed, "handed over"));
            killed.Kill();
            await killed.WaitForExitAsync(Stop);
        }

        var channel = new ChannelForTests();
        await new DeliverNotices(place.Store, [channel], new LaterClock(TimeSpan.FromMinutes(1))).RunAsync(Stop);

        // Of six notices the first was written down as taken, the second was not.
        Assert.Equal(5, channel.Taken.Count);
        foreach (var person in channel.Taken.GroupBy(notice => notice.Person))
            Assert.Equal(person.Select(notice => notice.Key).Order(), person.Select(notice => notice.Key));
    }

    [Theory, OnBothDatabases]
    public async Task Who_is_killed_while_writing_leaves_events_with_all_their_notices(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await new DeliverNotices(place.Store, [new ChannelForTests()], TimeProvider.System).OpenAsync(Stop);
        await place.Propose();
        using (var killed = ChildProcess.Start(ChildProcess.CommentForever, place.Place))
        {
            for (var i = 0; i < 5; i++)
                await WorkOfAChild.NextAsync(killed, "commented");
            killed.Kill();
            await killed.WaitForExitAsync(Stop);
        }

        await using var context = place.Store.Context();
        var comments = await context.Set<RfcEventRow>().CountAsync(row => row.Kind == "Commented", Stop);
        Assert.True(comments >= 5);
        // Bob comments on his own RFC: Ada and Carol hear of each, in the page and by the channel.
        Assert.Equal(2 + (2 * comments), await context.Set<NoticeRow>().CountAsync(Stop));
        Assert.Equal(2 + (2 * comments), await context.Set<NoticeDeliveryRow>().CountAsync(Stop));
        Assert.True((await new CommentOnRfc(await place.As("bob")).RunAsync(new ThingAddress(1), new CommentDraft("Still here"), Stop)).IsOk);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_writes_at_the_same_time_notices_are_numbered_in_the_order_in_which_they_can_be_read(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        for (var i = 0; i < 4; i++)
            await place.Propose();
        var bob = await place.As("bob");
        await Task.WhenAll(Enumerable.Range(1, 4).Select(rfc => Task.Run(
            async () =>
            {
                for (var i = 0; i < 5; i++)
                    Assert.True((await new CommentOnRfc(bob).RunAsync(new ThingAddress(rfc), new CommentDraft("x"), Stop)).IsOk);
            },
            Stop)));

        await using var context = place.Store.Context();
        var rows = await context.Set<NoticeRow>().AsNoTracking().Where(row => row.Person == "ada").OrderBy(row => row.Key).ToListAsync(Stop);
        Assert.Equal(24, rows.Count);
        foreach (var rfc in rows.GroupBy(row => row.Subject))
            Assert.Equal(rfc.Select(row => row.Event).Order(), rfc.Select(row => row.Event));
    }
}
