using System.Text;
using Guesthouse.Cli;
using Guesthouse.Storage;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace Guesthouse.Tests.Organization;

public class ImportsThatAreRefused
{
    [Theory, OnBothDatabases]
    public async Task A_file_that_contradicts_itself_is_refused_with_every_line_and_nothing_is_taken(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);

        var answer = await organization.Import("teams: [{ id: payments }]\nmemberships:\n  - { person: ada, team: payments }\n  - { person: bob, team: payment }");

        Assert.Equal(ExitCode.RefusedInput, answer.ExitCode);
        Assert.Contains("org.yaml:3: memberships.person names the person 'ada'", answer.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'payments'?", answer.Error, StringComparison.Ordinal);
        Assert.Empty((await organization.Chart()).Description.Teams);
    }

    [Theory, OnBothDatabases]
    public async Task Fifty_megabytes_of_nonsense_are_refused_in_one_line(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        var nonsense = new StringBuilder(50_000_000);
        while (nonsense.Length < 49_999_000)
            nonsense.Append("- [}: ?? &a *b\n");

        var answer = await organization.Import(nonsense.ToString());

        Assert.Equal(ExitCode.RefusedInput, answer.ExitCode);
        Assert.Single(answer.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory, OnBothDatabases]
    public async Task A_second_import_at_the_same_time_is_refused_kindly(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        using (OrganizationLock.TryTake(organization.Place.Open()).Value)
        {
            var answer = await organization.Import("teams: [{ id: payments }]");

            Assert.Equal(ExitCode.Conflict, answer.ExitCode);
            Assert.Contains("try again when it has ended", answer.Error, StringComparison.Ordinal);
        }
        Assert.Equal(ExitCode.Done, (await organization.Import("teams: [{ id: payments }]")).ExitCode);
    }

    [Fact]
    public async Task Corrections_beside_mining_are_refused_at_once_on_sqlite_and_a_dry_run_is_not()
    {
        using var organization = new OrganizationInStore(TestDatabase.Sqlite);
        await organization.Import("teams: [{ id: payments }]");
        using (MiningLock.TryTakeRun(organization.Place.Open()).Value)
        {
            foreach (var command in new[] { $"import org {organization.File("teams: [{ id: search }]")}", "import undo", "identities undo 1" })
            {
                var answer = await organization.Run(command.Split(' '));

                Assert.Equal(ExitCode.Conflict, answer.ExitCode);
                Assert.Matches(@"^guesthouse: Process \d+ is busy with ""mine"" on .*; try again when it has ended\.\n$", answer.Error);
            }
            Assert.Equal(ExitCode.Done, (await organization.Import("teams: [{ id: search }]", "--dry-run")).ExitCode);
        }
    }

    [Fact]
    public async Task Mining_beside_a_correction_is_told_what_is_going_on()
    {
        using var organization = new OrganizationInStore(TestDatabase.Sqlite);
        using var correcting = MiningLock.TryTakeRun(organization.Place.Open(), "import").Value;

        var answer = await organization.Run("mine");

        Assert.Equal(ExitCode.Conflict, answer.ExitCode);
        Assert.Contains("is busy with \"import\" on ", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_file_that_is_damaged_is_no_fault_of_ours()
    {
        using var organization = new OrganizationInStore(TestDatabase.Sqlite);
        await organization.Import("teams: [{ id: payments }]");
        OverwriteTable(organization.Place.Location.SqliteFile, "acts");

        var answer = await organization.Run("import", "undo");

        Assert.Equal(ExitCode.RefusedInput, answer.ExitCode);
        Assert.Contains("is damaged; put back a copy of it", answer.Error, StringComparison.Ordinal);
    }

    [Theory, OnBothDatabases]
    public async Task An_import_that_is_killed_leaves_all_or_nothing_and_the_next_one_does_it(TestDatabase database)
    {
        using var organization = new OrganizationInStore(database);
        var file = organization.File("people:\n" + string.Concat(Enumerable.Range(0, 3000).Select(n => $"  - {{ id: p{n}, emails: [p{n}@northmere.example] }}\n")));
        using (var import = GuesthouseCli.Start(["import", "org", file, .. organization.Where]))
        {
            // As soon as it has begun: its lock is taken before the first row is written.
            while (!import.HasExited && OrganizationLock.TryTake(organization.Place.Open()) is { IsOk: true, Value: var free })
                free.Dispose();
            import.Kill();
            await import.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Contains((await organization.Chart()).Description.People.Count, (int[])[0, 3000]);
        Assert.Equal(ExitCode.Done, (await organization.Run("import", "org", file)).ExitCode);
        Assert.Equal(3000, (await organization.Chart()).Description.People.Count);
    }

    /// <summary>Writes zeros over the page that a table begins with.</summary>
    private static void OverwriteTable(string file, string table)
    {
        long Number(string question)
        {
            using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = question;
            return (long)command.ExecuteScalar()!;
        }

        var size = Number("SELECT page_size FROM pragma_page_size");
        var page = Number($"SELECT rootpage FROM sqlite_schema WHERE name = '{table}'");
        using var bytes = File.OpenWrite(file);
        bytes.Position = (page - 1) * size;
        bytes.Write(new byte[size]);
    }
}
