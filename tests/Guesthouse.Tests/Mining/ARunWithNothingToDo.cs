using Guesthouse.Catalog.Mining;
using Guesthouse.Git;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Mining;

/// <summary>A run of mining after one that did everything.</summary>
public sealed class ARunWithNothingToDo
{
    private static readonly DateOnly today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Nothing_is_looked_at_but_the_tips_until_another_day_or_another_branch_end(TestDatabase database)
    {
        using var place = await Mined(database);

        Assert.Equal(1, Last(place, today).NothingNewIn(Cancellation));
        Assert.StartsWith("0 of 1 repositories", await place.Do("mine"), StringComparison.Ordinal);
        Assert.Null(Last(place, today.AddDays(1)).NothingNewIn(Cancellation));

        Directory.Delete(place.Repositories["ledger.git"], recursive: true);
        Ledger().Commit(Cast.Ada, "2024-01-03", "Go on", "src/pay.cs").CreateIn(place.Repositories, "ledger.git");
        Assert.Null(Last(place, today).NothingNewIn(Cancellation));
        Assert.Contains("1 commits added", await place.Do("mine"), StringComparison.Ordinal);
        Assert.Equal(1, Last(place, today).NothingNewIn(Cancellation));
    }

    [Theory, OnBothDatabases]
    public async Task Classes_are_derived_anew_when_any_row_that_they_follow_from_was_changed_by_whomever(TestDatabase database)
    {
        using var place = await Mined(database);
        await using (var context = place.Open().Context())
            await context.Set<MembershipRow>().Where(row => row.Person == "ada").ExecuteUpdateAsync(set => set.SetProperty(row => row.Team, "search"), Cancellation);

        Assert.DoesNotContain("; 0 classes", await place.Do("mine"), StringComparison.Ordinal);
        Assert.StartsWith("0 of 1 repositories had something new: 0 commits added, 0 removed; 0 classes", await place.Do("mine"), StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task What_a_run_left_that_was_killed_is_taken_up_again(TestDatabase database)
    {
        using var place = await Mined(database);
        await using var context = place.Open().Context();
        await context.Set<RepositoryRow>().ExecuteUpdateAsync(set => set.SetProperty(row => row.DerivedFrom, (string?)null), Cancellation);

        await place.Do("mine");

        Assert.NotNull((await context.Set<RepositoryRow>().AsNoTracking().SingleAsync(Cancellation)).DerivedFrom);
    }

    [Theory, OnBothDatabases]
    public async Task Another_setting_is_followed(TestDatabase database)
    {
        using var place = await Mined(database);

        await File.WriteAllTextAsync(Path.Combine(place.Open().Location.Folder, "settings.json"), """{"Measures": {"Knowledge": {"HalfLifeDays": 30}}}""", Cancellation);

        Assert.Null(Last(place, today).NothingNewIn(Cancellation));
    }

    [Theory, OnBothDatabases]
    public async Task A_repository_that_is_gone_is_told_of(TestDatabase database)
    {
        using var place = await Mined(database);
        Directory.Delete(place.Repositories["ledger.git"], recursive: true);

        Assert.Contains("There is no repository at", (await place.Try("mine")).Error, StringComparison.Ordinal);
    }

    private static LastRun Last(MinedPlace place, DateOnly day) => new(place.Open(), GitProgram.Find().Value, day);

    private static RepositoryBuilder Ledger() => new RepositoryBuilder().Commit(Cast.Ada, "2024-01-01", "Begin", "src/pay.cs").Commit(Cast.Bob, "2024-01-02", "Round", "src/round.cs");

    private static async Task<MinedPlace> Mined(TestDatabase database)
    {
        var place = MinedPlace.With(database);
        await place.Do("repo", "add", Ledger().CreateIn(place.Repositories, "ledger.git"));
        await place.Do("mine");
        return place;
    }
}
