using System.Text.Json;
using Guesthouse.Cli;
using Guesthouse.Notices;
using Guesthouse.Tests.Decisions;
using Guesthouse.Tests.Storage;

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

    private static async Task<IEnumerable<string>> Told(DecidedPlace place, string person, params string[] more) =>
        (await Notices(place, person, more)).Select(line => $"{line.GetProperty("topic").GetString()} {line.GetProperty("kind").GetString()}");
}
