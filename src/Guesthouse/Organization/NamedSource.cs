using Guesthouse.Domain;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>Finds the source of an import by the name that was given to it.</summary>
internal static class NamedSource
{
    /// <summary>The source, a new one where there is none; or that another kind of file has the name.</summary>
    public static async Task<Result<SourceRow>> FindAsync(GuesthouseContext context, string name, string kind, CancellationToken cancellation)
    {
        var source = await context.Set<SourceRow>().SingleOrDefaultAsync(row => row.Name == name, cancellation);
        if (source is null)
            context.Add(source = new SourceRow { Name = name, Kind = kind, File = "", Checksum = "" });
        return source.Kind == kind
            ? source
            : new Problem(ProblemKind.Conflict, "source.other-kind", $"'{name}' is the name of a source of another kind ({source.Kind}); give this one another name with --source.");
    }
}
