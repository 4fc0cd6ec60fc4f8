using System.Globalization;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>
/// Who owns the paths of one repository, and who is trusted committer of them, on any day. Immutable; safe to ask from several threads.
/// </summary>
/// <remarks>
/// The owner is a team, given by the first of these that names one: a manual rule, a project's scope with a prefix, a <c>CODEOWNERS</c>
/// <em>team</em>, the repository's host team; within one kind by the longest prefix (<c>CODEOWNERS</c>: the last covering line). People whom
/// role files name own nothing; they are trusted committers of exactly the paths that their file covers. Days are UTC days; what a file says
/// holds from the day on which a first-parent commit brought it.
/// </remarks>
public sealed class RepositoryOwnership
{
    private readonly OwnersOfPaths owners;
    private readonly RolesOfPeople people;

    /// <summary>Puts together what is known.</summary>
    /// <param name="roles">What the repository's own files say.</param>
    /// <param name="repository">Its entry in the organization, which tells the host team; <see langword="null"/>: none.</param>
    /// <param name="pathOwners">Manual rules and project scopes, in the order in which they were told.</param>
    /// <param name="names">How the names of role files become teams and people.</param>
    public RepositoryOwnership(RoleHistory roles, RepositoryEntry? repository, IReadOnlyList<PathOwner> pathOwners, RoleNames names)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(pathOwners);
        ArgumentNullException.ThrowIfNull(names);
        var codeOwners = new CodeOwnersByDay(roles.CodeOwners, names.TeamBySlug);
        owners = new OwnersOfPaths(pathOwners, codeOwners, repository);
        people = new RolesOfPeople(roles, codeOwners, names);
        Roles = roles.Roles;
        Problems = [.. roles.Problems, .. codeOwners.UnknownTeams, .. UnborneNames(people.Unborne)];
    }

    /// <summary>Every role that files gave, whether or not somebody bears the name; by path of the file, then by day.</summary>
    public IReadOnlyList<RoleRow> Roles { get; }

    /// <summary>Files that could not be read, teams that nobody knows, and, as a number only, names that nobody bears.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>Whether every path has the same owner that day, so that <see cref="OwnerOfNoPath"/> answers for all.</summary>
    public bool IsUniform(DateOnly day) => owners.IsUniform(day);

    /// <summary>The owner of a path.</summary>
    /// <param name="path">The path from the root as git's bytes.</param>
    /// <param name="day">The UTC day.</param>
    public OwnerAnswer OwnerOf(ReadOnlySpan<byte> path, DateOnly day) => owners.Of(path, day);

    /// <summary>The owner of a change without paths: the repository's host team, or the manual rule for the whole repository that stands for it.</summary>
    public OwnerAnswer OwnerOfNoPath(DateOnly day) => owners.OfNoPath(day);

    /// <summary>A role that makes the person trusted committer of at least one of the paths that day.</summary>
    /// <param name="person">Who.</param>
    /// <param name="paths">Numbers in <paramref name="table"/>.</param>
    /// <param name="table">The repository's paths.</param>
    /// <param name="day">The UTC day.</param>
    /// <returns>Of several the widest, an approver's before a reviewer's; <see langword="null"/> without one.</returns>
    public RoleRow? RoleOf(PersonId person, ReadOnlySpan<int> paths, PathTable table, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(table);
        return people.Of(person, paths, table, day);
    }

    private static IEnumerable<Problem> UnborneNames(int count) => count == 0 ? [] :
    [
        new Problem(
            ProblemKind.NotFound,
            "role-file.unknown-names",
            string.Create(CultureInfo.InvariantCulture, $"Nobody of the organization bears {count} of the logins and addresses in role files; they give no roles until somebody does.")),
    ];
}
