namespace Guesthouse.Domain.Access;

/// <summary>Tries to sign in with one address that failed one after the other, whether or not anybody has such an account.</summary>
/// <remarks>After five the next one has to wait: a minute, then twice as long each time, a quarter of an hour at most. What is longest ago is forgotten after a day.</remarks>
/// <param name="Failures">How many.</param>
/// <param name="LastAt">When the last one was; <see langword="null"/> without any.</param>
public sealed record SignInTries(int Failures, DateTimeOffset? LastAt)
{
    /// <summary>So many may fail without a wait.</summary>
    public const int Free = 5;

    private static readonly TimeSpan firstWait = TimeSpan.FromMinutes(1), longestWait = TimeSpan.FromMinutes(15);

    /// <summary>After so long without a try nothing is known of earlier ones.</summary>
    public static TimeSpan Memory { get; } = TimeSpan.FromDays(1);

    /// <summary>How long the next try has to wait; zero: not at all.</summary>
    /// <param name="now">The instant.</param>
    public TimeSpan WaitAt(DateTimeOffset now)
    {
        if (Failures < Free || LastAt is not { } last)
            return TimeSpan.Zero;
        var wait = Failures - Free > 10 ? longestWait : firstWait * Math.Pow(2, Failures - Free);
        var left = last + (wait < longestWait ? wait : longestWait) - now;
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }
}
