using Guesthouse.Samples.Company;

namespace Guesthouse.Samples.Histories;

/// <summary>A change of a house, from its first commit to its merge.</summary>
/// <param name="Title">What it does.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="Area">Where most of it is.</param>
internal sealed record SampleChange(string Title, SamplePerson Author, string Area)
{
    /// <summary>What stands below the title; mostly empty.</summary>
    public string Reason { get; init; } = "";

    /// <summary>Its commits' times, in order; at least one.</summary>
    public required IReadOnlyList<DateTimeOffset> Commits { get; init; }

    /// <summary>Who merged it, which is its author for what was committed without a review.</summary>
    public required SamplePerson Merger { get; init; }

    /// <summary>When it was merged; the last commit's time for what was committed without a review.</summary>
    public required DateTimeOffset MergedAt { get; init; }

    /// <summary>Its number; 0 for what was committed without a review.</summary>
    public int Number { get; init; }

    /// <summary>Who helped to write it.</summary>
    public SamplePerson? CoAuthor { get; init; }

    /// <summary>Who reviewed it and is named for it.</summary>
    public SamplePerson? Reviewer { get; init; }

    /// <summary>What it writes beside sources: paths and texts, a text of <see langword="null"/> takes the file away.</summary>
    public IReadOnlyDictionary<string, string?> Documents { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>Whether it touches sources at all.</summary>
    public bool HasSources { get; init; } = true;

    /// <summary>The tag that its merge gets.</summary>
    public string? Tag { get; init; }
}
