using System.Text.Json;
using Guesthouse.Cli;
using Guesthouse.Notices;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Decisions;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Notices;

public class WhenPeopleAreTold
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Everybody_hears_what_concerns_them_and_not_what_they_did(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Do("request", "file", "ledger", "--need", "Receipts as PDF", "--purpose", "Auditors ask", "--by", "bob");
        await place.Do("request", "comment", "1", "--text", "What do you think, @dan?", "--by", "ada");
        await place.Do("request", "ask", "1", "--question", "Which auditors?", "--by", "carol");
        await place.Do("request", "answer", "1", "--answer", "Ours", "--by", "bob");

        Assert.Equal(["requestAsked yourMove", "requestCommented yours"], await Told(place, "bob"));
        Assert.Equal(["requestAnswered yourMove", "requestCommented yours", "requestFiled yourMove"], await Told(place, "carol"));
        Assert.Equal(["requestCommented mentioned"], await Told(place, "dan"));
        Assert.Equal(["requestAnswered followed", "requestAsked followed"], await Told(place, "ada"));
    }

    [Theory, OnBothDatabases]
    public async Task What_was_read_stays_read_and_reading_all_can_be_taken_back(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        await place.Propose();
        var carol = await place.As("carol");
        var first = (await Notices(place, "carol")).Last().GetProperty("key").GetInt64();

        Assert.True((await new ReadNotices(carol).RunAsync(first, isRead: true, Stop)).IsOk);
        Assert.Single(await Told(place, "carol", "--unread"));
        var at = (await new ReadNotices(carol).AllAsync(long.MaxValue, Stop)).Value;
        Assert.Empty(await Told(place, "carol", "--unread"));
        Assert.Equal(1, (await new ReadNotices(carol).UndoAllAsync(at, Stop)).Value);
        Assert.Single(await Told(place, "carol", "--unread"));
        Assert.Equal(ExitCode.NotFoundOrForbidden, (await place.Run("notice", "read", FormattableString.Invariant($"{first}"), "--by", "ada")).ExitCode);
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_acts_on_something_has_read_what_they_were_told_of_it(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        foreach (var need in new[] { "Receipts as PDF", "Receipts on paper" })
            await place.Do("request", "file", "ledger", "--need", need, "--purpose", "Auditors ask", "--by", "bob");
        Assert.Equal(["requestFiled yourMove", "requestFiled yourMove", "rfcProposed yourMove"], await Told(place, "carol", "--unread"));

        await place.Do("request", "ask", "1", "--question", "Which auditors?", "--by", "carol");
        Assert.Equal(["requestFiled yourMove", "rfcProposed yourMove"], await Told(place, "carol", "--unread"));
        Assert.Equal(["requestAsked yourMove"], await Told(place, "bob", "--unread"));
        Assert.Equal(["rfcProposed yourMove"], await Told(place, "ada", "--unread"));

        await place.Do("rfc", "sign", "1", "--by", "carol");
        Assert.Equal(["requestFiled yourMove"], await Told(place, "carol", "--unread"));
        Assert.Equal(3, (await Told(place, "carol")).Count());
    }

    [Theory, OnBothDatabases]
    public async Task After_four_hundred_days_they_are_told_no_more_but_of_what_is_still_on_its_way(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        await using (var context = place.Store.Context())
        {
            var carols = await context.Set<NoticeRow>().SingleAsync(row => row.Person == "carol", Stop);
            context.Add(new NoticeDeliveryRow { Channel = "mail", Person = "carol", Notice = carols.Key, NextAt = DateTimeOffset.UnixEpoch });
            await context.SaveChangesAsync(Stop);
        }

        Assert.Equal(0, await new DropOldNotices(place.Store, new LaterClock(TimeSpan.FromDays(399))).RunAsync(Stop));
        Assert.Equal(1, await new DropOldNotices(place.Store, new LaterClock(TimeSpan.FromDays(401))).RunAsync(Stop));

        Assert.Empty(await Told(place, "ada"));
        Assert.Single(await Told(place, "carol"));
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_is_made_one_with_somebody_is_told_as_one_and_chose_as_one(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Do("notice", "set", "mentioned", "off", "--by", "eve");
        await place.Do("notice", "set", "followed", "off", "--by", "eve");
        await place.Do("notice", "set", "followed", "on", "--by", "bob");
        await place.Do("request", "file", "ledger", "--need", "Receipts as PDF", "--purpose", "Auditors ask", "--by", "eve");
        await place.Do("request", "ask", "1", "--question", "Which auditors?", "--by", "carol");
        await place.Do("request", "comment", "1", "--text", "Ours", "--by", "eve");
        await using var context = place.Store.Context();
        context.Add(new NoticeDeliveryRow { Channel = "mail", Person = "eve", Notice = (await context.Set<NoticeRow>().FirstAsync(row => row.Person == "eve", Stop)).Key, NextAt = DateTimeOffset.UnixEpoch });
        await context.SaveChangesAsync(Stop);
        var before = await Naming(place, "eve");

        await place.Do("people", "merge", "eve", "bob");

        Assert.Equal((0, 0, 0, 0), await Naming(place, "eve"));
        Assert.Equal(before, await Naming(place, "bob"));
        Assert.Equal(["requestAsked yourMove"], await Told(place, "bob"));

        await place.Do("people", "undo");
        Assert.Equal(before, await Naming(place, "eve"));
    }

    [Theory, OnBothDatabases]
    public async Task Whoever_answered_before_they_were_made_one_with_somebody_is_not_counted_twice(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Do("request", "file", "ledger", "--need", "Receipts as PDF", "--purpose", "Auditors ask", "--by", "bob");
        await place.Do("request", "ask", "1", "--question", "Which auditors?", "--by", "carol");

        await place.Do("people", "merge", "carol", "dan");

        await using var context = place.Store.Context();
        Assert.Equal("dan", Assert.Single(await context.Set<RequestTermRow>().AsNoTracking().ToListAsync(Stop)).AnsweredBy);
        await place.Do("request", "check");
        await place.Do("people", "undo");
        Assert.Equal("carol", Assert.Single(await context.Set<RequestTermRow>().AsNoTracking().ToListAsync(Stop)).AnsweredBy);
    }

    [Theory, OnBothDatabases]
    public async Task Who_does_not_want_a_kind_gets_it_no_more(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Do("notice", "set", "your-move", "off", "--by", "carol");
        await place.Propose();
        await place.Do("notice", "set", "your-move", "on", "--by", "carol");
        await place.Propose();

        Assert.Single(await Told(place, "carol"));
        Assert.Equal(2, (await Told(place, "ada")).Count());
        Assert.Contains("There is no channel 'pigeon'", (await place.Run("notice", "set", "yours", "off", "--channel", "pigeon", "--by", "carol")).Error, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Of_what_somebody_may_no_longer_see_they_read_no_more(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose("--project", "ledger");
        await place.Do("rfc", "comment", "1", "--text", "Look, @bob and @dan", "--by", "ada");
        Assert.Equal(["rfcCommented mentioned"], await Told(place, "bob"));

        await place.Do("project", "set", "ledger", "--visible-to", "payments");

        Assert.Empty(await Told(place, "bob"));
        Assert.Equal(["rfcProposed yourMove"], (await Told(place, "carol")).TakeLast(1));
    }

    [Fact]
    public async Task No_notice_holds_a_text()
    {
        using var place = await DecidedPlace.On(TestDatabase.Sqlite);
        await place.Propose();
        await place.Do("rfc", "redact", "1", "--text", "1/1", "--by", "bob");

        var line = (await Notices(place, "ada")).Single();
        Assert.Equal(JsonValueKind.Null, line.GetProperty("title").ValueKind);
    }

    [Fact]
    public async Task Notices_are_for_people() =>
        Assert.Equal("guesthouse: Notices are for people; say --by PERSON.\n", (await (await DecidedPlace.On(TestDatabase.Sqlite)).Run("notice", "list")).Error);

    internal static async Task<IEnumerable<JsonElement>> Notices(DecidedPlace place, string person, params string[] more) =>
        JsonDocument.Parse(await place.Do(["notice", "list", "--by", person, .. more, "--format", "json"])).RootElement.GetProperty("notices").EnumerateArray();

    /// <summary>How many notices, deliveries, choices and notices of their acts name somebody.</summary>
    private static async Task<(int Notices, int Deliveries, int Choices, int Acts)> Naming(DecidedPlace place, string person)
    {
        await using var context = place.Store.Context();
        return (
            await context.Set<NoticeRow>().CountAsync(row => row.Person == person, Stop),
            await context.Set<NoticeDeliveryRow>().CountAsync(row => row.Person == person, Stop),
            await context.Set<NoticeSettingRow>().CountAsync(row => row.Person == person, Stop),
            await context.Set<NoticeRow>().CountAsync(row => row.ByPerson == person, Stop));
    }

    private static async Task<IEnumerable<string>> Told(DecidedPlace place, string person, params string[] more) =>
        (await Notices(place, person, more)).Select(line => $"{line.GetProperty("topic").GetString()} {line.GetProperty("kind").GetString()}");
}
