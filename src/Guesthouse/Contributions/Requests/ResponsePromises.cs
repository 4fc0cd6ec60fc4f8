using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Guesthouse.Contributions.Requests;

/// <summary>What projects promise now.</summary>
internal static class ResponsePromises
{
    /// <summary>The first response that a project promises, in working time of its host; <see langword="null"/>: none.</summary>
    public static async Task<Duration?> OfAsync(GuesthouseContext context, int project, CancellationToken cancellation) =>
        await context.Set<ProfileRow>().Where(row => row.Project == project).Select(row => row.FirstResponseHours).SingleOrDefaultAsync(cancellation) is { } hours
            ? Duration.FromHours(hours)
            : null;
}
