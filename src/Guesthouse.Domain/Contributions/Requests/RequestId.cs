using System.Globalization;

namespace Guesthouse.Domain.Contributions.Requests;

/// <summary>A request, by its number in the organization, counted from 1 and never given twice.</summary>
public readonly record struct RequestId(int Value)
{
    /// <summary>The number as people write it: <c>#17</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"#{Value}");
}
