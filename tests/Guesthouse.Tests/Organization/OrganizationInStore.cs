using Guesthouse.Domain.Organization;
using Guesthouse.Organization;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Organization;

/// <summary>An installation whose organization comes from files, worked on from the command line.</summary>
internal sealed class OrganizationInStore : IDisposable
{
    private readonly TemporaryFolder files = new();
    private readonly TestPlace place;

    public OrganizationInStore(TestDatabase database) => place = TestPlace.New(database);

    /// <summary>The installation's place.</summary>
    public TestPlace Place => place;

    /// <summary>The options that name the installation.</summary>
    public string[] Where => place.ConnectionString is { } address ? ["--data", place.Folder, "--database", address] : ["--data", place.Folder];

    /// <summary>Writes a file of the organization.</summary>
    public string File(string text, string name = "org.yaml")
    {
        System.IO.File.WriteAllText(files[name], text);
        return files[name];
    }

    /// <summary>Runs a command on the installation.</summary>
    public Task<CliAnswer> Run(params string[] arguments) => GuesthouseCli.Run([.. arguments, .. Where]);

    /// <summary>Imports a file of that text, with more options.</summary>
    public Task<CliAnswer> Import(string text, params string[] options) => Run(["import", "org", File(text), .. options]);

    /// <summary>The organization as it is stored.</summary>
    public async Task<OrganizationChart> Chart()
    {
        await using var context = place.Open().Context();
        return await StoredOrganization.LoadAsync(context, TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        place.Dispose();
        files.Dispose();
    }
}
