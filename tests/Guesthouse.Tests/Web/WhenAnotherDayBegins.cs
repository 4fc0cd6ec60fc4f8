using System.Globalization;
using Guesthouse.Catalog.Readiness;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Guesthouse.Tests.Web;

/// <summary>Nobody mines and nothing is written, but the calendar goes on.</summary>
public class WhenAnotherDayBegins
{
    private static readonly DateTimeOffset today = TimeProvider.System.GetUtcNow();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task A_guest_of_a_year_ago_is_one_no_more(TestDatabase database)
    {
        using var place = MinedPlace.With(database);
        var lately = today.AddDays(-300).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        new RepositoryBuilder().Commit(Cast.Ada, "2020-01-01", "Begin", "pay.cs").Commit(Cast.Bob, lately, "Help", "pay.cs").CreateIn(place.Repositories, "ledger.git");
        await place.Do("repo", "add", place.Repositories.Path);
        await place.Do("mine");
        var store = place.Open();
        Assert.Equal("Pass", await Guests(store));
        Assert.False(await At(store, today).RunAsync(Cancellation));

        Assert.True(await At(store, today.AddDays(66)).RunAsync(Cancellation));

        Assert.Equal("Fail", await Guests(store));
        Assert.False(await At(store, today.AddDays(66)).RunAsync(Cancellation));
    }

    [Theory, OnBothDatabases]
    public async Task A_role_that_ends_is_shown_and_found_until_midnight(TestDatabase database)
    {
        var evening = new DateTimeOffset(today.UtcDateTime.Date, TimeSpan.Zero).AddHours(23.5);
        var clock = new MovedClock(evening);
        await using var pages = await MinedPages.On(database, (services, _) => services.AddSingleton<TimeProvider>(clock));
        await pages.Do("project", "name", "ledger", "--trusted-committer", "dan");
        await using (var context = pages.Open().Context())
            await context.Set<RoleRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.ToDay, DateOnly.FromDateTime(evening.UtcDateTime).AddDays(1)), Cancellation);
        Assert.Contains("Dan Petit", await pages.Read("/projects"), StringComparison.Ordinal);
        Assert.Contains("/projects/ledger\"", await pages.Read("/projects?q=petit"), StringComparison.Ordinal);
        // Whoever follows the day has looked, and waits for midnight.
        await clock.Waits(TimeSpan.FromMinutes(30));

        clock.MoveTo(evening.AddHours(1));

        Assert.DoesNotContain("Dan Petit", await pages.Read("/projects"), StringComparison.Ordinal);
        await clock.Waits(TimeSpan.FromHours(1));
        Assert.DoesNotContain("/projects/ledger\"", await pages.Read("/projects?q=petit"), StringComparison.Ordinal);
    }

    private static FollowTheDay At(Store store, DateTimeOffset now) => new(store, Program.Facts(), new MovedClock(now));

    private static async Task<string> Guests(Store store)
    {
        await using var context = store.Context();
        return (await context.Set<ReadinessAnswerRow>().SingleAsync(row => row.CheckId == "guests", Cancellation)).Answer.ToString();
    }
}
