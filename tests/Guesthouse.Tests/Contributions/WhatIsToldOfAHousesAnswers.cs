using Guesthouse.Domain.Catalog.Readiness;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Contributions;

public class WhatIsToldOfAHousesAnswers
{
    private static readonly DateOnly later = new(2026, 3, 6);

    [Theory, OnBothDatabases]
    public async Task The_median_of_first_responses_and_the_promises_kept_are_told_once_five_people_are_in_them(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        // Answered after 2, 4, 6 working hours, and one not at all.
        var asked = new[] { await houses.File("bob"), await houses.File("eve"), await houses.File("finn") };
        foreach (var number in asked)
        {
            houses.Clock.MoveTo(houses.Clock.GetUtcNow().AddHours(2));
            await houses.Comment("carol", number, "We read it.");
        }
        Assert.Empty(await Read<AnswerTimeFact>(houses));
        Assert.Empty(await Read<PromiseKeptFact>(houses));

        await houses.File("dan");
        houses.Clock.MoveTo(new DateTimeOffset(2026, 3, 4, 12, 0, 0, TimeSpan.Zero));
        Assert.Empty(await Read<AnswerTimeFact>(houses));
        Assert.Equal([new PromiseKeptFact(3, 4)], await Read<PromiseKeptFact>(houses));
        // Dan asked on Monday at four: by noon of Wednesday 1 + 8 + 3 hours were worked.
        await houses.Comment("ada", 4, "Late, and sorry.");
        Assert.Equal([new AnswerTimeFact(5, 4)], await Read<AnswerTimeFact>(houses));
        Assert.Equal([new PromiseKeptFact(3, 4)], await Read<PromiseKeptFact>(houses));
    }

    [Theory, OnBothDatabases]
    public async Task Help_is_wanted_now_for_what_is_open(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        foreach (var _ in new[] { 1, 2 })
            await houses.Move("carol", await houses.File(), AskedHouses.Open);
        await houses.File("carol", "finder");
        Assert.Equal([new WantedNowFact(2)], await Read<WantedNowFact>(houses));
        await houses.Move("carol", 1, AskedHouses.Plan);
        Assert.Equal([new WantedNowFact(1)], await Read<WantedNowFact>(houses));
    }

    [Theory, OnBothDatabases]
    public async Task A_term_that_was_answered_before_the_window_is_forgotten(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        foreach (var by in new[] { "bob", "eve", "finn", "dan" })
            await houses.Comment("carol", await houses.File(by), "We read it.");
        await using var context = houses.Store.Context();
        var port = Program.Facts().Port<AnswerTimeFact>()!;
        Assert.Single(await port.ReadAsync(context, null, later.AddDays(85), TestContext.Current.CancellationToken));
        Assert.Empty(await port.ReadAsync(context, null, later.AddDays(86), TestContext.Current.CancellationToken));
        var ledger = await context.Set<ProjectRow>().Where(project => project.Slug == "ledger").Select(project => project.Key).SingleAsync(TestContext.Current.CancellationToken);
        Assert.Empty(await port.ReadAsync(context, [ledger + 1], later, TestContext.Current.CancellationToken));
    }

    private static async Task<IEnumerable<TFact>> Read<TFact>(AskedHouses houses)
        where TFact : notnull
    {
        await using var context = houses.Store.Context();
        return (await Program.Facts().ReadAsync<TFact>(context, null, later, TestContext.Current.CancellationToken))!.Values;
    }
}
