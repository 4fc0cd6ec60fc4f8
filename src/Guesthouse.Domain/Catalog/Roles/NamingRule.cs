using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Roles;

/// <summary>Who may give and end roles in a project, and when.</summary>
/// <remarks>
/// Without a product owner a program lead or an administrator names one. While a project has fewer than two trusted committers, its product
/// owner (or a program lead) names trusted committers and product owners at once. From then on new trusted committers come by the ladder, and
/// further product owners are named by a program lead. A product owner or program lead may end any role, with a reason; everybody may lay down their own.
/// </remarks>
/// <param name="roles">The project's roles.</param>
/// <param name="today">The UTC day.</param>
public sealed class NamingRule(ProjectRoles roles, DateOnly today)
{
    /// <summary>With so many trusted committers a project can judge newcomers by itself.</summary>
    private const int TrustedCommittersOfALadder = 2;

    private static readonly Rule names = Rule.Needs(Permission.NameTrustedCommitters), namesOwners = Rule.Needs(Permission.NameProductOwners);

    /// <summary>Why nobody ends a role that a file states.</summary>
    public static Problem EndsInItsFile { get; } = new(ProblemKind.Conflict, "role.from-a-file", "This role stands in a file of the repository, and ends there.");

    /// <summary>Why somebody may not name a person; <see langword="null"/> when they may.</summary>
    /// <param name="by">Who would name, standing in the project as a whole.</param>
    /// <param name="person">Whom.</param>
    /// <param name="kind">As what.</param>
    /// <param name="paths">For which part of the project.</param>
    public Problem? RefusalToName(Standing by, PersonId person, RoleKind kind, PathPrefix paths)
    {
        if (RefusalOf(by, kind) is { } refusal)
            return refusal;
        if (roles.Holders(kind, today, [paths]).Contains(person))
            return new Problem(ProblemKind.Conflict, "role.held-already", $"'{person}' has this role already.");
        return RefusalToName(by, kind);
    }

    /// <summary>Why somebody may name nobody at all; <see langword="null"/> when they may name somebody who does not have the role yet.</summary>
    /// <param name="by">Who would name, standing in the project as a whole.</param>
    /// <param name="kind">As what.</param>
    public Problem? RefusalToName(Standing by, RoleKind kind) =>
        RefusalOf(by, kind) ?? (kind == RoleKind.TrustedCommitter ? RefusalToNameTrustedCommitter() : RefusalToNameProductOwner(by));

    /// <summary>Why somebody may not end a role; <see langword="null"/> when they may.</summary>
    /// <param name="by">Who would end it, standing in the project as a whole.</param>
    /// <param name="role">The role.</param>
    /// <param name="hasReason">Whether they say why.</param>
    public Problem? RefusalToEnd(Standing by, ProjectRole role, bool hasReason)
    {
        if (!role.Span.Contains(today))
            return new Problem(ProblemKind.Conflict, "role.not-in-force", $"'{role.Person}' does not have this role today.");
        if (role.Origin == RoleOrigin.File)
            return EndsInItsFile;
        if (role.Person == by.Viewer.Person)
            return null;
        if (names.RefusalOf(by) is { } refusal)
            return refusal;
        return hasReason ? null : new Problem(ProblemKind.Invalid, "role.no-reason", "Say why the role ends; its holder will read it.");
    }

    private static Problem? RefusalOf(Standing by, RoleKind kind) => (kind == RoleKind.TrustedCommitter ? names : namesOwners).RefusalOf(by);

    private Problem? RefusalToNameTrustedCommitter() =>
        HasLadder
            ? new Problem(ProblemKind.Conflict, "role.by-ladder", "The project has two trusted committers or more: nominate the person, and they agree.")
            : null;

    private Problem? RefusalToNameProductOwner(Standing by)
    {
        if (roles.Holders(RoleKind.ProductOwner, today, []).Count == 0)
            return null;
        if (by.Roles.Contains(Role.ProgramLead))
            return null;
        if (!by.Roles.Contains(Role.ProductOwner))
            return new Problem(ProblemKind.Forbidden, "role.has-product-owner", "Administrators name a product owner only where there is none.");
        return HasLadder
            ? new Problem(ProblemKind.Conflict, "role.by-program-lead", "The project has two trusted committers or more: further product owners are named by a program lead.")
            : null;
    }

    private bool HasLadder => roles.Holders(RoleKind.TrustedCommitter, today, []).Count >= TrustedCommittersOfALadder;
}
