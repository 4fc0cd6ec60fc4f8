using System.Text.Json;
using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Samples;

/// <summary>Small sample organizations in a folder that goes with the test.</summary>
public sealed class BuiltDemo : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>A folder for one of them; several may stand beside each other.</summary>
    public string Folder(string name = "northmere") => Path.Combine(folder.Path, name);

    /// <summary>What stands beside <see cref="Folder"/> of a name because it was moved aside.</summary>
    public string[] Aside(string name = "northmere") => Directory.GetDirectories(folder.Path, name + "-*");

    /// <summary>Runs <c>demo</c> on a folder, small and without pages.</summary>
    public Task<CliAnswer> Demo(string name, params string[] options) =>
        GuesthouseCli.Run(["demo", "--data", Folder(name), "--size", "small", "--no-serve", .. options]);

    /// <summary>Builds one, which must succeed.</summary>
    public async Task<BuiltDemo> Build(string name = "northmere", int seed = 1, string now = "2026-11-20")
    {
        var answer = await Demo(name, "--seed", $"{seed}", "--now", now);
        Assert.True(answer.ExitCode == 0, answer.Error);
        return this;
    }

    /// <summary>The figures of one, as text.</summary>
    public async Task<string> Figures(string name = "northmere")
    {
        var answer = await GuesthouseCli.Run("measure", "--data", Folder(name), "--format", "json");
        Assert.True(answer.ExitCode == 0, answer.Error);
        return answer.Output;
    }

    /// <summary>The catalogue of one, as text.</summary>
    public async Task<string> Catalogue(string name = "northmere")
    {
        var answer = await GuesthouseCli.Run("export", "catalogue", "--data", Folder(name), "--format", "json");
        Assert.True(answer.ExitCode == 0, answer.Error);
        return answer.Output;
    }

    /// <summary>The figures of one, read.</summary>
    public async Task<JsonElement> FiguresJson(string name = "northmere") => JsonDocument.Parse(await Figures(name)).RootElement;

    /// <summary>The tip of a repository of one.</summary>
    public string Tip(string repository, string name = "northmere") => TestGit.Run(Path.Combine(Folder(name), "repositories", repository + ".git"), "rev-parse", "main").Trim();

    public void Dispose() => folder.Dispose();
}
