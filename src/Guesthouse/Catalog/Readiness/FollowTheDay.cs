using Guesthouse.Catalog.Search;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Readiness;

/// <summary>
/// Brings up to date what another day alone makes other: windows of the last 90 or 365 days, which readiness and activity scores look at, and roles
/// and hosts that begin or end, which are searched. Mining does the same; this is for days on which nobody mines.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="facts">What other modules supply.</param>
/// <param name="clock">The time.</param>
public sealed class FollowTheDay(Store store, SuppliedFacts facts, TimeProvider clock)
{
    /// <summary>Follows the UTC day, unless that was done today.</summary>
    /// <returns>Whether anything was to be done.</returns>
    public async Task<bool> RunAsync(CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        await using (var context = store.Context())
            if (!await context.Set<ProjectRow>().AnyAsync(cancellation) || await context.Set<DayMarkRow>().AnyAsync(mark => mark.What == AssessProjects.DayMark && mark.Day >= today, cancellation))
                return false;
        await new AssessProjects(store, facts, clock).RunAsync(null, cancellation);
        await new IndexProject(store, today).AllAsync(cancellation);
        return true;
    }
}
