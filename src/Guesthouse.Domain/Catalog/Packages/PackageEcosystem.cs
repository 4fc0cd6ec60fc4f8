namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>Where packages of one kind have their names.</summary>
public enum PackageEcosystem
{
    /// <summary>JavaScript and TypeScript: <c>package.json</c>.</summary>
    Npm,

    /// <summary>.NET: project files and <c>Directory.Packages.props</c>.</summary>
    NuGet,

    /// <summary>Java and its neighbours: <c>pom.xml</c>.</summary>
    Maven,

    /// <summary>Go: <c>go.mod</c>.</summary>
    Go,

    /// <summary>Python: <c>requirements.txt</c> and <c>pyproject.toml</c>.</summary>
    PyPi,

    /// <summary>Rust: <c>Cargo.toml</c>.</summary>
    Cargo,
}
