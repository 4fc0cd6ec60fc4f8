using System.Text.Json;
using Guesthouse.Cli;
using Guesthouse.Contributions.Writing;
using Guesthouse.Decisions.Rfcs;
using Guesthouse.Domain.Decisions.Rfcs;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Access.Accounts;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Decisions;

public class WhenAnRfcIsDecided
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task The_last_signature_accepts_it_and_the_log_says_who_and_why(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose("--project", "ledger");
        await place.Do("rfc", "sign", "1", "--by", "carol");
        await place.Do("rfc", "object", "1", "--why", "Rounding is not said", "--by", "ada");
        await place.Do("rfc", "sign", "1", "--note", "Now it is", "--by", "ada");

        var rfc = JsonDocument.Parse(await place.Do("rfc", "show", "1", "--format", "json")).RootElement;
        Assert.Equal(("accepted", 4, "ledger"), (rfc.GetProperty("state").GetString(), rfc.GetProperty("version").GetInt32(), rfc.GetProperty("project").GetString()));
        var decision = JsonDocument.Parse(await place.Do("decision", "list", "--project", "ledger", "--format", "json")).RootElement.GetProperty("decisions")[0];
        Assert.Equal(
            ("rfc", 1, "accepted", "ada", "Now it is", "Money as whole cents"),
            (decision.GetProperty("kind").GetString(), decision.GetProperty("number").GetInt32(), decision.GetProperty("outcome").GetString(), decision.GetProperty("by").GetString(), decision.GetProperty("why").GetString(), decision.GetProperty("title").GetString()));
    }

    [Theory, OnBothDatabases]
    public async Task At_its_deadline_Guesthouse_ends_it_once(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        await place.Propose();
        await place.Do("rfc", "object", "2", "--why", "No", "--by", "ada");
        var (before, after) = (new LaterClock(TimeSpan.FromDays(29)), new LaterClock(TimeSpan.FromDays(32)));

        Assert.Equal(0, await new ConcludeRfcs(place.Store, before).RunAsync(Stop));
        Assert.Equal(2, await new ConcludeRfcs(place.Store, after).RunAsync(Stop));
        Assert.Equal(0, await new ConcludeRfcs(place.Store, after).RunAsync(Stop));

        var states = JsonDocument.Parse(await place.Do("rfc", "list", "--format", "json")).RootElement.EnumerateArray().OrderBy(rfc => rfc.GetProperty("number").GetInt32()).Select(rfc => rfc.GetProperty("state").GetString());
        Assert.Equal(["lapsed", "rejected"], states);
        Assert.Contains("RfcLapsed", await place.Do("notice", "list", "--by", "bob"), StringComparison.Ordinal);
        await place.Do("rfc", "reopen", "1", "--why", "Ada was away", "--until", DecidedPlace.LastDay, "--by", "bob");
        Assert.Contains("RfcReopened", await place.Do("notice", "list", "--by", "ada"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Two_owners_who_sign_at_once_both_have_signed_and_it_is_accepted_once(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        var (ada, carol) = (await place.As("ada"), await place.As("carol"));

        var signed = await Task.WhenAll(
            Task.Run(() => new SignRfc(ada).RunAsync(new ThingAddress(1), null, Stop), Stop), Task.Run(() => new SignRfc(carol).RunAsync(new ThingAddress(1), null, Stop), Stop));

        Assert.All(signed, done => Assert.True(done.IsOk));
        Assert.Equal([2, 3], signed.Select(done => done.Value.Version).Order());
        Assert.Contains("accepted", await place.Do("rfc", "list"), StringComparison.Ordinal);
        await using var context = place.Store.Context();
        Assert.Equal(1, await context.Set<DecisionRow>().CountAsync(Stop));
    }

    [Theory, OnBothDatabases]
    public async Task Who_read_an_older_version_is_told_what_happened_meanwhile(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        await place.Do("rfc", "revise", "1", "--proposal", "Decimals", "--by", "bob");

        var late = await place.Run("rfc", "sign", "1", "--at-version", "1", "--by", "carol");

        Assert.Equal((ExitCode.Conflict, "guesthouse: RFC 1 is at version 2, and you read 1. Meanwhile: Revised by bob. Read it again and repeat what still holds.\n"), (late.ExitCode, late.Error));
    }

    [Theory, OnBothDatabases]
    public async Task Its_rows_are_what_its_events_say_also_after_a_text_was_emptied(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        await place.Do("rfc", "sign", "1", "--by", "carol");
        await place.Do("rfc", "comment", "1", "--text", "My number is 0170 123", "--by", "ada");
        var text = JsonDocument.Parse(await place.Do("rfc", "show", "1", "--format", "json")).RootElement.GetProperty("events")[2].GetProperty("texts")[0];
        await place.Do("rfc", "redact", "1", "--text", FormattableString.Invariant($"{text.GetProperty("text").GetInt64()}/1"), "--by", "ada");

        Assert.DoesNotContain("0170", await place.Do("rfc", "show", "1", "--format", "json"), StringComparison.Ordinal);
        await using var context = place.Store.Context();
        var rfc = Rfc.From(await StoredRfcs.EventsAsync(context, 1, Stop));
        var row = await context.Set<RfcRow>().SingleAsync(Stop);
        Assert.Equal((4, rfc.Version, rfc.State, rfc.LastAt.ToDateTimeOffset()), (row.Version, row.Version, row.State, row.LastAt));
        Assert.Equal(rfc.Owners.Select(owner => (owner.Value, rfc.SignOffs.ContainsKey(owner))), await context.Set<RfcOwnerRow>().OrderBy(owner => owner.Place).Select(owner => new ValueTuple<string, bool>(owner.Person, owner.Agrees == true)).ToListAsync(Stop));
        Assert.DoesNotContain("0170", string.Concat(await context.Set<TextRow>().Select(one => one.Body).ToListAsync(Stop)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_may_not_is_told_why_and_nothing_changes()
    {
        using var place = await DecidedPlace.On(TestDatabase.Sqlite);
        await place.Propose("--project", "ledger");

        Assert.Equal("guesthouse: 'bob' is none of the owners who must sign.\n", (await place.Run("rfc", "sign", "1", "--by", "bob")).Error);
        Assert.Contains("This is for the author of the RFC", (await place.Run("rfc", "withdraw", "1", "--by", "ada")).Error, StringComparison.Ordinal);
        Assert.Contains("Only people sign", (await place.Run("rfc", "sign", "1")).Error, StringComparison.Ordinal);
        Assert.Contains("The comment is missing", (await place.Run("rfc", "object", "1", "--why", " ", "--by", "ada")).Error, StringComparison.Ordinal);
        Assert.Contains("characters are more than", (await place.Run("rfc", "comment", "1", "--text", new string('x', 1_000_000), "--by", "bob")).Error, StringComparison.Ordinal);
        Assert.Contains("has no person with the id 'nobody'", (await place.Run("rfc", "revise", "1", "--owner", "nobody", "--by", "bob")).Error, StringComparison.Ordinal);
        Assert.Contains("lies behind", (await place.Run("rfc", "revise", "1", "--until", "2020-01-01", "--by", "bob")).Error, StringComparison.Ordinal);
        Assert.Equal(1, JsonDocument.Parse(await place.Do("rfc", "show", "1", "--format", "json")).RootElement.GetProperty("version").GetInt32());
        await place.Do("rfc", "withdraw", "1", "--by", "carol");
        Assert.Contains("it is finished", (await place.Run("rfc", "revise", "1", "--title", "Else", "--by", "bob")).Error, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Of_a_restricted_project_nobody_outside_learns_and_no_outsider_is_asked_to_sign(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose("--project", "ledger");
        await place.Do("project", "set", "ledger", "--visible-to", "payments");

        foreach (var command in new[] { "rfc show 1", "rfc sign 1", "rfc comment 1 --text x", "rfc revise 1", "rfc withdraw 1" })
        {
            var answer = await place.Run([.. command.Split(' '), "--by", "bob"]);
            Assert.Equal((ExitCode.NotFoundOrForbidden, "guesthouse: There is no RFC 1; guesthouse rfc list shows those there are.\n"), (answer.ExitCode, answer.Error));
        }
        Assert.DoesNotContain("Money", await place.Do("rfc", "list", "--by", "bob"), StringComparison.Ordinal);
        Assert.Contains("Money", await place.Do("rfc", "list", "--by", "ada"), StringComparison.Ordinal);
        var outsider = await place.Run("rfc", "propose", "--project", "ledger", "--title", "x", "--problem", "y", "--proposal", "z", "--owner", "bob", "--until", DecidedPlace.LastDay);
        Assert.Equal("guesthouse: 'bob' may not know of ledger, and so cannot sign for it.\n", outsider.Error);
    }

    [Theory, OnBothDatabases]
    public async Task Who_was_made_one_with_an_owner_signs_for_them(TestDatabase database)
    {
        using var place = await DecidedPlace.On(database);
        await place.Propose();
        await place.Do("people", "merge", "carol", "dan");

        await place.Do("rfc", "sign", "1", "--by", "ada");
        Assert.Contains("RFC 1", await place.Do("rfc", "sign", "1", "--by", "dan"), StringComparison.Ordinal);
        Assert.Contains("accepted", await place.Do("rfc", "list"), StringComparison.Ordinal);
    }
}
