using System.Text.Json;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Decisions;

public class WhenDecisionsAreLookedUp
{
    [Theory, OnBothDatabases]
    public async Task The_log_tells_what_was_decided_the_newest_first(TestDatabase database)
    {
        using var place = await Decided(database);

        Assert.Equal(["accepted RFC", "declined 2", "opened 1"], await Told(place));
        Assert.Equal(["declined 2"], await Told(place, "--outcome", "declined"));
        Assert.Equal(["declined 2", "opened 1"], await Told(place, "--kind", "request"));
        Assert.Equal(["declined 2", "opened 1"], await Told(place, "--project", "ledger"));
        Assert.Equal([], await Told(place, "--since", "2999-01-01"));
        Assert.StartsWith("at,kind,number,title,project,outcome,by,why,alternative\r\n", await place.Do("decision", "list", "--format", "csv"), StringComparison.Ordinal);
        Assert.Contains("request,2,Invoices by mail,ledger,declined,carol,Postage is dear,Fetch them", await place.Do("decision", "list", "--format", "csv"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Words_are_found_in_needs_titles_reasons_and_alternatives_with_typing_errors(TestDatabase database)
    {
        using var place = await Decided(database);

        Assert.Equal(["declined 2"], await Told(place, "invoices"));
        Assert.Equal(["declined 2"], await Told(place, "postgae"));
        Assert.Equal(["declined 2"], await Told(place, "fetch", "mail"));
        Assert.Equal(["accepted RFC"], await Told(place, "whole", "cents"));
        Assert.Equal([], await Told(place, "fetch", "cents"));
        Assert.Equal(["declined 2"], await Told(place, "#2"));
    }

    [Theory, OnBothDatabases]
    public async Task Emptied_reasons_are_found_no_more_and_the_decision_stays(TestDatabase database)
    {
        using var place = await Decided(database);
        var show = JsonDocument.Parse(await place.Do("decision", "list", "postage", "--format", "json")).RootElement;
        Assert.Equal(1, show.GetProperty("total").GetInt32());
        await using (var context = place.Store.Context())
        {
            var row = context.Set<Guesthouse.Storage.Rows.DecisionRow>().Single(row => row.Outcome == Domain.Decisions.DecisionOutcome.Declined);
            await place.Do("request", "redact", "2", "--text", FormattableString.Invariant($"{row.WhyText}/{row.WhyVersion}"), "--by", "carol");
        }

        Assert.Equal([], await Told(place, "postage"));
        Assert.Equal(["declined 2"], await Told(place, "fetch"));
        Assert.DoesNotContain("Postage", await place.Do("decision", "list", "--format", "csv"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task Of_a_restricted_project_only_those_learn_who_see_it_and_who_asked(TestDatabase database)
    {
        using var place = await Decided(database);
        await place.Do("project", "set", "ledger", "--visible-to", "payments");

        Assert.Equal(["accepted RFC", "declined 2", "opened 1"], await Told(place, "--by", "ada"));
        Assert.Equal(["accepted RFC", "declined 2", "opened 1"], await Told(place, "--by", "bob"));
        Assert.Equal(["accepted RFC"], await Told(place, "--by", "eve"));
        Assert.Equal([], await Told(place, "postage", "--by", "eve"));
    }

    private static async Task<IEnumerable<string>> Told(DecidedPlace place, params string[] asked) =>
        JsonDocument.Parse(await place.Do(["decision", "list", .. asked, "--format", "json"])).RootElement.GetProperty("decisions").EnumerateArray()
            .Select(line => $"{line.GetProperty("outcome").GetString()} {(line.GetProperty("kind").GetString() == "rfc" ? "RFC" : line.GetProperty("number").ToString())}");

    /// <summary>Bob asked for two things, of which Carol opened one and declined the other; then an RFC of the organization was accepted.</summary>
    private static async Task<DecidedPlace> Decided(TestDatabase database)
    {
        var place = await DecidedPlace.On(database);
        await place.Do("request", "file", "ledger", "--need", "Receipts as PDF", "--purpose", "Auditors ask for them", "--by", "bob");
        await place.Do("request", "file", "ledger", "--need", "Invoices by mail", "--purpose", "Customers want them", "--by", "bob");
        await place.Do("request", "open", "1", "--story", "As an auditor", "--done", "Tests", "--size", "S", "--by", "carol");
        await place.Do("request", "decline", "2", "--reason", "Postage is dear", "--alternative", "Fetch them", "--by", "carol");
        await place.Propose();
        await place.Do("rfc", "sign", "1", "--by", "carol");
        await place.Do("rfc", "sign", "1", "--by", "ada");
        return place;
    }
}
