using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Profiles;

/// <summary>Finds what is stored of a project's profile.</summary>
internal static class StoredProfile
{
    /// <summary>Every statement that stands, in the order of repositories' ids and of each source; with the repository's key.</summary>
    public static async Task<IReadOnlyList<(ProfileStatement Statement, int? Repository)>> StatementsAsync(GuesthouseContext context, int project, CancellationToken cancellation)
    {
        var rows = await (from row in context.Set<ProfileStatementRow>().AsNoTracking()
                          join repository in context.Set<RepositoryRow>() on row.Repository equals (int?)repository.Key into repositories
                          from repository in repositories.DefaultIfEmpty()
                          where row.Project == project
                          select new { Row = row, Id = (string?)repository.Id }).ToListAsync(cancellation);
        return [.. rows
            .OrderBy(row => row.Id, StringComparer.Ordinal)
            .ThenBy(row => row.Row.Position)
            .ThenBy(row => row.Row.Key)
            .Select(row => (Statement(row.Row, row.Id), row.Row.Repository))];
    }

    /// <summary>What a project is called when nobody says: as its first repository, else as its slug.</summary>
    public static async Task<string> UsualNameAsync(GuesthouseContext context, int project, CancellationToken cancellation)
    {
        var repository = await (from scope in context.Set<ProjectScopeRow>()
                                join row in context.Set<RepositoryRow>() on scope.Repository equals row.Key
                                where scope.Project == project && scope.PathPrefix == ""
                                orderby scope.Key
                                select row.Id).FirstOrDefaultAsync(cancellation);
        return repository is null
            ? await context.Set<ProjectRow>().Where(row => row.Key == project).Select(row => row.Slug).SingleAsync(cancellation)
            : new RepositoryId(repository).LastSegment;
    }

    private static ProfileStatement Statement(ProfileStatementRow row, string? repository) => new(
        row.Field,
        row.Value,
        new StatementOrigin(row.Source, repository, row.Path, row.Line) { At = row.At, ByWhom = row.ByWhom },
        row.Weight);
}
