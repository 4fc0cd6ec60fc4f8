using System.Globalization;
using Guesthouse.Domain;
using Guesthouse.Git;
using Guesthouse.Storage.PostgreSql;
using Guesthouse.Storage.Schema;
using Guesthouse.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace Guesthouse.Storage;

/// <summary>Looks at the start for what the program needs and says plainly what is missing, all at once, instead of failing later in odd ways.</summary>
public static class SelfTest
{
    /// <summary>The oldest SQLite that has all that the schema uses (STRICT tables).</summary>
    private static readonly Version oldestSqlite = new(3, 37);

    /// <summary>Everything that is missing or in the way, each in a sentence that says what to do; empty: all is well. Changes nothing but makes the data folder.</summary>
    public static IReadOnlyList<Problem> Run(StoreLocation location) =>
        [.. Git(), .. Languages(), .. Folder(location), .. location.IsPostgreSql ? PostgreSql(location) : Sqlite(location)];

    private static IEnumerable<Problem> Git() =>
        GitProgram.Find().Problems.Select(problem => Missing("git", $"{problem.Detail} Install git (Debian and Ubuntu: apt install git)."));

    /// <summary>Without libicu the runtime either does not start or, told to do without, knows no language but English.</summary>
    private static IEnumerable<Problem> Languages()
    {
        if (CultureInfo.GetCultures(CultureTypes.NeutralCultures).All(culture => culture.Name != "ru"))
            yield return Missing("libicu",
                "The rules of languages are missing; install libicu (Debian and Ubuntu: apt install libicu-dev) and do not set DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
    }

    private static IEnumerable<Problem> Folder(StoreLocation location) => DataFolder.Prepare(location.Folder) is { } problem ? [problem] : [];

    private static IReadOnlyList<Problem> Sqlite(StoreLocation location)
    {
        if (SystemSqlite.Failure is { } missing)
            return [Missing("libsqlite3", missing)];
        if (Version.Parse(SystemSqlite.Version) < oldestSqlite)
            return [Missing("libsqlite3", $"libsqlite3 {SystemSqlite.Version} is too old; install {oldestSqlite} or newer.")];
        try
        {
            return [.. FullTextSearch(), .. Schema(location)];
        }
        catch (SqliteException error) when (SqliteSession.ProblemOf(error, location.SqliteFile) is { } problem)
        {
            return [problem];
        }
    }

    private static IEnumerable<Problem> FullTextSearch()
    {
        using var memory = SqliteSession.Open(":memory:");
        if (memory.Scalar("SELECT sqlite_compileoption_used('ENABLE_FTS5')") is not 1L)
            yield return Missing("fts5", $"libsqlite3 {SystemSqlite.Version} was built without full-text search (FTS5); install the distribution's own.");
    }

    private static IReadOnlyList<Problem> Schema(StoreLocation location)
    {
        if (!File.Exists(location.SqliteFile))
            return [];
        var migrator = new SqliteMigrator(location, Migration.Of("Sqlite"), TextWriter.Null, TimeProvider.System);
        using var connection = migrator.Open();
        return migrator.Plan(connection).Problems;
    }

    private static IReadOnlyList<Problem> PostgreSql(StoreLocation location)
    {
        using var source = PostgreSqlServer.SourceOf(location);
        var problems = PostgreSqlServer.Check(source, location);
        if (problems.Count > 0)
            return problems;
        var migrator = new PostgreSqlMigrator(source, Migration.Of("PostgreSql"), TimeProvider.System);
        using var connection = migrator.Open();
        return migrator.Plan(connection).Problems;
    }

    private static Problem Missing(string what, string sentence) => new(ProblemKind.Invalid, $"missing.{what}", sentence);
}
