using NodaTime;

namespace Guesthouse.Domain.Notices;

/// <summary>How long a notice that could not be delivered waits before the next try.</summary>
public static class DeliveryWaits
{
    /// <summary>The wait after so many tries in vain: half a minute, doubled with each try, six hours at most.</summary>
    /// <param name="tries">1 or more.</param>
    public static Duration After(int tries)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tries, 1);
        const int doublingsToTheLongest = 10;
        return tries > doublingsToTheLongest ? Longest : Duration.Min(Longest, First * (1L << (tries - 1)));
    }

    private static Duration First { get; } = Duration.FromSeconds(30);

    private static Duration Longest { get; } = Duration.FromHours(6);
}
