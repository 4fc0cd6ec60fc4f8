namespace Guesthouse.Tests.Access.Accounts;

/// <summary>A clock that is ahead; a test may put it on further.</summary>
internal sealed class LaterClock(TimeSpan ahead) : TimeProvider
{
    /// <summary>How far.</summary>
    public TimeSpan Ahead { get; set; } = ahead;

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}
