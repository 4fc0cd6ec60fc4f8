using Guesthouse.Domain.Measures;
using Guesthouse.Domain.Organization;

namespace Guesthouse.Measures;

/// <summary>What <c>guesthouse measure</c> was asked.</summary>
/// <param name="Paths">Repositories, or folders of repositories.</param>
/// <param name="OrganizationFile">The organization's file; <see langword="null"/>: nothing is known of teams.</param>
/// <param name="Branch">The branch to read everywhere; <see langword="null"/>: each repository's default branch.</param>
/// <param name="Window">The days to count.</param>
/// <param name="Unit">What counts as a change.</param>
/// <param name="Hosts">Host teams stated on the command line; they win over the file's.</param>
public sealed record MeasureRequest(
    IReadOnlyList<string> Paths,
    string? OrganizationFile,
    string? Branch,
    MeasureWindow Window,
    MeasureUnit Unit,
    IReadOnlyList<StatedHost> Hosts);

/// <summary>A host team stated on the command line, for all days.</summary>
/// <param name="Repository">The repository's id or its last segment.</param>
/// <param name="Team">The team's id.</param>
public sealed record StatedHost(string Repository, TeamId Team);
