using Guesthouse.Domain.Catalog.Profiles;

namespace Guesthouse.Domain.Catalog.Exchange;

/// <summary>What a portal's file says of one repository.</summary>
/// <param name="Id">The repository's id, <c>owner/name</c>, as the file writes it.</param>
/// <param name="Source">The line on which the entry begins.</param>
/// <param name="Raw">The whole entry as JSON on one line, with the fields that mean nothing here.</param>
/// <param name="Facts">What a forge says of it.</param>
/// <param name="Values">What it says of its project, for the profile.</param>
public sealed record PortalEntry(string Id, SourceLine Source, string Raw, PortalFacts Facts, IReadOnlyList<StatedValue> Values);

/// <summary>What a forge says of a repository. <see langword="null"/>: the file does not say.</summary>
public sealed record PortalFacts
{
    /// <summary>How many people marked it.</summary>
    public int? Stars { get; init; }

    /// <summary>How many copies were made to work on.</summary>
    public int? Forks { get; init; }

    /// <summary>How many people are told of everything (<c>subscribers_count</c>; <c>watchers_count</c> repeats the stars).</summary>
    public int? Subscribers { get; init; }

    /// <summary>Open issues, on GitHub with the open pull requests.</summary>
    public int? OpenIssues { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When anything of it was changed last.</summary>
    public DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>When something was pushed last.</summary>
    public DateTimeOffset? PushedAt { get; init; }

    /// <summary>Commits of each of the last weeks, at most 52, the oldest first.</summary>
    public IReadOnlyList<int>? Participation { get; init; }

    /// <summary>Its licence's SPDX id, else its name.</summary>
    public string? License { get; init; }

    /// <summary>Its page on the forge: a web address.</summary>
    public string? HtmlUrl { get; init; }

    /// <summary>Its default branch.</summary>
    public string? DefaultBranch { get; init; }

    /// <summary>The picture of its owner: a web address.</summary>
    public string? Avatar { get; init; }
}
