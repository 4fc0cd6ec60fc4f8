using Guesthouse.Access;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Catalog.Profiles;

/// <summary>Reads what is in force of a project, as far as the viewer may know of it.</summary>
/// <param name="reader">The database, and on whose behalf.</param>
public sealed class ProfileReader(Reader reader)
{
    /// <summary>The profile; <see langword="null"/> when there is no such project that the viewer may know of.</summary>
    /// <param name="project">The project's key.</param>
    /// <param name="cancellation">Stops the work.</param>
    public async Task<ProjectProfile?> ReadAsync(int project, CancellationToken cancellation)
    {
        var row = await reader.Context.Set<ProfileRow>().AsNoTracking()
            .SingleOrDefaultAsync(profile => profile.Project == project && reader.Context.ProjectsFor(reader.Viewer, reader.Today).Any(seen => seen.Key == project), cancellation);
        if (row is null)
            return null;
        var stated = await StoredProfile.StatementsAsync(reader.Context, project, cancellation);
        return ProfileOfStatements.Of(StatementsInForce.Of(stated.Select(statement => statement.Statement))) with { ConfirmedAt = row.ConfirmedAt, ConfirmedBy = row.ConfirmedBy };
    }
}
