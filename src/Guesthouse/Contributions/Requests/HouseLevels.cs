using Guesthouse.Access;
using Guesthouse.Catalog;
using Guesthouse.Catalog.Projects;
using Guesthouse.Domain;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Profiles;
using Guesthouse.Domain.Contributions.Requests;
using Guesthouse.Domain.Organization;
using Guesthouse.Storage;
using Guesthouse.Storage.Rows;
using Microsoft.EntityFrameworkCore;

namespace Guesthouse.Contributions.Requests;

/// <summary>Asks <see cref="LevelRule"/> about a project that is stored.</summary>
internal static class HouseLevels
{
    /// <summary>Why a viewer may not ask a project for something; <see langword="null"/> when they may.</summary>
    /// <param name="reader">The database, and who asks.</param>
    /// <param name="project">The project's key.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<Problem?> RefusalToAskAsync(Reader reader, int project, CancellationToken cancellation)
    {
        var level = await OfAsync(reader.Context, project, cancellation);
        if (level != GovernanceLevel.Closed)
            return null;
        var host = await ProjectReader.Lines(reader.Context, reader.Context.Set<ProjectRow>().Where(row => row.Key == project), reader.Today).Select(line => line.HostTeam).SingleAsync(cancellation);
        var standing = reader.Viewer.IsKnown
            ? (await StoredProjects.RolesAsync(reader.Context, project, cancellation)).StandingOf(reader.Viewer, reader.Today, [])
            : Standing.OfVisitor(mayRead: true);
        return LevelRule.RefusalToAsk(level, host is null ? null : new TeamId(host), standing);
    }

    /// <summary>Why requests of a project cannot be opened for contribution; <see langword="null"/> when they can.</summary>
    public static async Task<Problem?> RefusalToOpenAsync(GuesthouseContext context, int project, CancellationToken cancellation) => LevelRule.RefusalToOpen(await OfAsync(context, project, cancellation));

    private static Task<GovernanceLevel?> OfAsync(GuesthouseContext context, int project, CancellationToken cancellation) =>
        context.Set<ProfileRow>().Where(row => row.Project == project).Select(row => row.GovernanceLevel).SingleOrDefaultAsync(cancellation);
}
