using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Storage.Facts;

/// <summary>Takes away everything that was stored of a repository's history, when the repository is removed.</summary>
public static class FactEraser
{
    /// <summary>Erases the facts, within the context's transaction.</summary>
    /// <param name="context">The database.</param>
    /// <param name="repository">The repository's key.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task EraseAsync(GuesthouseContext context, int repository, CancellationToken cancellation)
    {
        await context.Database.ExecuteSqlAsync($"DELETE FROM pull_requests WHERE repository = {repository}", cancellation);
        await context.Database.ExecuteSqlAsync($"DELETE FROM commits WHERE repository = {repository}", cancellation);
        await context.Database.ExecuteSqlAsync($"DELETE FROM paths WHERE repository = {repository}", cancellation);
        await context.Database.ExecuteSqlAsync($"DELETE FROM governance_blobs WHERE repository = {repository}", cancellation);
        // Their merges go with the signatures.
        await context.Database.ExecuteSqlAsync($"DELETE FROM signatures WHERE repository = {repository}", cancellation);
    }
}
