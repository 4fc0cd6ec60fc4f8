using Guesthouse.Domain.Organization;
using Guesthouse.Domain.Organization.Importing;
using Guesthouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Organization;

/// <summary>The organization as it is stored: what all sources and persons state, without what was withdrawn.</summary>
public static class StoredOrganization
{
    /// <summary>Reads the organization; empty before the first import.</summary>
    /// <exception cref="DamagedOrganizationException">The rows contradict each other, which no import lets happen.</exception>
    public static async Task<OrganizationChart> LoadAsync(GuesthouseContext context, CancellationToken cancellation)
    {
        var tracking = context.ChangeTracker.QueryTrackingBehavior;
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var stored = await StoredStatements.LoadAsync(context, cancellation);
        context.ChangeTracker.QueryTrackingBehavior = tracking;
        var chart = OrganizationChart.Build(DescriptionOfStatements.Of(stored.InForce));
        return chart.IsOk ? chart.Value : throw DamagedOrganizationException.Of(chart.Problems[0]);
    }
}
