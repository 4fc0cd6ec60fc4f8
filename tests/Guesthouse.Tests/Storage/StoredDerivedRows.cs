using Guesthouse.Domain.Measures;
using Guesthouse.Storage;
using Guesthouse.Storage.Derived;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Tests.Storage;

public class StoredDerivedRows
{
    [Theory, OnBothDatabases]
    public void Are_written_where_they_differ_and_nowhere_else(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var repository = store.NewRepository();
        var (guest, unknown) = (Class(store, repository, change: 1), Class(store, repository, change: 2) with { Owner = null, FromTeam = null, Distance = null, HostSide = null });
        var (march, april) = (Cell(guest, changes: 3), Cell(guest, changes: 1) with { Day = new DateOnly(2026, 4, 1), Owner = null });

        Assert.Equal(new DerivedChanges(2, 2), Write(store, repository, [guest, unknown], [march, april]));
        Assert.Equal(default, Write(store, repository, [guest, unknown], [march, april]));
        var host = guest with { Class = AuthorClass.Host, Basis = ClassBasis.Role, AgentAssisted = true };
        // One row taken away and written anew, and one cell; the other of each is left alone.
        Assert.Equal(new DerivedChanges(2, 2), Write(store, repository, [host, unknown], [march with { Changes = 4 }, april]));

        using var context = store.Context();
        Assert.Equal([host, unknown], context.Set<ClassifiedChangeRow>().OrderBy(row => row.Change));
        Assert.Equal([march with { Changes = 4 }, april], context.Set<CellRow>().OrderBy(row => row.Day).AsEnumerable().Select(row => row with { Key = 0 }));
    }

    [Theory, OnBothDatabases]
    public void Of_another_repository_are_left_alone_and_go_with_their_own(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var (one, other) = (store.NewRepository(), store.NewRepository());
        Write(store, one, [Class(store, one, change: 1)], []);
        Write(store, other, [Class(store, other, change: 1)], []);
        Write(store, one, [], []);
        Assert.Equal(1, store.Count($"class_rows WHERE repository = {other}"));
        using (var connection = store.Connect())
            connection.Run("DELETE FROM repositories WHERE key = @other", ("other", other));
        Assert.Equal(0, store.Count("class_rows"));
    }

    [Theory, OnBothDatabases]
    public void Are_found_by_the_words_that_figures_ask_for(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var repository = store.NewRepository();
        var march = Cell(Class(store, repository, change: 1), changes: 3);
        Write(store, repository, [], [march, march with { Day = new DateOnly(2026, 4, 1), Changes = 4 }, march with { Unit = MeasureUnit.PullRequest, Changes = 90 }]);
        using var context = store.Context();
        var sums = from cell in context.Set<CellRow>()
                   where cell.Project == null && cell.Unit == MeasureUnit.Commit && cell.Day >= new DateOnly(2026, 3, 1) && cell.Day < new DateOnly(2026, 5, 1)
                   group cell by new { cell.Class, cell.Day.Year } into cells
                   select new { cells.Key.Class, Changes = cells.Sum(cell => cell.Changes) };
        Assert.Equal((AuthorClass.Guest, 7), sums.AsEnumerable().Select(sum => (sum.Class, sum.Changes)).Single());
    }

    [Theory, OnBothDatabases]
    public void Are_to_be_derived_anew_where_another_process_went_on_mining_meanwhile(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var (still, gone) = (store.NewRepository(), store.NewRepository());
        using (var connection = store.Connect())
            connection.Run("UPDATE repositories SET tip = @tip WHERE key = @gone", ("tip", Enumerable.Repeat((byte)7, 20).ToArray()), ("gone", gone));
        foreach (var repository in new[] { still, gone })
            Write(store, repository, [], []);
        Assert.Equal(1, store.Count($"repositories WHERE key = {still} AND derived_from = 'rules 1'"));
        Assert.Equal(1, store.Count($"repositories WHERE key = {gone} AND derived_from IS NULL"));
    }

    private static DerivedChanges Write(Store store, int repository, IReadOnlyCollection<ClassifiedChangeRow> classes, IReadOnlyCollection<CellRow> cells) =>
        DerivedWriter.Write(store, repository, new DerivedFrom("rules 1", default), classes, cells, []);

    private static ClassifiedChangeRow Class(Store store, int repository, int change) => new()
    {
        Repository = repository,
        Unit = MeasureUnit.Commit,
        Change = change,
        Day = new DateOnly(2026, 3, 1),
        Projects = EveryProject(store),
        Owner = "payments",
        Paths = 2,
        Class = AuthorClass.Guest,
        Basis = ClassBasis.None,
        FromTeam = "search",
        Distance = 1,
        HostSide = 2,
    };

    private static CellRow Cell(ClassifiedChangeRow row, int changes) => new()
    {
        Repository = row.Repository,
        Unit = row.Unit,
        Projects = row.Projects,
        Day = row.Day,
        Owner = row.Owner,
        Class = row.Class,
        Basis = row.Basis,
        FromTeam = row.FromTeam,
        Distance = row.Distance,
        HostSide = row.HostSide,
        Changes = changes,
    };

    private static int EveryProject(Store store)
    {
        using var context = store.Context();
        if (context.Set<ProjectSetRow>().SingleOrDefault() is { } known)
            return known.Key;
        var set = new ProjectSetRow { Members = "" };
        context.Add(set);
        context.SaveChanges();
        return set.Key;
    }
}
