using Guesthouse.Contributions.Requests;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Contributions;

public class WhatConcernsSomebody
{
    [Theory, OnBothDatabases]
    public async Task What_their_team_asked_for_is_news_whoever_asked_and_what_another_team_asked_for_is_not(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var number = await houses.File("bob");
        await houses.Move("carol", number, AskedHouses.Plan);

        // Eve is of Ranking, which is below Search; Finn is of the whole company.
        Assert.Equal([number], (await Mine(houses, "eve")).News.Select(news => news.Line.Number).Distinct());
        Assert.Contains((await Mine(houses, "eve")).News, news => news.Happened.Act is RequestMoved { Step: RequestStep.Plan });
        Assert.Empty((await Mine(houses, "finn")).News);
    }

    [Theory, OnBothDatabases]
    public async Task What_their_houses_have_planned_stands_beside_what_they_decide_until_it_is_delivered(TestDatabase database)
    {
        using var houses = await AskedHouses.On(database);
        var (planned, waiting) = (await houses.File(), await houses.File("eve"));
        await houses.Move("carol", planned, AskedHouses.Plan);

        var carol = await Mine(houses, "carol");
        Assert.Equal([planned], carol.Planned.Lines.Select(line => line.Number));
        Assert.Equal(1, carol.Planned.Total);
        Assert.Equal([waiting], carol.Decisions.Entries.Select(entry => entry.Line.Number));
        Assert.Empty((await Mine(houses, "bob")).Planned.Lines);

        await houses.Move("carol", planned, new RequestStepDraft(RequestStep.Deliver) { Why = "4.2" });
        Assert.Equal(0, (await Mine(houses, "carol")).Planned.Total);
    }

    [Fact]
    public async Task News_of_a_project_that_was_restricted_reach_nobody_but_those_who_asked()
    {
        using var houses = await AskedHouses.On(TestDatabase.Sqlite);
        var number = await houses.File("bob");
        await houses.Installation.Run("project", "set", "ledger", "--visible-to", "payments");
        await houses.Move("carol", number, AskedHouses.Plan);

        Assert.Single((await Mine(houses, "eve")).News, news => news.Happened.Act is RequestMoved);
        Assert.Empty((await Mine(houses, "finn")).News);
    }

    private static Task<MyRequests> Mine(AskedHouses houses, string person) =>
        houses.Read(houses.As(person), readers => readers.Mine.ReadAsync(12, TestContext.Current.CancellationToken));
}
