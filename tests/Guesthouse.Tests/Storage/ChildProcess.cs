using System.Diagnostics;
using System.Runtime.CompilerServices;
using Guesthouse.Storage;
using Guesthouse.Tests.Notices;

namespace Guesthouse.Tests.Storage;

/// <summary>
/// A second process for tests that need one, such as one to kill: the test program itself, started with <see cref="Work"/> in its environment,
/// does that work before any test runner begins, and then waits to be ended.
/// </summary>
internal static class ChildProcess
{
    private const string Work = "GUESTHOUSE_TEST_CHILD", Folder = "GUESTHOUSE_TEST_CHILD_FOLDER", Database = "GUESTHOUSE_TEST_CHILD_DATABASE";

    /// <summary>Starts to migrate and never ends.</summary>
    public const string MigrateForever = "migrate-forever";

    /// <summary>Holds the lock of <c>serve</c>, having said so.</summary>
    public const string HoldServeLock = "hold-serve-lock";

    /// <summary>Tests itself and says the codes of what is missing.</summary>
    public const string TestItself = "test-itself";

    /// <summary>Delivers notices, and hangs after having handed over the second.</summary>
    public const string DeliverAndHang = "deliver-and-hang";

    /// <summary>Comments on the first RFC for ever, telling each time.</summary>
    public const string CommentForever = "comment-forever";

    /// <summary>Files requests and asks about them, one after the other, and says the number of each.</summary>
    public const string AskForEver = "ask-for-ever";

    /// <summary>Starts a child at work on a place, with more variables in its environment.</summary>
    public static Process Start(string work, TestPlace place, params IEnumerable<(string Name, string Value)> variables)
    {
        var program = Path.ChangeExtension(typeof(ChildProcess).Assembly.Location, null);
        var start = new ProcessStartInfo(program, "-?") { RedirectStandardOutput = true, RedirectStandardInput = true, UseShellExecute = false };
        start.Environment[Work] = work;
        start.Environment[Folder] = place.Folder;
        start.Environment[Database] = place.ConnectionString;
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>A migration whose second half takes for ever.</summary>
    private static string Endless(TestDatabase database) => database == TestDatabase.Sqlite
        ? "CREATE TABLE half_done (n INTEGER); INSERT INTO half_done WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n FROM c) SELECT n FROM c WHERE n > 1"
        : "CREATE TABLE half_done (n integer); SELECT pg_sleep(600)";

    [ModuleInitializer]
    internal static void DoTheWork()
    {
        var work = Environment.GetEnvironmentVariable(Work);
        if (work is null)
            return;
        var location = StoreLocation.Read(Environment.GetEnvironmentVariable(Folder), Environment.GetEnvironmentVariable(Database), _ => null).Value;
        if (WorkOfAChild.OnSeveralThreads(work) is { } later)
        {
            // No other thread can run code of this program before the initializer has ended; the runner then only tells its usage.
            AppDomain.CurrentDomain.ProcessExit += (_, _) => later(Store.Open(location, TextWriter.Null, TimeProvider.System).Value);
            return;
        }
        var database = location.IsPostgreSql ? TestDatabase.PostgreSql : TestDatabase.Sqlite;
        if (work == MigrateForever)
            Store.Open(location, TextWriter.Null, TimeProvider.System, NextMigration.After(database, "endless", Endless(database)));
        else if (work == TestItself)
            Console.WriteLine(string.Join(' ', SelfTest.Run(location).Select(problem => problem.Code)));
        else if (work == AskForEver)
            Contributions.AskedForEver.Run(Store.Open(location, TextWriter.Null, TimeProvider.System).Value);
        else
            Hold(DataFolderLock.TryTake(location.Folder, "serve").Value);
        Environment.Exit(0);
    }

    private static void Hold(DataFolderLock held)
    {
        using (held)
        {
            Console.WriteLine("held");
            Console.ReadLine();
        }
    }
}
