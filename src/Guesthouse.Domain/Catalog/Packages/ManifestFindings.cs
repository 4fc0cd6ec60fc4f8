using System.Globalization;

namespace Guesthouse.Domain.Catalog.Packages;

/// <summary>Gathers what one manifest says.</summary>
/// <param name="path">The manifest's path in its repository.</param>
internal sealed class ManifestFindings(string path)
{
    /// <summary>The largest honest manifests hold some hundreds.</summary>
    private const int MostUses = 5000;

    private const int MostVersionLetters = 100;

    private readonly List<PublishedPackage> published = [];
    private readonly List<PackageUse> uses = [];
    private readonly HashSet<(PackageName Package, int Line)> seen = [];
    private readonly List<Problem> problems = [];
    private bool isBroken;

    /// <summary>The manifest's path.</summary>
    public string Path => path;

    /// <summary>What was gathered.</summary>
    public PackageManifest Manifest => isBroken ? new PackageManifest([], [], problems) : new PackageManifest(published, uses, problems);

    /// <summary>Notes a package that the manifest publishes.</summary>
    public void Publishes(PackageEcosystem ecosystem, string name, int line)
    {
        if (NameOf(ecosystem, name, line) is { } package)
            published.Add(new PublishedPackage(package, line));
    }

    /// <summary>Notes a package that the manifest uses.</summary>
    public void Uses(PackageEcosystem ecosystem, string name, string? version, int line)
    {
        if (uses.Count >= MostUses)
        {
            if (!problems.Exists(problem => problem.Code == "manifest.too-many"))
                Fault(line, "manifest.too-many", string.Create(CultureInfo.InvariantCulture, $"The manifest names more than {MostUses:N0} packages; those from here on are not read."));
        }
        else if (NameOf(ecosystem, name, line) is { } package && seen.Add((package, line)))
        {
            uses.Add(new PackageUse(package, Shown(version), line));
        }
    }

    /// <summary>Notes something that cannot be read; the rest can.</summary>
    public void Fault(int line, string code, string detail) => problems.Add(new Problem(ProblemKind.Invalid, code, detail, new SourceLine(path, line)));

    /// <summary>Notes that the file is malformed: nothing of it counts.</summary>
    public void Break(int line, string what)
    {
        isBroken = true;
        Fault(line, "manifest.malformed", what);
    }

    private PackageName? NameOf(PackageEcosystem ecosystem, string name, int line)
    {
        var package = PackageName.Of(ecosystem, name);
        if (package is null)
            Fault(line, "manifest.bad-name", $"This names something that can be no {ecosystem} package, so it counts for nothing.");
        return package;
    }

    private static string? Shown(string? version)
    {
        var text = string.Concat((version ?? "").Where(letter => !char.IsControl(letter) && char.GetUnicodeCategory(letter) != UnicodeCategory.Format)).Trim();
        return text.Length == 0 ? null : text[..Math.Min(text.Length, MostVersionLetters)];
    }
}
