using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Roles;

/// <summary>Who has which permissions in a project.</summary>
/// <param name="all">All roles that there ever were, from every source, in the order in which the project states them.</param>
/// <param name="trustRoleFiles">The project's setting <em>trust role files</em>; off unless a product owner turns it on.</param>
public sealed class ProjectRoles(IReadOnlyList<ProjectRole> all, bool trustRoleFiles)
{
    /// <summary>The project as a whole, for acts that concern all of it.</summary>
    public static IReadOnlyList<PathPrefix> WholeProject { get; } = [PathPrefix.Everything];

    /// <summary>Who may act in that role, each once, in stated order.</summary>
    /// <param name="kind">The role.</param>
    /// <param name="day">The UTC day.</param>
    /// <param name="about">The paths in question, of which one suffices; <see cref="WholeProject"/>; empty: not known, and then a role for any part counts.</param>
    public IReadOnlyList<PersonId> Holders(RoleKind kind, DateOnly day, IReadOnlyList<PathPrefix> about) =>
        [.. InForce(day, about).Where(role => role.Kind == kind && GivesPermission(role)).Select(role => role.Person).Distinct()];

    /// <summary>What a viewer is in the project.</summary>
    /// <param name="viewer">Not a visitor.</param>
    /// <param name="day">The UTC day.</param>
    /// <param name="about">As for <see cref="Holders"/>.</param>
    /// <param name="contributes">Whether the viewer is on the guest side of the contribution in question.</param>
    public Standing StandingOf(Viewer viewer, DateOnly day, IReadOnlyList<PathPrefix> about, bool contributes = false)
    {
        var roles = InForce(day, about).Where(role => role.Person == viewer.Person && GivesPermission(role)).Select(role => role.Role).ToHashSet();
        if (contributes)
            roles.Add(Role.Contributor);
        return Standing.Of(viewer, roles);
    }

    /// <summary>Roles that files state and that give no permission: <em>trusted committer in CODEOWNERS, not yet confirmed</em>. In stated order.</summary>
    public IReadOnlyList<ProjectRole> Unconfirmed(DateOnly day) =>
        [.. InForce(day, []).Where(role => !GivesPermission(role) && !Holders(role.Kind, day, [role.Paths]).Contains(role.Person))];

    /// <summary>All roles of a day, from every source, whether or not they give permissions. In stated order.</summary>
    public IReadOnlyList<ProjectRole> On(DateOnly day) => [.. InForce(day, [])];

    /// <summary>The roles of that day that give permissions, in stated order.</summary>
    internal IEnumerable<ProjectRole> Granted(DateOnly day) => InForce(day, []).Where(GivesPermission);

    private bool GivesPermission(ProjectRole role) => role.Origin != RoleOrigin.File || trustRoleFiles;

    private IEnumerable<ProjectRole> InForce(DateOnly day, IReadOnlyList<PathPrefix> about) => all.Where(role => role.Span.Contains(day) && role.IsAbout(about));
}
