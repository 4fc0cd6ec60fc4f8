using Guesthouse.Cli;
using Guesthouse.Contributions.Requests;
using Guesthouse.Contributions.Writing;
using Guesthouse.Domain;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Contributions;

public class WhenAHouseTakesNoGuests
{
    [Theory, OnBothDatabases]
    public async Task A_closed_house_takes_requests_from_its_own_people_only(TestDatabase database)
    {
        using var houses = await At(database, GovernanceLevel.Closed);

        foreach (var guest in new[] { "bob", "eve", "finn" })
            Assert.Equal("request.house-closed", (await new FileRequestAs(houses, guest).Try()).Problems[0].Code);
        foreach (var host in new[] { "ada", "carol", "dan" })
            Assert.Equal([], (await new FileRequestAs(houses, host).Try()).Problems);
        Assert.Equal(3, houses.Store.Count("requests"));
    }

    [Theory, OnBothDatabases]
    public async Task The_command_line_refuses_with_the_reason_and_what_to_do_instead(TestDatabase database)
    {
        using var houses = await At(database, GovernanceLevel.Closed);

        var told = await houses.Installation.Run("request", "file", "ledger", "--need", "Receipts", "--purpose", "Auditors ask", "--by", "bob");

        Assert.Equal(ExitCode.NotFoundOrForbidden, told.ExitCode);
        Assert.Contains("closed to guests", told.Error, StringComparison.Ordinal);
        Assert.Contains("guesthouse project similar", told.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(GovernanceLevel.Closed, "request.no-contributions")]
    [InlineData(GovernanceLevel.BugReports, "request.no-contributions")]
    [InlineData(GovernanceLevel.ContributionsWelcome, null)]
    [InlineData(null, null)]
    public async Task What_takes_no_contributions_opens_no_request_and_plans_it_all_the_same(GovernanceLevel? level, string? refused)
    {
        using var houses = await At(TestDatabase.Sqlite, null);
        var number = await houses.File();
        await SetLevel(houses, level);

        Assert.Equal(refused, (await houses.Move("carol", number, AskedHouses.Open)).Problems is [var first, ..] ? first.Code : null);

        var found = (await houses.Find("carol", number))!;
        Assert.Equal((refused is not null, refused is null), (found.TakesNoContributions, found.Request.State == RequestState.Open));
        Assert.DoesNotContain(RequestStep.Open, found.Steps);
        Assert.Equal([], (await houses.Move("carol", number, AskedHouses.Plan)).Problems);
    }

    [Fact]
    public async Task A_house_that_takes_bug_reports_takes_requests()
    {
        using var houses = await At(TestDatabase.Sqlite, GovernanceLevel.BugReports);
        Assert.Equal([], (await new FileRequestAs(houses, "bob").Try()).Problems);
    }

    private static async Task<AskedHouses> At(TestDatabase database, GovernanceLevel? level)
    {
        var houses = await AskedHouses.On(database);
        await SetLevel(houses, level);
        return houses;
    }

    private static async Task SetLevel(AskedHouses houses, GovernanceLevel? level)
    {
        await using var context = houses.Store.Context();
        var ledger = await context.Set<ProjectRow>().SingleAsync(row => row.Slug == "ledger", TestContext.Current.CancellationToken);
        await context.Set<ProfileRow>().Where(row => row.Project == ledger.Key).ExecuteUpdateAsync(set => set.SetProperty(row => row.GovernanceLevel, level), TestContext.Current.CancellationToken);
    }

    private sealed record FileRequestAs(AskedHouses Houses, string Person)
    {
        public Task<Result<ThingWritten>> Try() =>
            new FileRequest(Houses.As(Person)).RunAsync("ledger", null, AskedHouses.Draft(), TestContext.Current.CancellationToken);
    }
}
