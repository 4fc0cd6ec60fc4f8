using Guesthouse.Catalog.Inspection;
using Guesthouse.Domain.Catalog.Documents;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Readiness;

/// <summary>Judges the documents of a repository's tip, for each project that it is a part of.</summary>
public sealed class ReadinessInspector : IInspector
{
    /// <inheritdoc/>
    public int Version => 2;

    /// <inheritdoc/>
    public bool Wants(InspectedRepository repository, string path) => repository.Parts.Any(part =>
        DocumentNames.IsWanted(path) || (part.Prefix.Length > 0 && part.Holds(path) && DocumentNames.IsWanted(path[(part.Prefix.Length + 1)..])));

    /// <inheritdoc/>
    public Saving Inspect(Inspection.Inspection inspection)
    {
        var key = inspection.Repository.Key;
        var rows = inspection.Repository.Parts.SelectMany(part => JudgeTree.Run(inspection.Tree, inspection.Repository.Tags, part.Prefix).Select(answer => new DocumentAnswerRow
        {
            Repository = key,
            Project = part.Project,
            Prefix = part.Prefix,
            CheckId = answer.Key,
            Answer = answer.Value.State,
            Details = StoredAnswer.Details(answer.Value),
        })).ToList();
        return async (context, cancellation) =>
        {
            await context.Set<DocumentAnswerRow>().Where(row => row.Repository == key).ExecuteDeleteAsync(cancellation);
            context.AddRange(rows);
            await context.SaveChangesAsync(cancellation);
        };
    }
}
