using Guesthouse.Domain;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Profiles;

/// <summary>What is wrong with files by which repositories describe a project.</summary>
internal static class FileProblems
{
    /// <summary>The problems of files that are a project's own, each with file and line, in order; of a folder's project those of the folder.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(GuesthouseContext context, int project, DateOnly today, CancellationToken cancellation)
    {
        var rows = await (from problem in context.Set<RepositoryProblemRow>().AsNoTracking()
                          join scope in context.Set<ProjectScopeRow>() on problem.Repository equals scope.Repository
                          where scope.Project == project && (scope.ToDay == null || scope.ToDay > today) && problem.Path != null
                              && (scope.PathPrefix == "" || problem.Path.StartsWith(scope.PathPrefix + "/"))
                          orderby problem.Repository, problem.Path, problem.Line, problem.Key
                          select problem.Detail).ToListAsync(cancellation);
        return [.. rows.Select(PlainText.Line).Distinct(StringComparer.Ordinal)];
    }
}
