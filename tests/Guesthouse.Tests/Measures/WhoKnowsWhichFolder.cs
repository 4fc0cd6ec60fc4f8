using System.Globalization;
using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Measures;
using Guesthouse.Measures.Figures;
using Guesthouse.Measures.Stored;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Mining;
using Guesthouse.Tests.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Measures;

public class WhoKnowsWhichFolder
{
    private static readonly DateOnly latest = new(2024, 6, 29);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory, OnBothDatabases]
    public async Task Is_told_in_bands_of_what_each_did_halved_every_180_days(TestDatabase database)
    {
        using var place = await With(database);
        await Mine(place, new RepositoryBuilder()
            // lib: Dan has 1/32 of Ada however many files, Carol 1/8, Bob 1/4.
            .Commit(Cast.Dan, Before(900), "Begin", "lib/a", "lib/b", "lib/c", "lib/d", "lib/e", "lib/f", "lib/g", "lib/h", "lib/i")
            .Commit(Cast.Carol, Before(540), "Go on", "lib/a")
            .Commit(Cast.Bob, Before(360), "Help", "lib/a")
            // web: four commits of Ada, each 1/16 of Bob's one, make 1/4; three of Carol 3/64.
            .Commit(Cast.Ada, Before(720), "One", "web/a")
            .Commit(Cast.Ada, Before(720), "Two", "web/a")
            .Commit(Cast.Ada, Before(720), "Three", "web/b")
            .Commit(Cast.Ada, Before(720), "Four", "web/b")
            .Commit(Cast.Carol, Before(1080), "Five", "web/a")
            .Commit(Cast.Carol, Before(1080), "Six", "web/a")
            .Commit(Cast.Carol, Before(1080), "Seven", "web/a")
            .Commit(Cast.Bob, Before(0), "Eight", "web/a")
            .Commit(Cast.Ada, Before(0), "End", "lib/a", "README", "gone/a")
            .Delete("gone/a").Commit(Northmere.Eve, Before(0), "Away", "lib/b"));

        Assert.Equal(
            [
                ": much Ada Lind",
                "lib: much Ada Lind, much Bob Okoro, some Carol Reyes, little Dan Petit",
                "web: much Ada Lind, much Bob Okoro, some Carol Reyes",
            ],
            await Told(place));
    }

    [Theory, OnBothDatabases]
    public async Task Follows_a_longer_half_life(TestDatabase database)
    {
        using var place = await With(database);
        await Mine(place, new RepositoryBuilder()
            .Commit(Cast.Bob, Before(540), "Begin", "lib/a")
            .Commit(Cast.Ada, Before(0), "Go on", "lib/a"));
        Assert.Equal(["lib: much Ada Lind, some Bob Okoro"], await Told(place));

        await new RecomputeClasses(place.Open(), new KnowledgeOptions { HalfLifeDays = 270 }).RunAsync(Cancellation);

        Assert.Equal(["lib: much Ada Lind, much Bob Okoro"], await Told(place));
        Assert.Throws<ArgumentOutOfRangeException>(() => new KnowledgeOptions { HalfLifeDays = 6 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new KnowledgeOptions { HalfLifeDays = 3651 });
    }

    [Theory, OnBothDatabases]
    public async Task Follows_the_half_life_that_the_installation_is_set_to(TestDatabase database)
    {
        using var place = await With(database);
        await Mine(place, new RepositoryBuilder()
            .Commit(Cast.Bob, Before(540), "Begin", "lib/a")
            .Commit(Cast.Ada, Before(0), "Go on", "lib/a"));
        Assert.False(await RecomputeClasses.AwaitsOtherHalfLifeAsync(place.Open(), Cancellation));

        await File.WriteAllTextAsync(Path.Combine(place.Open().Location.Folder, "settings.json"), """{ "Measures": { "Knowledge": { "HalfLifeDays": 270 } } }""", Cancellation);
        Assert.True(await RecomputeClasses.AwaitsOtherHalfLifeAsync(place.Open(), Cancellation));
        await place.Do("mine");

        Assert.False(await RecomputeClasses.AwaitsOtherHalfLifeAsync(place.Open(), Cancellation));
        Assert.Equal(["lib: much Ada Lind, much Bob Okoro"], await Told(place));
    }

    [Fact]
    public async Task Counts_a_commit_dated_in_the_future_as_one_of_the_day_of_mining()
    {
        using var place = await With(TestDatabase.Sqlite);
        var today = TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await Mine(place, new RepositoryBuilder().Commit(Cast.Ada, today, "Begin", "lib/a").Commit(Cast.Bob, "2090-01-01", "By a wrong clock", "lib/a"));

        Assert.Equal(["lib: much Ada Lind, much Bob Okoro"], await Told(place));
        await using var context = place.Open().Context();
        var reader = new Reader(context, TimeProvider.System);
        var knowers = await new ContributorReader(reader, new KnowledgeOptions(), new VisibleAnswers(reader, new KeptAnswers(place.Open()))).KnowersAsync((await context.Set<ProjectRow>().SingleAsync(Cancellation)).Key, Cancellation);
        Assert.Equal(["Ada Lind much", "Bob Okoro much"], knowers.Select(person => $"{person.Name} {person.Band.ToString().ToLowerInvariant()}"));
    }

    [Fact]
    public async Task Goes_one_level_deeper_where_few_folders_are_at_the_top()
    {
        using var place = await With(TestDatabase.Sqlite);
        string[] top = ["a/x/1", "a/x/y/2", "a/3", "b/4", "c/5", "d/6"];
        var few = new RepositoryBuilder().Commit(Cast.Ada, Before(0), "Begin", top);
        await Mine(place, few);
        Assert.Equal(["a", "a/x", "b", "c", "d"], (await Told(place)).Select(line => line.Split(':')[0]));

        await Mine(place, few.Commit(Cast.Ada, Before(0), "One more", "e/7"));

        Assert.Equal(["a", "b", "c", "d", "e"], (await Told(place)).Select(line => line.Split(':')[0]));
    }

    [Fact]
    public async Task Is_told_of_no_project_that_the_viewer_may_not_know_of()
    {
        using var place = await With(TestDatabase.Sqlite);
        await Mine(place, new RepositoryBuilder().Commit(Cast.Ada, Before(0), "Begin", "lib/a"));

        await place.Do("project", "set", "ledger", "--visible-to", "payments");

        Assert.Empty(await Told(place));
    }

    /// <summary>Carol and Dan are known as well.</summary>
    private static async Task<MinedPlace> With(TestDatabase database)
    {
        var place = MinedPlace.With(database);
        await using var context = place.Open().Context();
        context.AddRange(new PersonRow { Id = "carol", Name = "Carol Reyes", Position = 2 }, new PersonRow { Id = "dan", Name = "Dan Petit", Position = 3 });
        context.AddRange(new PersonEmailRow { Person = "carol", Email = "carol@payments.example" }, new PersonEmailRow { Person = "dan", Email = "dan@program.example" });
        await context.SaveChangesAsync(Cancellation);
        return place;
    }

    private static async Task Mine(MinedPlace place, RepositoryBuilder repository)
    {
        if (Directory.Exists(place.Repositories["ledger.git"]))
            Directory.Delete(place.Repositories["ledger.git"], recursive: true);
        await place.Do("repo", "add", repository.CreateIn(place.Repositories, "ledger.git"));
        await place.Do("mine");
    }

    private static async Task<IEnumerable<string>> Told(MinedPlace place)
    {
        var store = place.Open();
        await using var context = store.Context();
        var project = await context.Set<ProjectRow>().SingleAsync(Cancellation);
        var reader = new Reader(context, TimeProvider.System);
        var folders = await new FolderReader(reader, new VisibleAnswers(reader, new KeptAnswers(store))).FoldersAsync(project.Key, Cancellation);
        return folders.Select(folder =>
            $"{folder.Folder}: {string.Join(", ", folder.People.Select(person => $"{person.Band.ToString().ToLowerInvariant()} {person.Name}"))}").ToList();
    }

    private static string Before(int days) => latest.AddDays(-days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
