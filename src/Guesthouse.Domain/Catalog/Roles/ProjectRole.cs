using Guesthouse.Domain.Access;
using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Roles;

/// <summary>What a person may be in a project.</summary>
public enum RoleKind
{
    /// <summary>Decides for the host team which contributions the project wants, and how urgently.</summary>
    ProductOwner,

    /// <summary>Mentors guests, reviews and merges for the host team.</summary>
    TrustedCommitter,
}

/// <summary>How a role came to be.</summary>
public enum RoleOrigin
{
    /// <summary>Somebody who may name it did.</summary>
    Named,

    /// <summary>Nominated, and agreed to by the project's trusted committers.</summary>
    Ladder,

    /// <summary>Read from CODEOWNERS, OWNERS or MAINTAINERS: makes its person a host, and gives permissions only where the project trusts its role files.</summary>
    File,
}

/// <summary>That a person has a role in a project.</summary>
/// <param name="Person">Who.</param>
/// <param name="Kind">Which role.</param>
/// <param name="Paths">For which part of the project.</param>
/// <param name="Span">On which UTC days.</param>
/// <param name="Origin">How it came to be.</param>
public sealed record ProjectRole(PersonId Person, RoleKind Kind, PathPrefix Paths, DaySpan Span, RoleOrigin Origin)
{
    /// <summary>The role as a column of the table of permissions.</summary>
    public Role Role => Kind == RoleKind.ProductOwner ? Role.ProductOwner : Role.TrustedCommitter;

    /// <summary>Whether it is about something.</summary>
    /// <param name="about">Paths, of which one suffices; <see cref="PathPrefix.Everything"/> means the project as a whole. Empty: not known, and so whatever the role is for.</param>
    internal bool IsAbout(IReadOnlyList<PathPrefix> about) => about.Count == 0 || about.Any(path => Paths.Covers(path.Bytes));
}
