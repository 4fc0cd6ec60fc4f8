using Guesthouse.Catalog.Packages;
using Guesthouse.Catalog.Readiness;

namespace Guesthouse.Catalog.Inspection;

/// <summary>Who reads the files of a repository's tip: one line each, in the order in which they save.</summary>
public static class Inspectors
{
    /// <summary>Every inspector.</summary>
    public static IReadOnlyList<IInspector> All { get; } =
    [
        new ProfileInspector(),
        new ReadinessInspector(),
        new PackageInspector(),
        new TagInspector(),
    ];
}
