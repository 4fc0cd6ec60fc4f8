namespace Guesthouse.Domain.Catalog.Ownership;

/// <summary>An <c>OWNERS</c> file.</summary>
/// <param name="NoParentOwners">Whether the owners of the folders above have no say here (<c>options.no_parent_owners</c>).</param>
/// <param name="Groups">The people by the files of the folder that they care for; one group without a filter in the simple form.</param>
/// <param name="Faults">What could not be read.</param>
/// <remarks>
/// Source: prow's <c>repoowners</c>. <c>required_reviewers</c>, <c>labels</c> and <c>emeritus_*</c> make no roles and are not kept.
/// </remarks>
public sealed record OwnersContent(bool NoParentOwners, IReadOnlyList<OwnersGroup> Groups, IReadOnlyList<RoleFileFault> Faults)
    : RoleFileContent(Faults);

/// <summary>The people whom an <c>OWNERS</c> file names for some files of its folder. Each may be an alias of <c>OWNERS_ALIASES</c>.</summary>
/// <param name="Filter">Which files, by their path from the folder; <see langword="null"/>: all.</param>
/// <param name="Approvers">Who approves, in the order of the file.</param>
/// <param name="Reviewers">Who reviews, in the order of the file.</param>
public sealed record OwnersGroup(GoPattern? Filter, IReadOnlyList<NamedPerson> Approvers, IReadOnlyList<NamedPerson> Reviewers);

/// <summary>An <c>OWNERS_ALIASES</c> file.</summary>
/// <param name="Groups">The logins of each alias; names are compared without case. An alias of an alias is not followed, as in prow.</param>
/// <param name="Faults">What could not be read.</param>
public sealed record OwnersAliasesContent(IReadOnlyDictionary<string, IReadOnlyList<NamedPerson>> Groups, IReadOnlyList<RoleFileFault> Faults)
    : RoleFileContent(Faults);
