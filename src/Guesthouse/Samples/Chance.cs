using System.Text;

namespace Guesthouse.Samples;

/// <summary>
/// Chance that comes out the same for one seed on every machine and with every version of .NET, which <see cref="Random"/> does not promise:
/// SplitMix64. Each subject draws from a source of its own, so that work on several at once changes nothing.
/// </summary>
internal sealed class Chance
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong state;

    private Chance(ulong state) => this.state = state;

    /// <summary>The source of a seed for one subject.</summary>
    public static Chance Of(int seed, string subject) => new(Mix(Fold(subject) ^ Mix((uint)seed + Golden)));

    /// <summary>A lasting trait of a pair, from 0 to below 1: how much a person cares for a house, say.</summary>
    public static double Trait(int seed, string one, string other) => Of(seed, one + "\n" + other).Fraction();

    /// <summary>From 0 to below 1.</summary>
    public double Fraction() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 to below <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Next() % (uint)end);

    /// <summary>From <paramref name="first"/> to <paramref name="last"/>, both possible.</summary>
    public int Between(int first, int last) => first + Below(last - first + 1);

    /// <summary>Whether something of this probability happens.</summary>
    public bool Happens(double probability) => Fraction() < probability;

    /// <summary>One of some, all alike.</summary>
    public T Pick<T>(IReadOnlyList<T> some) => some[Below(some.Count)];

    /// <summary>One of some by weight; the last one when all weigh nothing.</summary>
    public T Pick<T>(IReadOnlyList<T> some, Func<T, double> weightOf)
    {
        var left = Fraction() * some.Sum(weightOf);
        foreach (var one in some)
            if ((left -= weightOf(one)) < 0)
                return one;
        return some[^1];
    }

    /// <summary>How often something happens that happens <paramref name="mean"/> times on average (Poisson, by Knuth's product).</summary>
    public int Times(double mean)
    {
        var limit = Math.Exp(-mean);
        var times = 0;
        for (var product = Fraction(); product > limit; product *= Fraction())
            times++;
        return times;
    }

    /// <summary>How long one waits for what takes <paramref name="mean"/> on average: mostly short, sometimes long.</summary>
    public double Wait(double mean) => -Math.Log(1 - Fraction()) * mean;

    private ulong Next() => Mix(state += Golden);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>FNV-1a over the text's UTF-8.</summary>
    private static ulong Fold(string subject)
    {
        var folded = 14695981039346656037UL;
        foreach (var letter in Encoding.UTF8.GetBytes(subject))
            folded = (folded ^ letter) * 1099511628211UL;
        return folded;
    }
}
