using System.Text;
using Guesthouse.Domain.Catalog.Packages;

namespace Guesthouse.Domain.Tests.Catalog.Packages;

/// <summary>What a manifest says, each thing as one line.</summary>
internal static class Manifest
{
    public static PackageManifest Read(string path, string text) => ManifestFile.Read(path, Encoding.UTF8.GetBytes(text));

    /// <summary><c>3: npm:left ^1</c></summary>
    public static IReadOnlyList<string> UsesOf(string path, string text)
    {
        var manifest = Read(path, text);
        Assert.Empty(manifest.Problems);
        return [.. manifest.Uses.Select(use => $"{use.Line}: {use.Package} {use.Version}".TrimEnd())];
    }

    /// <summary><c>3: npm:left</c></summary>
    public static IReadOnlyList<string> PublishedBy(string path, string text) => [.. Read(path, text).Published.Select(published => $"{published.Line}: {published.Package}")];

    /// <summary><c>package.json:3 manifest.malformed</c></summary>
    public static IReadOnlyList<string> ProblemsOf(string path, string text) => [.. Read(path, text).Problems.Select(problem => $"{problem.Source} {problem.Code}")];
}
