using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Inspection;

/// <summary>Reads what a repository says of its projects itself.</summary>
public sealed class ProfileInspector : IInspector
{
    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool Wants(InspectedRepository repository, string path) => repository.IsAtTheTop(path) && path[(path.LastIndexOf('/') + 1)..].StartsWith("README", StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public Saving Inspect(Inspection inspection) => async (context, cancellation) =>
        await context.Set<ProfileStatementRow>().Where(row => row.Repository == inspection.Repository.Key).ExecuteDeleteAsync(cancellation);
}
