using System.Text.Json.Nodes;
using Guesthouse.Cli;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Measures;
using Guesthouse.Tests.Storage;

namespace Guesthouse.Tests.Organization;

/// <summary>An installation that imported an organization and mined the repositories of <see cref="Northmere"/>.</summary>
internal sealed class CorrectedInstallation : IDisposable
{
    private readonly Northmere northmere = new();

    private CorrectedInstallation(TestDatabase database) => Organization = new OrganizationInStore(database);

    /// <summary>The organization, and the commands on it.</summary>
    public OrganizationInStore Organization { get; }

    /// <summary>Imports the file and mines.</summary>
    public static async Task<CorrectedInstallation> With(TestDatabase database, string file)
    {
        var made = new CorrectedInstallation(database);
        await made.Import(file);
        await made.Do("repo", "add", made.northmere.Repositories);
        await made.Do("mine");
        return made;
    }

    /// <summary>Runs a command, which must succeed; tells what it said.</summary>
    public async Task<string> Do(params string[] command)
    {
        var answer = await Organization.Run(command);
        Assert.True(answer.ExitCode == ExitCode.Done, answer.Error);
        return answer.Output;
    }

    /// <summary>Runs a command, which must be refused; tells why.</summary>
    public async Task<string> Refused(int exitCode, params string[] command)
    {
        var answer = await Organization.Run(command);
        Assert.True(answer.ExitCode == exitCode, $"{answer.ExitCode}: {answer.Error}");
        return answer.Error;
    }

    /// <summary>Imports a file, which must be taken.</summary>
    public Task<string> Import(string text, params string[] options) => Do(["import", "org", Organization.File(text), .. options]);

    /// <summary>The figures of the installation are those of the repositories with that file; only the rule that matched somebody may be another.</summary>
    public async Task CountsAs(string file)
    {
        foreach (var unit in new[] { "commit", "pull-request" })
        {
            var read = await GuesthouseCli.Run("measure", northmere.Repositories, "--org", Organization.File(file, "same.yaml"), "--unit", unit, "--format", "json");
            Assert.Equal(WithoutRules(read.Output), WithoutRules(await Do("measure", "--unit", unit, "--format", "json")));
        }
    }

    public void Dispose()
    {
        Organization.Dispose();
        northmere.Dispose();
    }

    private static string WithoutRules(string json)
    {
        var figures = JsonNode.Parse(json)!;
        figures["identities"]!.AsObject().Remove("byRule");
        return figures.ToJsonString();
    }
}
