using Guesthouse.Tests.Cli;
using Guesthouse.Tests.Git;

namespace Guesthouse.Tests.Catalog;

/// <summary>A folder of files that a test writes, and what <c>guesthouse check</c> says of it.</summary>
internal sealed class WrittenFiles : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <summary>A folder with these files.</summary>
    public WrittenFiles(params IReadOnlyList<(string Path, string Text)> files)
    {
        foreach (var (path, text) in files)
            Write(path, text);
    }

    /// <summary>The folder.</summary>
    public string Folder => folder.Path;

    /// <summary>Writes a file, with its folders.</summary>
    public WrittenFiles Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder[path])!);
        File.WriteAllText(folder[path], text);
        return this;
    }

    /// <summary>Runs <c>check</c> on the folder.</summary>
    public Task<CliAnswer> Check(params string[] options) => GuesthouseCli.Run(["check", Folder, .. options]);

    /// <summary>The answer of a check.</summary>
    public async Task<CheckedAnswer> Answer(string check)
    {
        using var json = System.Text.Json.JsonDocument.Parse((await Check("--format", "json")).Output);
        var found = json.RootElement.GetProperty("principles").EnumerateArray().SelectMany(principle => principle.GetProperty("checks").EnumerateArray()).Single(one => one.GetProperty("id").GetString() == check);
        return new CheckedAnswer(found.GetProperty("answer").GetString()!, string.Join(' ', found.GetProperty("evidence").EnumerateArray().Select(evidence => evidence.GetRawText())));
    }

    public void Dispose() => folder.Dispose();
}

/// <summary>What a check answered.</summary>
/// <param name="State">pass, fail, unknown or exempt.</param>
/// <param name="Evidence">Its evidence as JSON.</param>
internal sealed record CheckedAnswer(string State, string Evidence);
