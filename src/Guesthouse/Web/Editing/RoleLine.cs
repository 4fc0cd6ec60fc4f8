using Guesthouse.Access;
using Guesthouse.Catalog.Projects;
using Guesthouse.Domain.Catalog.Roles;

namespace Guesthouse.Web.Editing;

/// <summary>A role on the page of roles.</summary>
/// <param name="Role">The role.</param>
/// <param name="Name">What its holder is called.</param>
/// <param name="MayEnd">Whether the viewer may end it.</param>
/// <param name="IsOwn">Whether it is the viewer's own, which they lay down without saying why.</param>
/// <param name="MayConfirm">Whether the viewer may give by name what only a file states.</param>
public sealed record RoleLine(ProjectRole Role, string Name, bool MayEnd, bool IsOwn, bool MayConfirm)
{
    /// <summary>The roles of today, of whom a file and a person name only what the person named.</summary>
    public static IReadOnlyList<RoleLine> Of(ProjectEntry entry, Installation installation)
    {
        var (today, chart) = (installation.Today, installation.Chart);
        var naming = new NamingRule(entry.Roles, today);
        var all = entry.Roles.On(today);
        var named = all.Where(role => role.Origin != RoleOrigin.File).Select(role => (role.Person, role.Kind)).ToHashSet();
        return [.. all.Where(role => role.Origin != RoleOrigin.File || !named.Contains((role.Person, role.Kind))).Select(role => new RoleLine(
            role,
            chart.Person(role.Person)?.Name ?? role.Person.Value,
            naming.RefusalToEnd(entry.Standing, role, hasReason: true) is null,
            role.Person == installation.Viewer.Person,
            role.Origin == RoleOrigin.File && naming.RefusalToName(entry.Standing, role.Person, role.Kind, role.Paths) is null))];
    }

    /// <summary>Whether it is only stated by a file.</summary>
    public bool IsFromFile => Role.Origin == RoleOrigin.File;
}
