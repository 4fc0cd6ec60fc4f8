using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Inspection;

/// <summary>Keeps the tags of a repository's history: what was released, and when.</summary>
public sealed class TagInspector : IInspector
{
    /// <inheritdoc/>
    public int Version => 1;

    /// <inheritdoc/>
    public bool Wants(InspectedRepository repository, string path) => false;

    /// <inheritdoc/>
    public Saving Inspect(Inspection inspection)
    {
        var key = inspection.Repository.Key;
        var rows = (inspection.Repository.Tags ?? []).Select(tag => new RepositoryTagRow { Repository = key, Name = tag.Name, Target = tag.Commit.ToBytes(), At = tag.At }).ToList();
        return async (context, cancellation) =>
        {
            await context.Set<RepositoryTagRow>().Where(row => row.Repository == key).ExecuteDeleteAsync(cancellation);
            context.AddRange(rows);
            await context.SaveChangesAsync(cancellation);
        };
    }
}
