using System.Data.Common;
using Guesthouse.Domain.Access;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Tests.Storage;

public class TheModelAndTheSchema
{
    /// <summary>Read and written by raw SQL alone, or with columns that are.</summary>
    private static readonly string[] bulkTables = ["commits", "paths", "governance_blobs", "guesthouse_migrations", "mining_marks", "search_entries", "search_texts", "search_words", "search_trigrams", "counters", "request_trigrams", "decision_trigrams", "web_keys"];

    [Theory, OnBothDatabases]
    public void Agree_on_every_column_and_whether_it_may_be_empty(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        using var connection = store.Connect();
        var schema = Columns(connection, database).ToHashSet();
        var model = ModelColumns(store).ToHashSet();
        Assert.Equal([], model.Except(schema));
        Assert.Equal([], schema.Except(model).Where(column => !bulkTables.Contains(column.Table)));
    }

    [Fact]
    public void Are_the_same_on_both_databases_column_by_column()
    {
        using var sqlite = TestPlace.New(TestDatabase.Sqlite);
        using var postgreSql = TestPlace.New(TestDatabase.PostgreSql);
        using var one = sqlite.Open().Connect();
        using var other = postgreSql.Open().Connect();
        Assert.Equal(Columns(one, TestDatabase.Sqlite).ToHashSet(), Columns(other, TestDatabase.PostgreSql).ToHashSet());
        Assert.Equal(Indexes(one, "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"),
            Indexes(other, "SELECT indexname FROM pg_indexes WHERE schemaname = current_schema() AND indexname ~ '_(by|of)_|_once$'"));
    }

    [Theory, OnBothDatabases]
    public async Task Compare_and_sort_instants_days_and_words_alike(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        var store = place.Open();
        var noon = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        await using (var context = store.Context())
        {
            context.AddRange(
                Project("late", noon.AddHours(1)),
                Project("early", noon.AddYears(-80)),
                Project("zoned", noon.ToOffset(TimeSpan.FromHours(9))));
            context.Add(new PersonRow { Id = "ada" });
            context.Add(new OrganizationRoleRow { Person = "ada", Kind = Office.Administrator, FromDay = new DateOnly(2026, 3, 1), At = noon, ByWhom = "operator" });
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await using var read = store.Context();
        Assert.Equal(["early", "zoned", "late"], read.Set<ProjectRow>().OrderBy(row => row.CreatedAt).Select(row => row.Slug));
        Assert.Equal(["zoned"], read.Set<ProjectRow>().Where(row => row.CreatedAt == noon).Select(row => row.Slug));
        Assert.Equal(noon.AddHours(1), read.Set<ProjectRow>().Max(row => row.CreatedAt));
        var role = read.Set<OrganizationRoleRow>().Single(row => row.Kind == Office.Administrator && row.FromDay <= new DateOnly(2026, 3, 1) && row.ToDay == null);
        Assert.Equal(noon, role.At);
    }

    [Theory, OnBothDatabases]
    public async Task Refuse_a_row_that_names_what_is_not_there(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        await using var context = place.Open().Context();
        context.Add(new MembershipRow { Person = "nobody", Team = "nowhere" });
        await Assert.ThrowsAnyAsync<Exception>(() => context.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    [Theory, OnBothDatabases]
    public async Task Let_two_people_have_one_address_only_when_one_row_is_withdrawn(TestDatabase database)
    {
        using var place = TestPlace.New(database);
        await using var context = place.Open().Context();
        var old = new PersonEmailRow { Person = "ada", Email = "info@example.org", WithdrawnAt = DateTimeOffset.UnixEpoch };
        context.AddRange(new PersonRow { Id = "ada" }, new PersonRow { Id = "bob" }, old, new PersonEmailRow { Person = "bob", Email = "info@example.org" });
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        old.WithdrawnAt = null;
        await Assert.ThrowsAsync<DbUpdateException>(() => context.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    private static ProjectRow Project(string slug, DateTimeOffset createdAt) => new() { Slug = slug, Name = slug, CreatedAt = createdAt };

    private static IEnumerable<SchemaColumn> ModelColumns(Store store)
    {
        using var context = store.Context();
        foreach (var entity in context.Model.GetEntityTypes())
            foreach (var property in entity.GetProperties())
                yield return new SchemaColumn(entity.GetTableName()!, property.GetColumnName(), property.IsNullable);
    }

    private static List<SchemaColumn> Columns(DbConnection connection, TestDatabase database) => connection.Query(
        database == TestDatabase.Sqlite
            ? "SELECT m.name, c.name, c.\"notnull\" = 0 AND c.pk = 0 FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE 'search_tokens%'"
            : "SELECT table_name, column_name, is_nullable = 'YES' FROM information_schema.columns WHERE table_schema = current_schema() AND table_name <> 'search_tokens'",
        row => new SchemaColumn(row.GetString(0), row.GetString(1), row.GetBoolean(2)));

    private static IEnumerable<string> Indexes(DbConnection connection, string sql) =>
        connection.Query(sql, row => row.GetString(0)).Order(StringComparer.Ordinal);

    private sealed record SchemaColumn(string Table, string Name, bool MayBeEmpty);
}
