using Guesthouse.Domain.Catalog.Readiness;

namespace Guesthouse.Catalog.Search;

/// <summary>What search needs to know of a project's readiness and activity.</summary>
/// <param name="Ready">In how many of the four principles it is ready or better, 0 to 4; <see langword="null"/>: not known of any.</param>
/// <param name="Order">To be ordered by: larger is readier.</param>
/// <param name="Activity">The activity score; <see langword="null"/>: not known.</param>
internal sealed record SearchedReadiness(int? Ready, int Order, int? Activity)
{
    /// <summary>Nothing is known.</summary>
    public static SearchedReadiness Unknown { get; } = new(null, 0, null);

    /// <summary>Readiness from the levels of principles; unknown ones count for nothing.</summary>
    public static SearchedReadiness Of(IReadOnlyList<ReadinessLevel> levels, int? activity)
    {
        int Are(params ReadOnlySpan<ReadinessLevel> some)
        {
            var count = 0;
            foreach (var level in levels)
                count += some.Contains(level) ? 1 : 0;
            return count;
        }
        var ready = Are(ReadinessLevel.Ready, ReadinessLevel.Exemplary);
        var isKnown = levels.Any(level => level != ReadinessLevel.Unknown);
        return new SearchedReadiness(isKnown ? ready : null, (100 * ready) + (10 * Are(ReadinessLevel.Exemplary)) + Are(ReadinessLevel.Started), activity);
    }
}
