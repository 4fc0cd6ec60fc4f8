namespace Guesthouse.Samples;

/// <summary>The clock of the history that is played: it stands where it was set. Elapsed time is real, so that locks and waits work.</summary>
/// <param name="now">Where it stands first.</param>
internal sealed class SampleClock(DateTimeOffset now) : TimeProvider
{
    /// <summary>The moment that is played.</summary>
    public DateTimeOffset Now { get; set; } = now;

    public override DateTimeOffset GetUtcNow() => Now;
}
