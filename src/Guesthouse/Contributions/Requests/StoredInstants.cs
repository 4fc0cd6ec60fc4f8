using NodaTime;

namespace Guesthouse.Contributions.Requests;

/// <summary>Instants of rules and instants of rows. Rows keep milliseconds, so that events are made of whole ones: what was written is what will be read.</summary>
internal static class StoredInstants
{
    /// <summary>The time, cut to milliseconds.</summary>
    public static Instant NowInMilliseconds(this TimeProvider clock) => clock.GetUtcNow().ToInstantInMilliseconds();

    /// <summary>The instant of a row.</summary>
    public static Instant ToInstantInMilliseconds(this DateTimeOffset at) => Instant.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds());
}
