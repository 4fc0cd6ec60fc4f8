using System.Diagnostics;
using Guesthouse.Storage;
using Guesthouse.Tests.Storage;
using Npgsql;

[assembly: AssemblyFixture(typeof(PostgreSqlForTests))]

namespace Guesthouse.Tests.Storage;

/// <summary>
/// The PostgreSQL server of the tests: the one that <c>GUESTHOUSE_TEST_POSTGRES</c> names (<c>./test</c> sets it), else one of this run's
/// own, started when the first test asks and stopped after the last.
/// </summary>
public sealed class PostgreSqlForTests : IDisposable
{
    private static readonly Lazy<string> server = new(() => Environment.GetEnvironmentVariable("GUESTHOUSE_TEST_POSTGRES") is { Length: > 0 } given ? given : Start());
    private static readonly Lazy<string> template = new(MakeTemplate);
    private static string? folder;

    /// <summary>A database with the schema and no rows, to copy.</summary>
    public static string Template => template.Value;

    /// <summary>How to reach a database of the server.</summary>
    public static string To(string database) => new NpgsqlConnectionStringBuilder(server.Value) { Database = database }.ConnectionString;

    /// <summary>Makes a database and tells its name.</summary>
    /// <param name="template">What it is a copy of.</param>
    /// <param name="with">More words of <c>CREATE DATABASE</c>.</param>
    public static string NewDatabase(string template, string with = "")
    {
        var name = $"guesthouse_{Guid.NewGuid():N}";
        Run($"CREATE DATABASE {name} TEMPLATE {template} {with}");
        return name;
    }

    /// <summary>Drops a database, whoever is connected to it.</summary>
    public static void Drop(string database) => Run($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");

    public void Dispose()
    {
        if (template.IsValueCreated)
            Drop(template.Value);
        if (folder is null)
            return;
        RunAsPostgres("pg_ctl", $"--pgdata={folder}/data", "--mode=immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private static string MakeTemplate()
    {
        var name = NewDatabase("template0");
        var place = Directory.CreateTempSubdirectory("guesthouse-test-");
        Store.Open(StoreLocation.Read(place.FullName, To(name), _ => null).Value, TextWriter.Null, TimeProvider.System).Value.Dispose();
        place.Delete(recursive: true);
        return name;
    }

    private static void Run(string sql)
    {
        using var connection = new NpgsqlConnection(server.Value);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    /// <summary>Starts a server that listens on a socket in a new folder, and so needs no free port.</summary>
    private static string Start()
    {
        folder = Path.Combine(Path.GetTempPath(), $"guesthouse-postgres-{Guid.NewGuid():N}");
        RunAsPostgres("initdb", $"--pgdata={folder}/data", "--username=postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        RunAsPostgres(
            "pg_ctl", $"--pgdata={folder}/data", $"--log={folder}/data/log", "--wait", "start",
            $"--options=-k {folder} -c listen_addresses='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200");
        return $"Host={folder};Username=postgres;Database=postgres";
    }

    /// <summary>PostgreSQL refuses to run as root; then the user that its package made runs it.</summary>
    private static void RunAsPostgres(string program, params string[] arguments)
    {
        var path = Directory.EnumerateDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).Select(version => Path.Combine(version, "bin", program)).LastOrDefault(File.Exists)
            ?? throw new InvalidOperationException("PostgreSQL's programs are missing; install them (Debian: apt install postgresql).");
        // The shell keeps the server from holding the pipes of this process open.
        string[] quietly = ["sh", "-c", "cd / && exec \"$@\" >/dev/null 2>&1 </dev/null", "sh", path, .. arguments];
        string[] command = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", .. quietly] : quietly;
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { WorkingDirectory = "/" })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} failed with exit code {process.ExitCode}; its log is in {folder}.");
    }
}
