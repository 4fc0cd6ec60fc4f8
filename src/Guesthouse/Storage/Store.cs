using System.Data.Common;
using Guesthouse.Domain;
using Guesthouse.Storage.Enums;
using Guesthouse.Storage.PostgreSql;
using Guesthouse.Storage.Schema;
using Guesthouse.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Npgsql;

namespace Guesthouse.Storage;

/// <summary>An open database whose schema is the program's. Safe for several threads; contexts and connections are for one each.</summary>
public sealed class Store : IDisposable
{
    private readonly DbContextOptions<GuesthouseContext> options;
    private readonly DataState state;

    private Store(StoreLocation location, NpgsqlDataSource? source)
    {
        Location = location;
        Source = source;
        state = new DataState(this);
        var builder = new DbContextOptionsBuilder<GuesthouseContext>().ReplaceService<IValueConverterSelector, EnumsAreText>();
        options = source is null
            ? builder.UseSqlite(SqliteSession.ConnectionString(location.SqliteFile)).AddInterceptors(new SqliteSession()).Options
            : builder.UseNpgsql(source).Options;
    }

    /// <summary>Where it is.</summary>
    public StoreLocation Location { get; }

    /// <summary>The pool of PostgreSQL; <see langword="null"/> on SQLite.</summary>
    internal NpgsqlDataSource? Source { get; }

    /// <summary>Builds the model of the tables, which takes longer than opening the file: beside other work, before <see cref="Open(StoreLocation, TextWriter, TimeProvider)"/>. Touches no database.</summary>
    /// <param name="location">Where it will be.</param>
    internal static void Acquaint(StoreLocation location)
    {
        if (location.IsPostgreSql || SystemSqlite.Failure is not null)
            return;
        using var context = new Store(location, null).Context();
        _ = context.Model;
    }

    /// <summary>Opens the database, makes the data folder and the schema where there is none, and migrates an older one.</summary>
    /// <param name="location">Where it is.</param>
    /// <param name="notices">Where to say that a copy was kept: standard error.</param>
    /// <param name="clock">The time that migrations are recorded with.</param>
    /// <returns>The store, or what is missing or in the way, in words for the administrator.</returns>
    public static Result<Store> Open(StoreLocation location, TextWriter notices, TimeProvider clock) =>
        Open(location, notices, clock, Migration.Of(location.IsPostgreSql ? "PostgreSql" : "Sqlite"));

    /// <summary>Opens the database with other migrations than the program's own.</summary>
    internal static Result<Store> Open(StoreLocation location, TextWriter notices, TimeProvider clock, IReadOnlyList<Migration> migrations)
    {
        if (DataFolder.Prepare(location.Folder) is { } problem)
            return problem;
        return location.IsPostgreSql ? OpenPostgreSql(location, migrations, clock) : OpenSqlite(location, migrations, notices, clock);
    }

    /// <summary>A new context, for one piece of work on one thread.</summary>
    public GuesthouseContext Context() => new(options);

    /// <summary>An open connection for raw SQL.</summary>
    /// <param name="forBulk">Whether it is to write many rows that can be had again.</param>
    internal DbConnection Connect(bool forBulk = false) =>
        Source is null ? SqliteSession.Open(Location.SqliteFile, forBulk) : Source.OpenConnection();

    /// <summary>A text that is another after every commit of any process; see <see cref="DataState"/>.</summary>
    internal ValueTask<string> StateAsync(CancellationToken cancellation) => state.ReadAsync(cancellation);

    /// <summary>An error of the database file as a problem, in words for the administrator; <see langword="null"/> for errors that are our own.</summary>
    internal Problem? ProblemOf(Exception error) =>
        (error as SqliteException ?? error.InnerException as SqliteException) is { } ofFile ? SqliteSession.ProblemOf(ofFile, Location.SqliteFile) : null;

    /// <summary>Closes the pooled connections; the last one on SQLite writes its log back into the file.</summary>
    public void Dispose()
    {
        state.Dispose();
        if (Source is not null)
        {
            Source.Dispose();
            return;
        }
        using var connection = new SqliteConnection(SqliteSession.ConnectionString(Location.SqliteFile));
        SqliteConnection.ClearPool(connection);
    }

    private static Result<Store> OpenSqlite(StoreLocation location, IReadOnlyList<Migration> migrations, TextWriter notices, TimeProvider clock)
    {
        if (SystemSqlite.Failure is { } missing)
            return new Problem(ProblemKind.Invalid, "missing.libsqlite3", missing);
        try
        {
            var migrated = new SqliteMigrator(location, migrations, notices, clock).Run();
            return migrated.IsOk ? new Store(location, null) : Result.Failure<Store>(migrated.Problems);
        }
        catch (SqliteException error) when (SqliteSession.ProblemOf(error, location.SqliteFile) is { } problem)
        {
            return problem;
        }
    }

    private static Result<Store> OpenPostgreSql(StoreLocation location, IReadOnlyList<Migration> migrations, TimeProvider clock)
    {
        var source = PostgreSqlServer.SourceOf(location);
        var problems = PostgreSqlServer.Check(source, location);
        if (problems.Count == 0)
            problems = new PostgreSqlMigrator(source, migrations, clock).Run().Problems;
        if (problems.Count == 0)
            return new Store(location, source);
        source.Dispose();
        return Result.Failure<Store>(problems);
    }
}
