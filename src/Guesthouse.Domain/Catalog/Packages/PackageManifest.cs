namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>A package that a manifest uses.</summary>
/// <param name="Package">The package.</param>
/// <param name="Version">The version or range as the manifest writes it, at most 100 letters; <see langword="null"/>: it says none.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct PackageUse(PackageName Package, string? Version, int Line);

/// <summary>A package that a manifest publishes.</summary>
/// <param name="Package">The package.</param>
/// <param name="Line">The line, from 1.</param>
public readonly record struct PublishedPackage(PackageName Package, int Line);

/// <summary>What a manifest says about packages. One that is malformed says nothing but that.</summary>
/// <param name="Published">The packages that it publishes, in the order of the file.</param>
/// <param name="Uses">The packages that it uses, in the order of the file; each at most once a line.</param>
/// <param name="Problems">What could not be read, with file and line.</param>
public sealed record PackageManifest(IReadOnlyList<PublishedPackage> Published, IReadOnlyList<PackageUse> Uses, IReadOnlyList<Problem> Problems);
