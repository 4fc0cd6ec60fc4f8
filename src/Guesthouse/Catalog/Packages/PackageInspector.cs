using Guesthouse.Catalog.Inspection;
using Guesthouse.Domain.Catalog.Packages;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Packages;

/// <summary>Reads from a repository's manifests which packages its projects publish, and which ones it uses.</summary>
public sealed class PackageInspector : IInspector
{
    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool Wants(InspectedRepository repository, string path) => ManifestFile.IsAt(path);

    /// <inheritdoc/>
    public Saving Inspect(Inspection.Inspection inspection)
    {
        var uses = new List<PackageUseRow>();
        var published = new List<ProfileStatementRow>();
        foreach (var file in inspection.Tree.Files.Where(file => ManifestFile.IsAt(file.Path)))
            if (inspection.Tree.Read(file.Path) is { } content)
            {
                var manifest = ManifestFile.Read(file.Path, content);
                foreach (var problem in manifest.Problems)
                    inspection.Report(problem);
                uses.AddRange(manifest.Uses.Select(use => Row(inspection.Repository.Key, file.Path, use)));
                published.AddRange(manifest.Published.SelectMany(package => Statements(inspection, file.Path, package)));
            }
        return async (context, cancellation) =>
        {
            await context.Set<PackageUseRow>().Where(row => row.Repository == inspection.Repository.Key).ExecuteDeleteAsync(cancellation);
            context.AddRange(uses);
            foreach (var (position, statement) in published.Index())
                statement.Position = position;
            context.AddRange(published);
            await context.SaveChangesAsync(cancellation);
        };
    }

    private static PackageUseRow Row(int repository, string path, PackageUse use) => new()
    {
        Repository = repository,
        Ecosystem = PackageName.CodeOf(use.Package.Ecosystem),
        Package = use.Package.ToString(),
        Version = use.Version,
        Path = path,
        Line = use.Line,
    };

    /// <summary>What was stated of the repository before is gone by now: the inspector of profiles saves first.</summary>
    private static IEnumerable<ProfileStatementRow> Statements(Inspection.Inspection inspection, string path, PublishedPackage package) =>
        inspection.Repository.Parts.Where(part => part.Holds(path)).Select(part => part.Project).Distinct().Select(project => new ProfileStatementRow
        {
            Project = project,
            Field = ProfileField.Package,
            Value = package.Package.ToString(),
            Source = ProfileSource.Manifest,
            Repository = inspection.Repository.Key,
            Path = path,
            Line = package.Line,
            At = inspection.At,
        });
}
