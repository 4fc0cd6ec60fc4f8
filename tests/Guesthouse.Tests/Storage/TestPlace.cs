using Guesthouse.Domain;
using Guesthouse.Storage;
using Npgsql;

namespace Guesthouse.Tests.Storage;

/// <summary>A data folder and a database of a test's own, gone with it.</summary>
public sealed class TestPlace : IDisposable
{
    private readonly List<Store> opened = [];
    private readonly string? postgreSqlDatabase;

    private TestPlace(string? postgreSqlDatabase)
    {
        this.postgreSqlDatabase = postgreSqlDatabase;
        Location = At(Folder);
    }

    /// <summary>The data folder, which exists and is empty.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("guesthouse-test-").FullName;

    /// <summary>Where the store is.</summary>
    public StoreLocation Location { get; }

    /// <summary>How to reach PostgreSQL; <see langword="null"/> on SQLite.</summary>
    public string? ConnectionString => postgreSqlDatabase is null ? null : PostgreSqlForTests.To(postgreSqlDatabase);

    /// <summary>What was said on standard error.</summary>
    public StringWriter Notices { get; } = new();

    /// <summary>A place whose database holds nothing, not even a schema.</summary>
    public static TestPlace Empty(TestDatabase database) =>
        new(database == TestDatabase.Sqlite ? null : PostgreSqlForTests.NewDatabase("template0"));

    /// <summary>A place whose database has the schema and no rows.</summary>
    public static TestPlace New(TestDatabase database) =>
        new(database == TestDatabase.Sqlite ? null : PostgreSqlForTests.NewDatabase(PostgreSqlForTests.Template));

    /// <summary>A place on a PostgreSQL database that was made with these words of SQL.</summary>
    public static TestPlace PostgreSql(string with) => new(PostgreSqlForTests.NewDatabase("template0", with));

    /// <summary>The same database seen from another data folder.</summary>
    public StoreLocation At(string folder) => StoreLocation.Read(folder, ConnectionString, _ => null).Value;

    /// <summary>Opens the store, which closes with the place.</summary>
    public Store Open()
    {
        var store = TryOpen().Value;
        opened.Add(store);
        return store;
    }

    /// <summary>Tries to open the store.</summary>
    public Result<Store> TryOpen() => Store.Open(Location, Notices, TimeProvider.System);

    public void Dispose()
    {
        foreach (var store in opened)
            store.Dispose();
        if (ConnectionString is { } address)
        {
            using var pooled = new NpgsqlConnection(address);
            NpgsqlConnection.ClearPool(pooled);
            PostgreSqlForTests.Drop(postgreSqlDatabase!);
        }
        Directory.Delete(Folder, recursive: true);
        Notices.Dispose();
    }
}
