namespace Guesthouse.Catalog.Search;

/// <summary>What search needs to know of a project's readiness and activity.</summary>
/// <param name="Ready">In how many of the four principles it is ready or better, 0 to 4; <see langword="null"/>: not known of any.</param>
/// <param name="Order">To be ordered by: larger is readier.</param>
/// <param name="Activity">The activity score; <see langword="null"/>: not known.</param>
internal sealed record SearchedReadiness(int? Ready, int Order, int? Activity)
{
    /// <summary>Nothing is known.</summary>
    public static SearchedReadiness Unknown { get; } = new(null, 0, null);
}
