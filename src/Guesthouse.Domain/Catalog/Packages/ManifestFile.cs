namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>Knows the files in which software says which packages it publishes and uses.</summary>
public static class ManifestFile
{
    /// <summary>The largest manifest that is read, in bytes.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>Folders that hold copies of other people's software or data of tests, whose manifests say nothing about this software.</summary>
    private static readonly HashSet<string> Copies = new(StringComparer.OrdinalIgnoreCase)
    {
        "node_modules", "vendor", "third_party", "bower_components", "site-packages", "testdata", "fixtures", "__fixtures__",
    };

    /// <summary>Whether a path is that of a manifest, outside the folders of copies and test data (<c>vendor</c>, <c>node_modules</c>, <c>testdata</c> …).</summary>
    /// <param name="path">The path in its repository, with <c>/</c>.</param>
    public static bool IsAt(string path) => ReaderOf(path) is not null && !path.Split('/')[..^1].Any(Copies.Contains);

    /// <summary>Reads a manifest.</summary>
    /// <param name="path">Its path in its repository, with <c>/</c>, which tells what kind it is.</param>
    /// <param name="bytes">Its content, UTF-8.</param>
    /// <returns>What it says; nothing for a path of no manifest.</returns>
    public static PackageManifest Read(string path, ReadOnlyMemory<byte> bytes)
    {
        var findings = new ManifestFindings(path);
        if (bytes.Length > MaxBytes)
            findings.Break(0, $"The manifest is larger than {MaxBytes >> 20} MiB, the most that is read.");
        else
            ReaderOf(path)?.Invoke(bytes, findings);
        return findings.Manifest;
    }

    private static Action<ReadOnlyMemory<byte>, ManifestFindings>? ReaderOf(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name switch
        {
            "package.json" => NpmManifest.Read,
            "pom.xml" => MavenManifest.Read,
            "go.mod" => GoManifest.Read,
            "pyproject.toml" => PythonProject.Read,
            "Cargo.toml" => CargoManifest.Read,
            _ when name.Equals("Directory.Packages.props", StringComparison.OrdinalIgnoreCase) => NuGetManifest.Read,
            _ when name.EndsWith(".csproj", StringComparison.OrdinalIgnoreCase) => NuGetManifest.Read,
            _ when name.StartsWith("requirements", StringComparison.Ordinal) && name.EndsWith(".txt", StringComparison.Ordinal) => PythonRequirements.Read,
            _ => null,
        };
    }
}
