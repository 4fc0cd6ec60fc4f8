using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Contributions;

public class WhatIsKeptOfRequests
{
    [Theory, OnBothDatabases]
    public async Task Rows_are_what_the_events_say_after_every_act_and_after_texts_were_emptied(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();
        foreach (var (by, step) in new[] { ("carol", AskedHouses.Ask), ("bob", AskedHouses.Answer), ("carol", AskedHouses.Decline), ("dan", new RequestStepDraft(RequestStep.Reopen) { Why = "The law changed" }), ("carol", AskedHouses.Open), ("carol", AskedHouses.Plan), ("carol", new RequestStepDraft(RequestStep.Deliver) { Why = "4.2" }) })
        {
            houses.Clock.MoveTo(houses.Clock.GetUtcNow().AddHours(5));
            Assert.Equal([], (await houses.Move(by, number, step)).Problems);
            await houses.Holds();
        }
        foreach (var text in (await houses.Find("dan", number))!.Events.SelectMany(happened => ActTexts.Of(happened.Act)).ToList())
            Assert.Equal([], (await Redact(houses, "dan", number, text)).Problems);
        await houses.Holds();
        var found = (await houses.Find("dan", number))!;
        Assert.Equal((RequestState.Delivered, (string?)null, 0), (found.Request.State, found.Line.Need, found.Texts.Count));
        Assert.Equal(3, found.Request.Terms.Count);
    }

    [Theory, OnBothDatabases]
    public async Task A_row_that_says_otherwise_is_found_and_told(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();
        houses.Change(context => context.Set<RequestRow>().Single(row => row.Number == number).State = RequestState.Planned);

        var told = await houses.Installation.Run("request", "check");

        Assert.Equal((Guesthouse.Cli.ExitCode.Findings, "#1: State is 'Planned', and by its events 'Submitted'\n"), (told.ExitCode, told.Output.ReplaceLineEndings("\n")));
    }

    [Theory, OnBothDatabases]
    public async Task An_emptied_text_is_nowhere_any_more_and_nothing_is_found_by_it(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File(draft: AskedHouses.Draft("Receipts", "For the Merriweather audit"));
        var purpose = (await houses.Find("bob", number))!.Request.Details.Purpose;

        Assert.Equal("text.not-yours", (await Redact(houses, "eve", number, purpose)).Problems[0].Code);
        Assert.Equal("text.unknown", (await Redact(houses, "bob", number, new TextVersion(9999, 1))).Problems[0].Code);
        Assert.Equal(2, (await Redact(houses, "bob", number, purpose)).Value.Version);
        Assert.Equal(2, (await Redact(houses, "bob", number, purpose)).Value.Version);

        Assert.Equal([], await houses.Numbers("bob", new AskedRequests { Words = "merriweather" }));
        Assert.Equal([], await houses.Numbers("bob", new AskedRequests { Words = "meriweather" }));
        Assert.Equal([number], await houses.Numbers("bob", new AskedRequests { Words = "receipts" }));
        await using var context = houses.Store.Context();
        Assert.DoesNotContain("erriweather", string.Join('\n', context.Set<TextRow>().Select(row => row.Body)) + string.Join('\n', context.Set<RequestEventRow>().Select(row => row.Payload)) + string.Join('\n', context.Set<RequestWordRow>().Select(row => row.Word)), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(0, houses.Store.Count("request_trigrams WHERE word = 'merriweather'"));
        Assert.NotEqual(0, houses.Store.Count("request_trigrams WHERE word = 'receipts'"));
    }

    [Theory, OnBothDatabases]
    public async Task Two_people_who_are_made_one_have_asked_and_answered_as_one(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();
        await houses.Comment("eve", number, "Me too");
        await houses.Do("people", "merge", "bob", "eve");

        var found = (await houses.Find("eve", number))!;
        Assert.Equal(["eve", "eve"], found.Events.Select(happened => happened.By.Person!.Value.Value));
        Assert.Equal(("Eve Marsh", 1, true), (found.Line.Requester!.Name, found.Followers, found.MayEdit));
        Assert.Equal([number], await houses.Numbers("eve", new AskedRequests { Mine = true }));
        await houses.Holds();

        await houses.Do("people", "undo");
        Assert.Equal("bob", (await houses.Find("carol", number))!.Line.Requester!.Id);
        await houses.Holds();
    }

    [Theory, OnBothDatabases]
    public async Task Who_left_keeps_their_name_and_teams_are_called_as_today(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File();
        houses.Change(context =>
        {
            context.Set<PersonRow>().Single(row => row.Id == "bob").WithdrawnAt = DateTimeOffset.UnixEpoch;
            context.Set<MembershipRow>().Single(row => row.Person == "bob").WithdrawnAt = DateTimeOffset.UnixEpoch;
            context.Set<TeamRow>().Single(row => row.Id == "search").Name = "Search and Find";
        });

        var line = (await houses.Find("carol", number))!.Line;

        Assert.Equal(("Bob Okoro", true, "Search and Find"), (line.Requester!.Name, line.Requester.HasLeft, line.Team));
        Assert.True((await houses.Move("eve", number, new RequestStepDraft(RequestStep.Withdraw))).IsOk);
    }

    private static Task<Result<ThingWritten>> Redact(AskedHouses houses, string by, int number, TextVersion text) =>
        new RedactRequestText(houses.As(by)).RunAsync(new ThingAddress(number), text, TestContext.Current.CancellationToken);
}
