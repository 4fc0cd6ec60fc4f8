using System.Data.Common;
using Guesthouse.Storage.Bulk;
using Guesthouse.Storage.Rows;

namespace Guesthouse.Tests.Storage;

public class ManyRowsAtOnce
{
    private static readonly string[] columns = ["repository", "kind", "detail"];

    [Theory, OnBothDatabases]
    public void Are_inserted_with_whatever_texts_they_hold(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var repository = store.NewRepository();
        string[] texts = ["", "'; DROP TABLE commits", "Ада\n\t👩‍💻", new('x', 100_000)];
        using (var connection = store.Connect(forBulk: true))
            Assert.Equal(texts.Length, Insert(connection, repository, texts));
        using var context = store.Context();
        Assert.Equal(texts, context.Set<RepositoryProblemRow>().OrderBy(row => row.Key).Select(row => row.Detail));
    }

    [Theory, OnBothDatabases]
    public void Are_all_refused_when_one_breaks_a_rule(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        using (var connection = store.Connect(forBulk: true))
        {
            using var transaction = connection.BeginTransaction();
            Assert.ThrowsAny<DbException>(() => Insert(connection, repository: 999, ["no such repository"]));
        }
        Assert.Equal(0, store.Count("repository_problems"));
    }

    [Theory, OnBothDatabases]
    public void Are_changed_each_to_values_of_its_own(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var repository = store.NewRepository();
        using (var connection = store.Connect(forBulk: true))
        {
            Insert(connection, repository, ["a", "b", "c"]);
            var changed = BulkUpdate.Of(connection, "repository_problems", ["repository", "detail"], ["kind"], ["a", "c", "no such row"], (row, detail) =>
            {
                row.Write(repository);
                row.Write(detail);
                row.Write("kind of " + detail);
            });
            Assert.Equal(2, changed);
        }
        using var context = store.Context();
        Assert.Equal(["kind of a", "plain", "kind of c"], context.Set<RepositoryProblemRow>().OrderBy(row => row.Key).Select(row => row.Kind));
    }

    private static int Insert(DbConnection connection, int repository, IEnumerable<string> details) =>
        BulkInsert.Into(connection, "repository_problems", columns, details, (row, detail) =>
        {
            row.Write(repository);
            row.Write("plain");
            row.Write(detail);
        });
}
