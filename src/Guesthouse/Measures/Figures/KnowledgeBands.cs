namespace Guesthouse.Measures.Figures;

/// <summary>How well somebody knows some code, without a figure.</summary>
public enum KnowledgeBand
{
    /// <summary>At least a quarter of what the one who knows most does.</summary>
    Much,

    /// <summary>At least a thirtieth.</summary>
    Some,

    /// <summary>Less.</summary>
    Little,
}

/// <summary>The one home of the borders between the bands.</summary>
public static class KnowledgeBands
{
    private const double MuchFrom = 1.0 / 4;
    private const double SomeFrom = 1.0 / 30;

    /// <summary>The band of a weight beside the largest; both from 0.</summary>
    public static KnowledgeBand Of(double weight, double largest) =>
        weight >= largest * MuchFrom ? KnowledgeBand.Much : weight >= largest * SomeFrom ? KnowledgeBand.Some : KnowledgeBand.Little;
}
