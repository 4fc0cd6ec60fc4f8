namespace Guesthouse.Domain.Access;

/// <summary>What a viewer is where they want to do something: everywhere, and in the project or contribution in question.</summary>
public sealed class Standing
{
    private static readonly Role[] ofOneProject = [Role.Contributor, Role.TrustedCommitter, Role.ProductOwner];

    private Standing(Viewer viewer, IReadOnlySet<Role> roles)
    {
        Viewer = viewer;
        Roles = roles;
    }

    /// <summary>Who it is.</summary>
    public Viewer Viewer { get; }

    /// <summary>All roles at once; empty for a visitor where visitors may not read.</summary>
    public IReadOnlySet<Role> Roles { get; }

    /// <summary>The standing of a person or the operator.</summary>
    /// <param name="viewer">Not a visitor.</param>
    /// <param name="here">Their roles in what is in question: contributor, trusted committer, product owner. The operator has none.</param>
    /// <exception cref="ArgumentException">A visitor, or a role that nobody has for one project.</exception>
    public static Standing Of(Viewer viewer, params IEnumerable<Role> here)
    {
        if (viewer == Viewer.Visitor)
            throw new ArgumentException($"Ask {nameof(OfVisitor)}.", nameof(viewer));
        var roles = here.ToHashSet();
        if (!roles.IsSubsetOf(ofOneProject))
            throw new ArgumentException($"Of one project one is {string.Join(", ", ofOneProject)}, and not {string.Join(", ", roles.Except(ofOneProject))}.", nameof(here));
        if (viewer.Person is not null)
            roles.Add(Role.Member);
        roles.UnionWith(viewer.Offices.Select(office => office == Office.ProgramLead ? Role.ProgramLead : Role.Administrator));
        return new Standing(viewer, roles);
    }

    /// <summary>The standing of a visitor.</summary>
    /// <param name="mayRead">Whether the installation lets this visitor read.</param>
    public static Standing OfVisitor(bool mayRead) => new(Viewer.Visitor, mayRead ? new HashSet<Role> { Role.Visitor } : new HashSet<Role>());
}
