using NodaTime;

namespace Guesthouse.Domain.Organization;

/// <summary>The day of an instant, for everything that is asked by day.</summary>
public static class UtcDays
{
    /// <summary>The UTC day of an instant.</summary>
    public static DateOnly UtcDay(this Instant at) => at.InUtc().Date.ToDateOnly();
}
