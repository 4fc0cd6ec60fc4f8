using System.Globalization;

namespace Guesthouse.Domain.Contributions.Tracking;

/// <summary>A contribution, by its number in the organization, counted from 1 and never given twice.</summary>
public readonly record struct ContributionId(int Value)
{
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
