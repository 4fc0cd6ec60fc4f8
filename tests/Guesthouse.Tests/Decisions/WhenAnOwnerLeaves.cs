using System.Text.Json.Nodes;
using Guesthouse.Cli;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Decisions;

/// <summary>Ada and Carol are to sign RFC 1 of Bob, and an import lets one of them go.</summary>
public class WhenAnOwnerLeaves
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task They_are_waited_for_no_more_which_the_timeline_says_once(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose("--project", "ledger");
        await place.LetGo("ada");

        await place.Do("rfc", "list");
        var shown = await Shown(place);

        Assert.Equal(["Proposed", "OwnerLeft"], shown["events"]!.AsArray().Select(happened => (string?)happened!["kind"]));
        Assert.Equal((null, "ada"), ((string?)shown["events"]![1]!["by"], (string?)shown["events"]![1]!["left"]));
        Assert.Contains("Ada Lind: left, and is waited for no more", await place.Do("rfc", "show", "1"), StringComparison.Ordinal);
        await place.Do("rfc", "sign", "1", "--by", "carol");
        Assert.Equal(("accepted", 3), ((string?)(await Shown(place))["state"], (int)(await Shown(place))["version"]!));
        await RowsHold(place);
    }

    [Theory, OnBothDatabases]
    public async Task What_the_others_had_signed_is_accepted_and_its_author_is_told(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose("--project", "ledger");
        await place.Do("rfc", "sign", "1", "--by", "carol");
        await place.LetGo("ada");

        Assert.Contains("accepted", await place.Do("rfc", "list"), StringComparison.Ordinal);

        var decision = JsonNode.Parse(await place.Do("decision", "list", "--project", "ledger", "--format", "json"))!["decisions"]![0]!;
        Assert.Equal(("accepted", null), ((string?)decision["outcome"], (string?)decision["by"]));
        Assert.Contains("RfcAccepted", await place.Do("notice", "list", "--by", "bob"), StringComparison.Ordinal);
        await RowsHold(place);
    }

    [Theory, OnBothDatabases]
    public async Task With_no_owner_left_it_stands_open_and_lapses_at_its_deadline(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        await place.LetGo("ada", "carol");

        Assert.Equal(0, await new ConcludeRfcs(place.Store, TimeProvider.System).RunAsync(Stop));
        Assert.Equal(0, await new ConcludeRfcs(place.Store, TimeProvider.System).RunAsync(Stop));
        Assert.Equal(("open", 3), ((string?)(await Shown(place))["state"], (int)(await Shown(place))["version"]!));
        Assert.Equal(1, await new ConcludeRfcs(place.Store, new LaterClock(TimeSpan.FromDays(32))).RunAsync(Stop));
        Assert.Equal("lapsed", (string?)(await Shown(place))["state"]);
    }

    [Theory, OnBothDatabases]
    public async Task Seen_after_the_deadline_it_is_as_if_it_had_been_seen_at_once(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        await place.Do("rfc", "sign", "1", "--by", "carol");
        await place.LetGo("ada");

        Assert.Equal(0, await new ConcludeRfcs(place.Store, new LaterClock(TimeSpan.FromDays(32))).RunAsync(Stop));
        Assert.Equal("accepted", (string?)(await Shown(place))["state"]);
    }

    [Theory, OnBothDatabases]
    public async Task Who_comes_back_may_sign_and_nobody_names_who_is_gone(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        await place.LetGo("ada");
        await place.Do("rfc", "list");
        var refused = await place.Run("rfc", "revise", "1", "--owner", "ada", "--by", "bob");
        Assert.Equal((ExitCode.Conflict, "guesthouse: 'ada' has left the organization.\n"), (refused.ExitCode, refused.Error));

        await place.Do("import", "undo");
        await place.Do("rfc", "sign", "1", "--by", "ada");

        Assert.Equal([true, null], (await Shown(place))["owners"]!.AsArray().Select(owner => (bool?)owner!["agrees"]));
        await RowsHold(place);
    }

    private static async Task<JsonNode> Shown(DecidedPlace place) => JsonNode.Parse(await place.Do("rfc", "show", "1", "--format", "json"))!;

    private static async Task RowsHold(DecidedPlace place)
    {
        await using var context = place.Store.Context();
        var (rfc, row) = (Rfc.From(await StoredRfcs.EventsAsync(context, 1, Stop)), await context.Set<RfcRow>().SingleAsync(Stop));
        Assert.Equal((rfc.Version, rfc.State, rfc.LastAt.ToDateTimeOffset()), (row.Version, row.State, row.LastAt));
    }
}
