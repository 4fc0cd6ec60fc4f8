using Guesthouse.Catalog.Projects;
using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Roles;
using Guesthouse.Storage;
using Guesthouse.Web.Gate;

namespace Guesthouse.Web.Editing;

/// <summary>What the viewer may do in a project, for the links and buttons that its pages show. The use cases decide again.</summary>
/// <param name="viewer">Who it is.</param>
/// <param name="store">The database; it is read in a context of its own, beside whatever else the page reads.</param>
/// <param name="kept">What was read before: roles are the same for whoever asks.</param>
public sealed class HouseRights(CurrentViewer viewer, Store store, KeptAnswers kept)
{
    private static readonly Rule edits = Rule.Needs(Permission.EditProject);

    /// <summary>Whether they may edit it.</summary>
    /// <param name="project">The project's key, of one that they may know of.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public async Task<bool> MayEditAsync(int project, CancellationToken cancellation) =>
        viewer.Viewer.IsKnown && edits.Allows((await RolesAsync(project, cancellation)).StandingOf(viewer.Installation, ProjectRoles.WholeProject));

    private async Task<ProjectRoles> RolesAsync(int project, CancellationToken cancellation) => await (await kept.NowAsync(cancellation)).ToAsync(
        new KeptAnswers.Question("roles of a project", project, "", ""),
        async () =>
        {
            await using var context = store.Context();
            return await StoredProjects.RolesAsync(context, project, cancellation);
        },
        cancellation);
}
