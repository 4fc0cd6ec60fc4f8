using Guesthouse.Domain.Catalog.Ownership;
using Guesthouse.Domain.Facts;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Domain.Measures;

/// <summary>Everything that must be known of one repository to measure it.</summary>
/// <param name="Id">What it is called: the organization's id when matched.</param>
/// <param name="Entry">What the organization (or the command line) says of its host; <see langword="null"/>: nothing.</param>
/// <param name="History">Its default branch.</param>
/// <param name="Ancestry">The ancestry of that history.</param>
/// <param name="Merges">The merges that tell who bears an identity.</param>
/// <param name="Roles">What its role files said through time.</param>
/// <param name="PathOwners">Manual rules and project scopes with a prefix.</param>
/// <param name="Problems">What was met while reading it.</param>
public sealed record RepositoryFacts(
    RepositoryId Id,
    RepositoryEntry? Entry,
    History History,
    Ancestry Ancestry,
    IReadOnlyList<MergeOfOne> Merges,
    RoleHistory Roles,
    IReadOnlyList<PathOwner> PathOwners,
    IReadOnlyList<Problem> Problems);
