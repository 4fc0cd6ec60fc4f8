using System.Text;
using Guesthouse.Cli;
using Guesthouse.Storage;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Storage;

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
}
