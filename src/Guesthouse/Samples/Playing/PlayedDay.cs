namespace Guesthouse.Samples.Playing;

/// <summary>A day on which somebody worked with Guesthouse at Northmere.</summary>
/// <param name="DaysAgo">Which day, before the anchor.</param>
/// <param name="Reads">What was read.</param>
internal sealed record PlayedDay(int DaysAgo, PlayedReading Reads)
{
    /// <summary>Whether the organization's file was imported.</summary>
    public bool Imports { get; init; } = true;
}

/// <summary>What is read on a day.</summary>
internal enum PlayedReading
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The repositories whose documents became better or worse since.</summary>
    Documents,

    /// <summary>Every repository; others join.</summary>
    Everything,
}
