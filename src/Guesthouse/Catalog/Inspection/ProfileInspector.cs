using Guesthouse.Catalog.Profiles;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Inspection;

/// <summary>Reads what a repository says of its projects itself: innersource.json, catalog-info.yaml, README, role files, history; and keeps what pages show as it is.</summary>
public sealed class ProfileInspector : IInspector
{
    /// <summary>Who speaks here; what others state of the repository stays.</summary>
    private static readonly ProfileSource[] sources =
        [ProfileSource.InnersourceJson, ProfileSource.CatalogInfo, ProfileSource.Readme, ProfileSource.RoleFile, ProfileSource.File, ProfileSource.History];

    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool Wants(InspectedRepository repository, string path) => PartStatements.Wants(repository, path) || RoleFilesAtTip.Wants(repository, path);

    /// <inheritdoc/>
    public Saving Inspect(Inspection inspection)
    {
        var found = inspection.Repository.Parts.Select(part => new PartStatements(inspection, part)).ToList();
        found.ForEach(part => part.Read());
        return async (context, cancellation) =>
        {
            var key = inspection.Repository.Key;
            await context.Set<ProfileStatementRow>().Where(row => row.Repository == key && sources.Contains(row.Source)).ExecuteDeleteAsync(cancellation);
            await context.Set<RepositoryFileRow>().Where(row => row.Repository == key).ExecuteDeleteAsync(cancellation);
            context.AddRange(found.SelectMany(part => part.Statements));
            context.AddRange(found.SelectMany(part => part.Files).DistinctBy(file => file.Path, StringComparer.Ordinal));
            await context.SaveChangesAsync(cancellation);
        };
    }
}
