namespace Guesthouse.Web.Charts;

/// <summary>Five steps of warmth for counts from 1 up, each about as many times the one before: most cells of a matrix are small.</summary>
public sealed class HeatScale
{
    private const int Steps = 5;

    private HeatScale(IReadOnlyList<int> from) => From = from;

    /// <summary>The smallest count of each step, rising from 1; fewer than five where the largest count is below five.</summary>
    public IReadOnlyList<int> From { get; }

    /// <summary>The steps for counts up to <paramref name="largest"/>.</summary>
    public static HeatScale For(int largest)
    {
        var from = new List<int> { 1 };
        for (var step = 1; step < Steps && from[^1] < largest; step++)
            from.Add(Math.Max(from[^1] + 1, (int)Math.Round(Math.Pow(largest, step / (double)Steps))));
        return new HeatScale([.. from.Where(count => count <= Math.Max(1, largest))]);
    }

    /// <summary>The step of <paramref name="count"/>, from 1.</summary>
    public int StepOf(int count) => From.Count(from => from <= count);

    /// <summary>The last count of step <paramref name="step"/> (from 1); <see langword="null"/> for the open last one.</summary>
    public int? LastOf(int step) => step < From.Count ? From[step] - 1 : null;
}
