using System.Globalization;

namespace Guesthouse.Domain.Decisions.Rfcs;

/// <summary>An RFC, by its number in the organization, counted from 1 and never given twice.</summary>
public readonly record struct RfcId(int Value)
{
    /// <summary>The number as people write it: <c>RFC 7</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"RFC {Value}");
}
