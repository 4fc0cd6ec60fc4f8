namespace Guesthouse.Web.Charts;

/// <summary>An axis from 0 to a round number at or above the largest value, with round steps.</summary>
/// <param name="Top">The value at the end of the axis; above 0.</param>
/// <param name="Step">Between two marks.</param>
public sealed record Scale(decimal Top, decimal Step)
{
    /// <summary>The marks, from 0 upwards.</summary>
    public IEnumerable<decimal> Marks
    {
        get
        {
            for (var mark = 0m; mark <= Top; mark += Step) yield return mark;
        }
    }

    /// <summary>An axis for counts up to <paramref name="largest"/> with at most five marks above 0; never a broken count.</summary>
    public static Scale ForCounts(int largest) => For(Math.Max(1, largest), smallestStep: 1);

    /// <summary>An axis for parts of one.</summary>
    public static Scale ForShares(decimal largest) => For(Math.Clamp(largest, 0.05m, 1), smallestStep: 0.01m);

    /// <summary>How far along the axis <paramref name="value"/> lies: 0 to 1.</summary>
    public double Part(decimal value) => (double)(value / Top);

    private static Scale For(decimal largest, decimal smallestStep)
    {
        var step = RoundSteps(smallestStep).First(step => largest / step <= 4);
        return new Scale(Math.Ceiling(largest / step) * step, step);
    }

    private static IEnumerable<decimal> RoundSteps(decimal smallest)
    {
        for (var unit = smallest; ; unit *= 10)
        {
            yield return unit;
            yield return unit * 2;
            yield return unit * 5;
        }
    }
}
