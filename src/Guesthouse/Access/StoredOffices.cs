using Guesthouse.Domain.Access;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Access;

/// <summary>Who runs the program and the installation, as it is stored.</summary>
public static class StoredOffices
{
    /// <summary>Reads all that there ever were, in the order in which they were named.</summary>
    public static async Task<Offices> LoadAsync(GuesthouseContext context, CancellationToken cancellation)
    {
        var rows = await context.Set<OrganizationRoleRow>().AsNoTracking().OrderBy(row => row.Key).ToListAsync(cancellation);
        return new Offices([.. rows.Select(row => new OfficeHolder(new PersonId(row.Person), row.Kind, new DaySpan(row.FromDay, row.ToDay), null))]);
    }
}
