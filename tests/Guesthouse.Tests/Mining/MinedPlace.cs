using System.Diagnostics;
using Guesthouse.Cli;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Mining;

/// <summary>An installation on one of the databases with the cast's organization, driven by the command line; and a folder of repositories beside it.</summary>
internal sealed class MinedPlace : IDisposable
{
    /// <summary>The same organization as a file, for <c>measure</c> on the repositories themselves.</summary>
    private const string Organization = """
        people:
          - { id: ada, name: Ada Lind, emails: [ada@payments.example] }
          - { id: bob, name: Bob Okoro, emails: [bob@search.example] }
        teams:
          - { id: northmere }
          - { id: payments, parent: northmere }
          - { id: search, parent: northmere }
        memberships:
          - { person: ada, team: payments }
          - { person: bob, team: search }
        repositories:
          - { id: northmere/ledger, team: payments }
          - { id: northmere/finder, team: search }
        """;

    private readonly TestPlace place;

    private MinedPlace(TestPlace place) => this.place = place;

    /// <summary>Where the repositories are.</summary>
    public TemporaryFolder Repositories { get; } = new();

    /// <summary>A place whose organization is the cast's.</summary>
    public static MinedPlace With(TestDatabase database)
    {
        var made = new MinedPlace(TestPlace.New(database));
        using var context = made.place.Open().Context();
        context.AddRange(new TeamRow { Id = "northmere", Name = "northmere" }, new TeamRow { Id = "payments", Name = "payments", Position = 1 }, new TeamRow { Id = "search", Name = "search", Position = 2 });
        context.AddRange(new TeamParentRow { Team = "payments", Parent = "northmere" }, new TeamParentRow { Team = "search", Parent = "northmere" });
        context.AddRange(new PersonRow { Id = "ada", Name = "Ada Lind" }, new PersonRow { Id = "bob", Name = "Bob Okoro", Position = 1 });
        context.AddRange(new PersonEmailRow { Person = "ada", Email = "ada@payments.example" }, new PersonEmailRow { Person = "bob", Email = "bob@search.example" });
        context.AddRange(new MembershipRow { Person = "ada", Team = "payments" }, new MembershipRow { Person = "bob", Team = "search", Position = 1 });
        context.AddRange(new RepositoryEntryRow { Id = "northmere/ledger" }, new RepositoryEntryRow { Id = "northmere/finder", Position = 1 });
        context.AddRange(new RepositoryHostRow { Entry = "northmere/ledger", Team = "payments" }, new RepositoryHostRow { Entry = "northmere/finder", Team = "search" });
        context.SaveChanges();
        return made;
    }

    /// <summary>Runs a command on the installation, which must succeed; tells what it said.</summary>
    public async Task<string> Do(params string[] command)
    {
        var answer = await Try(command);
        Assert.True(answer.ExitCode == ExitCode.Done, answer.Error);
        return answer.Output;
    }

    /// <summary>Runs a command on the installation.</summary>
    public Task<CliAnswer> Try(params string[] command) => GuesthouseCli.Run(OnInstallation(command));

    /// <summary>Starts a command on the installation in a process of its own.</summary>
    public Process Start(params string[] command) => GuesthouseCli.Start(OnInstallation(command));

    /// <summary>The store, which closes with the place.</summary>
    public Store Open() => place.Open();

    /// <summary>What <c>measure</c> says of the repositories as they lie on the disk.</summary>
    public async Task<string> MeasuredFromGit(string unit)
    {
        await File.WriteAllTextAsync(Repositories["org.yaml"], Organization, TestContext.Current.CancellationToken);
        var answer = await GuesthouseCli.Run("measure", Repositories.Path, "--org", Repositories["org.yaml"], "--unit", unit, "--format", "json");
        Assert.True(answer.ExitCode == ExitCode.Done, answer.Error);
        return answer.Output;
    }

    /// <summary>What <c>measure</c> says of what was mined.</summary>
    public Task<string> MeasuredFromStore(string unit) => Do("measure", "--unit", unit, "--format", "json");

    public void Dispose()
    {
        place.Dispose();
        Repositories.Dispose();
    }

    private string[] OnInstallation(string[] command) =>
        [.. command, "--data", place.Folder, .. place.ConnectionString is { } address ? new[] { "--database", address } : []];
}
